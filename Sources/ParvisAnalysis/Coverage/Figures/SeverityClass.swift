public import ParvisCore

/// How urgent a gap is.
public enum SeverityClass: String, Hashable, Sendable, CaseIterable, Comparable {
  case watch, high, critical

  public static func < (left: SeverityClass, right: SeverityClass) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .watch: 0
    case .high: 1
    case .critical: 2
    }
  }

  public var label: Bilingual {
    switch self {
    case .critical: Bilingual(fr: "prioritaire", en: "top priority")
    case .high: Bilingual(fr: "important", en: "important")
    case .watch: Bilingual(fr: "à surveiller", en: "to watch")
    }
  }

  /// One sentence for a legend.
  public var explanation: Bilingual {
    switch self {
    case .critical:
      Bilingual(
        fr: "À traiter avant la première réunion.", en: "To settle before the first meeting.")
    case .high:
      Bilingual(
        fr: "À traiter pendant la préparation.", en: "To settle during the preparation.")
    case .watch:
      Bilingual(fr: "À garder en tête ; rien d'urgent.", en: "Keep in mind; nothing urgent.")
    }
  }
}
