/// A score that a stakeholder can receive.
public enum Criterion: String, Hashable, Sendable, CaseIterable {
  case influence
  case interest
  case legitimacy
  case urgency
  case impact

  /// The word inside a sentence.
  public var label: Bilingual {
    switch self {
    case .influence: Bilingual(fr: "influence", en: "influence")
    case .interest: Bilingual(fr: "intérêt", en: "interest")
    case .legitimacy: Bilingual(fr: "légitimité", en: "legitimacy")
    case .urgency: Bilingual(fr: "urgence", en: "urgency")
    case .impact: Bilingual(fr: "impact", en: "impact")
    }
  }
}
