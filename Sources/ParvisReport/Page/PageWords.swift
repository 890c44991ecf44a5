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

  static let everyPublic = Bilingual(
    fr: "Tous les publics attendus", en: "All expected publics")
  static let voices = Bilingual(fr: "Qui parle pour ce public", en: "Who speaks for it")
  static let noVoice = Bilingual(fr: "personne dans la carte", en: "nobody on the map")
  static let weakVoice = Bilingual(fr: "voix faible", en: "weak voice")
  static let passage = Bilingual(fr: "Chemin depuis le pilote", en: "Way from the lead")
  static let affectedBy = Bilingual(fr: "Concerné par", en: "Affected by")
  static let size = Bilingual(fr: "Effectif", en: "Size")
  static let speaksFor = Bilingual(fr: "Parle pour", en: "Speaks for")
  static let follows = Bilingual(fr: "Thèmes suivis", en: "Themes it follows")
  static let links = Bilingual(fr: "Liens", en: "Links")
  static let rooms = Bilingual(fr: "Ce qui est ouvert à la discussion", en: "What is open")
  static let unanswered = Bilingual(fr: "Questions encore ouvertes", en: "Questions still open")
  static let waysToPublics = Bilingual(
    fr: "Les chemins du pilote vers les publics", en: "The ways from the lead to the publics")
  static let `public` = Bilingual(fr: "Public", en: "Public")
  static let ways = Bilingual(fr: "Chemins", en: "Ways")
  static let uncertainty = Bilingual(fr: "Incertitude", en: "Uncertainty")
  static let limits = Bilingual(fr: "Limites", en: "Limits")
  static let sources = Bilingual(fr: "Sources", en: "Sources")

  static func number(_ number: Int) -> Bilingual { Bilingual(fr: "\(number)", en: "\(number)") }

  static func line(_ number: Int) -> Bilingual { Bilingual(fr: "l. \(number)", en: "l. \(number)") }

  /// « Lignes 12, 14 et 31 de carte.yaml »; nil without lines.
  static func lines(_ lines: [Int], of file: String?) -> Bilingual? {
    guard !lines.isEmpty else { return nil }
    let numbers = lines.map(String.init)
    let french = lines.count == 1 ? "Ligne" : "Lignes"
    let english = lines.count == 1 ? "Line" : "Lines"
    guard let file else {
      return Bilingual(
        fr: "\(french) \(list: numbers, atMost: 12) du fichier.",
        en: "\(english) \(list: numbers, atMost: 12) of the file.")
    }
    return Bilingual(
      fr: "\(french) \(list: numbers, atMost: 12) de \(file).",
      en: "\(english) \(list: numbers, atMost: 12) of \(file).")
  }

  /// « influence → », « ← information », « contact avec ».
  static func link(_ kind: LinkKind, _ direction: StakeholderSheet.LinkRow.Direction) -> Bilingual {
    switch direction {
    case .outgoing: Bilingual(fr: "\(kind.label) →", en: "\(kind.label) →")
    case .incoming: Bilingual(fr: "\(kind.label) ←", en: "\(kind.label) ←")
    case .mutual: Bilingual(fr: "\(kind.label) avec", en: "\(kind.label) with")
    }
  }

  static func note(_ number: Int) -> Bilingual {
    Bilingual(fr: "Note \(number)", en: "Note \(number)")
  }

  /// What the script says, as JSON that cannot end its element.
  static func script(in language: Language) -> String {
    let count = Bilingual(
      fr: "{shown} parties prenantes sur {total}", en: "{shown} stakeholders of {total}")
    return "{\"count\":\"\(count.text(in: language))\"}"
  }
}
