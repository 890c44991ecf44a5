internal import ParvisCore

/// What the map of themes says.
enum ThemeWords {
  static func strength(low: Int, high: Int) -> Bilingual {
    Bilingual(fr: "force de \(low) à \(high)", en: "strength from \(low) to \(high)")
  }

  static let notNegotiable = Bilingual(
    fr: "disque creux : thème non négociable", en: "hollow disc: theme not negotiable")
  static let expectedPublic = Bilingual(fr: "public attendu", en: "expected public")
}
