import ParvisCore

/// What a name names: each kind is a namespace of its own.
enum NameKind: String, Hashable, Sendable, CaseIterable {
  case stakeholder, audience, theme, territory, objective, category

  /// What such a thing is called.
  private var words: ThingWords {
    switch self {
    case .stakeholder: .stakeholder
    case .audience: .expectedPublic
    case .theme: .theme
    case .territory: .territory
    case .objective: .objective
    case .category: .category
    }
  }

  /// With its article: « une partie prenante ».
  var one: Bilingual { words.any }

  /// The section that declares the names.
  var section: Bilingual { words.many }
}
