/// How far the publics take part in the decision (after the IAP2 spectrum).
public enum ParticipationLevel: String, Hashable, Sendable, CaseIterable {
  case inform, consult, involve, collaborate, empower

  public var label: Bilingual {
    switch self {
    case .inform: Bilingual(fr: "informer", en: "inform")
    case .consult: Bilingual(fr: "consulter", en: "consult")
    case .involve: Bilingual(fr: "concerter", en: "involve")
    case .collaborate: Bilingual(fr: "co-construire", en: "collaborate")
    case .empower: Bilingual(fr: "co-décider", en: "empower")
    }
  }
}
