internal import ParvisCore

/// What each gap of a theme, a territory, a category or the map says, in both languages.
enum SubjectMessages {
  static let noResidents = Bilingual(
    fr: """
      Aucun groupe d'habitants dans la carte : pour l'instant, il est question des habitants \
      sans eux.
      """,
    en: "No residents' group on the map: for now residents are spoken of without them.")

  static func emptyCategories(_ categories: [StakeholderCategory]) -> Bilingual {
    let french = categories.map(\.label.french)
    let english = categories.map(\.label.english)
    return Bilingual(
      fr: "Catégories sans personne : \(list: french, atMost: 6). Est-ce voulu ?",
      en: "Categories with nobody: \(list: english, atMost: 6). Is that intended?")
  }

  static func isolated(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "\(quotedList: names) : ni lien ni public noté.",
      en: "\(quotedList: names): no link and no group noted.")
  }

  static func orphanTheme(_ name: String, publics: [String], isFollowed: Bool) -> Bilingual {
    guard isFollowed else {
      return Bilingual(
        fr: """
          Thème \(quoted: name) : des publics sont concernés (\(quotedList: publics)), personne ne \
          le porte encore.
          """,
        en: """
          Theme \(quoted: name): groups are affected (\(quotedList: publics)), nobody carries it \
          yet.
          """)
    }
    return Bilingual(
      fr: """
        Thème \(quoted: name) : seuls des élus et des services y sont attentifs, alors que des \
        publics sont concernés (\(quotedList: publics)).
        """,
      en: """
        Theme \(quoted: name): only elected members and departments follow it, although groups are \
        affected (\(quotedList: publics)).
        """)
  }

  static func emptyCell(_ name: String, theme: String) -> Bilingual {
    Bilingual(
      fr: """
        Le public \(quoted: name) est concerné par \(quoted: theme), mais aucune de ses voix ne \
        suit ce thème.
        """,
      en: """
        The group \(quoted: name) is affected by \(quoted: theme), but none of its voices follows \
        it.
        """)
  }

  static func emptyTerritory(_ name: String) -> Bilingual {
    Bilingual(
      fr: "Territoire \(quoted: name) : personne, dans la carte, n'y est présent.",
      en: "Territory \(quoted: name): nobody on the map is present there.")
  }

  static func emptyCategories(_ categories: [StakeholderCategory], in territory: String)
    -> Bilingual
  {
    let french = categories.map(\.label.french)
    let english = categories.map(\.label.english)
    return Bilingual(
      fr: "Territoire \(quoted: territory), catégories sans personne : \(list: french, atMost: 6).",
      en: "Territory \(quoted: territory), categories with nobody: \(list: english, atMost: 6).")
  }
}
