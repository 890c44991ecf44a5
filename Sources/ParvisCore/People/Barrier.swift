/// What keeps a public from taking part.
public enum Barrier: Hashable, Sendable {
  case language, literacy, digital, mobility, distance, disability, schedule, childcare, cost
  case trust, legitimacy, information, safety
  /// A barrier that the file names in its own words.
  case other(String)

  public static let known: [Barrier] = [
    .language, .literacy, .digital, .mobility, .distance, .disability, .schedule, .childcare,
    .cost, .trust, .legitimacy, .information, .safety,
  ]

  public var label: Bilingual {
    switch self {
    case .language: Bilingual(fr: "langue", en: "language")
    case .literacy: Bilingual(fr: "lecture", en: "reading")
    case .digital: Bilingual(fr: "numérique", en: "digital tools")
    case .mobility: Bilingual(fr: "mobilité", en: "mobility")
    case .distance: Bilingual(fr: "distance", en: "distance")
    case .disability: Bilingual(fr: "handicap", en: "disability")
    case .schedule: Bilingual(fr: "horaires", en: "working hours")
    case .childcare: Bilingual(fr: "garde d'enfants", en: "childcare")
    case .cost: Bilingual(fr: "coût", en: "cost")
    case .trust: Bilingual(fr: "confiance", en: "trust")
    case .legitimacy: Bilingual(fr: "légitimité", en: "legitimacy")
    case .information: Bilingual(fr: "information", en: "information")
    case .safety: Bilingual(fr: "sécurité", en: "safety")
    case .other(let text): Bilingual(verbatim: text)
    }
  }
}
