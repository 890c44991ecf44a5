internal import ParvisCore

/// The headings of the report's tables, in both languages.
enum TableMessages {
  private static let lines = Bilingual(fr: "Lignes", en: "Lines")
  private static let priority = Bilingual(fr: "Priorité", en: "Priority")
  private static let stakeholder = Bilingual(fr: "Partie prenante", en: "Stakeholder")
  private static let publicName = Bilingual(fr: "Public", en: "Public")

  static let missing = [
    priority,
    Bilingual(fr: "Gravité", en: "Severity"),
    Bilingual(fr: "Règle", en: "Rule"),
    Bilingual(fr: "Sujet", en: "Subject"),
    Bilingual(fr: "Constat", en: "Finding"),
    Bilingual(fr: "Pourquoi", en: "Why"),
    Bilingual(fr: "Que faire", en: "What to do"),
    Bilingual(fr: "À qui demander", en: "Whom to ask"),
    lines,
  ]
  static let audiences = [
    publicName,
    priority,
    Bilingual(fr: "Couvert", en: "Covered"),
    Bilingual(fr: "Voix", en: "Voices"),
    Bilingual(fr: "Chemin depuis le pilote", en: "Path from the lead"),
    Bilingual(fr: "Concerné par", en: "Affected by"),
    Bilingual(fr: "Territoire", en: "Territory"),
    Bilingual(fr: "Effectif", en: "Size"),
    lines,
  ]
  static let stakeholders =
    [
      stakeholder,
      Bilingual(fr: "Catégorie", en: "Category"),
      Bilingual(fr: "Rôle", en: "Role"),
      Bilingual(fr: "Territoire", en: "Territory"),
    ]
    + [
      Bilingual(fr: "Influence", en: "Influence"),
      Bilingual(fr: "Intérêt", en: "Interest"),
      Bilingual(fr: "Légitimité", en: "Legitimacy"),
      Bilingual(fr: "Urgence", en: "Urgency"),
      Bilingual(fr: "Impact", en: "Impact"),
    ] + [Bilingual(fr: "Voix pour", en: "Voice for"), lines]
  static let links = [
    Bilingual(fr: "De", en: "From"),
    Bilingual(fr: "Type", en: "Type"),
    Bilingual(fr: "Vers", en: "To"),
    Bilingual(fr: "Force", en: "Strength"),
    lines,
  ]
  static let ranks = [
    Bilingual(fr: "Mesure", en: "Measure"),
    stakeholder,
    Bilingual(fr: "Rang, au mieux", en: "Rank, at best"),
    Bilingual(fr: "Rang, au pire", en: "Rank, at worst"),
    Bilingual(fr: "Sur", en: "Of"),
    Bilingual(fr: "Dans les 3 premiers", en: "In the top 3"),
  ]
  static let relays = [
    publicName,
    Bilingual(fr: "Comment on le joint", en: "How it is reached"),
    Bilingual(fr: "Chemins", en: "Paths"),
    Bilingual(fr: "Passages uniques", en: "Single passages"),
    lines,
  ]
  static let themes = [
    Bilingual(fr: "Thème", en: "Theme"),
    Bilingual(fr: "Négociable", en: "Negotiable"),
    Bilingual(fr: "Cadre", en: "Framework"),
    lines,
  ]
}
