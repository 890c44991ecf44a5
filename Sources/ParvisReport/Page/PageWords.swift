internal import ParvisCore

/// What the page says of itself: its tools, its parts, its notes.
enum PageWords {
  static let skip = Bilingual(fr: "Aller au contenu", en: "Skip to the content")
  static let contents = Bilingual(fr: "Sommaire", en: "Contents")
  static let drawer = Bilingual(fr: "Fiche", en: "Sheet")
  static let close = Bilingual(fr: "Fermer", en: "Close")
  static let notes = Bilingual(fr: "Notes", en: "Notes")
  static let zoom = Bilingual(fr: "Taille de la carte", en: "Size of the map")
  static let zoomIn = Bilingual(fr: "Agrandir", en: "Zoom in")
  static let zoomOut = Bilingual(fr: "Réduire", en: "Zoom out")
  static let wholeMap = Bilingual(fr: "Toute la carte", en: "Whole map")
  static let asTable = Bilingual(fr: "La même chose en tableau", en: "The same as a table")

  static let tools = Bilingual(fr: "Chercher et filtrer", en: "Search and filter")
  static let search = Bilingual(fr: "Chercher un nom ou un mot", en: "Search a name or a word")
  static let category = Bilingual(fr: "Catégorie", en: "Category")
  static let theme = Bilingual(fr: "Thème", en: "Theme")
  static let territory = Bilingual(fr: "Territoire", en: "Territory")
  static let all = Bilingual(fr: "Tout", en: "All")
  static let reset = Bilingual(fr: "Tout montrer", en: "Show all")
  static let appearance = Bilingual(fr: "Apparence", en: "Appearance")
  static let automatic = Bilingual(fr: "Automatique", en: "Automatic")
  static let light = Bilingual(fr: "Claire", en: "Light")
  static let dark = Bilingual(fr: "Sombre", en: "Dark")

  static let hint = Bilingual(
    fr: """
      Sur une carte : survoler une forme, ou l'atteindre avec la touche Tab puis les flèches, pour \
      voir ses liens ; cliquer ou appuyer sur Entrée pour ouvrir sa fiche.
      """,
    en: """
      On a map: point at a shape, or reach it with Tab and the arrow keys, to see its links; click \
      or press Enter to open its sheet.
      """)

  static func note(_ number: Int) -> Bilingual {
    Bilingual(fr: "Note \(number)", en: "Note \(number)")
  }

  /// What the script says, as JSON that cannot end its element.
  static func script(in language: Language) -> String {
    let count = Bilingual(fr: "{shown} fiches sur {total}", en: "{shown} sheets of {total}")
    return "{\"count\":\"\(count.text(in: language))\"}"
  }
}
