import ParvisCore

/// What a name names: each kind is a namespace of its own.
enum NameKind: String, Hashable, Sendable, CaseIterable {
  case stakeholder, audience, theme, territory, objective, category

  /// With its article: « une partie prenante ».
  var one: Bilingual {
    switch self {
    case .stakeholder: Bilingual(fr: "une partie prenante", en: "a stakeholder")
    case .audience: Bilingual(fr: "un public attendu", en: "an expected public")
    case .theme: Bilingual(fr: "un thème", en: "a theme")
    case .territory: Bilingual(fr: "un territoire", en: "a territory")
    case .objective: Bilingual(fr: "un objectif", en: "an objective")
    case .category: Bilingual(fr: "une catégorie", en: "a category")
    }
  }

  /// The section that declares the names.
  var section: Bilingual {
    switch self {
    case .stakeholder: Bilingual(fr: "parties prenantes", en: "stakeholders")
    case .audience: Bilingual(fr: "publics attendus", en: "expected publics")
    case .theme: Bilingual(fr: "thèmes", en: "themes")
    case .territory: Bilingual(fr: "territoires", en: "territories")
    case .objective: Bilingual(fr: "objectifs", en: "objectives")
    case .category: Bilingual(fr: "catégories", en: "categories")
    }
  }
}
