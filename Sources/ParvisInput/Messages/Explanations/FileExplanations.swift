import ParvisCore

/// Explanations of problems of the file as a whole.
extension DiagnosticExplanation {
  static let emptyFile = DiagnosticExplanation(
    Bilingual(fr: "Fichier sans contenu", en: "File without content"),
    Bilingual(
      fr: """
        Le fichier est vide, ou ne contient que des remarques (les lignes qui commencent par `#`). \
        Trois lignes suffisent pour commencer une carte.
        """,
      en: """
        The file is empty, or holds only remarks (the lines that begin with `#`). Three lines are \
        enough to begin a map.
        """),
    example: "# La halle du marché : à compléter",
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let fileTooLarge = DiagnosticExplanation(
    Bilingual(fr: "Fichier trop grand", en: "File too large"),
    Bilingual(
      fr: """
        Un fichier peut avoir \(ReadingLimits.standard.bytes) octets (16 Mo), ce qui est bien plus \
        qu'une carte n'en demande. Au-delà, c'est sans doute un autre fichier qui a été donné.
        """,
      en: """
        A file may have \(ReadingLimits.standard.bytes) bytes (16 MB), far more than a map needs. \
        Beyond that, another file was probably given.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - CCAS : services, influence 1, intérêt 2
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    reading: lowered { $0.bytes = 100 })

  static let binaryFile = DiagnosticExplanation(
    Bilingual(fr: "Fichier qui n'est pas du texte", en: "File that is not text"),
    Bilingual(
      fr: """
        Un classeur, un document de traitement de texte ou une image ne sont pas du texte simple, \
        même renommés. Écrivez la carte dans un éditeur de texte, ou copiez-y le contenu.
        """,
      en: """
        A spreadsheet, a word processor's document or a picture is not plain text, even under \
        another name. Write the map in a text editor, or copy the content into one.
        """),
    example: "PK\u{3}\u{4}\u{14}\u{0}\u{8}\u{0}", mended: nil)

  static let notUTF8 = DiagnosticExplanation(
    Bilingual(fr: "Accents enregistrés autrement qu'en UTF-8", en: "Accents not saved as UTF-8"),
    Bilingual(
      fr: """
        Un même accent peut être enregistré de plusieurs façons ; Parvis lit la plus courante, \
        UTF-8. Le texte reste tel quel : il suffit de l'enregistrer de nouveau en choisissant UTF-8.
        """,
      en: """
        The same accent can be saved in several ways; Parvis reads the most usual one, UTF-8. The \
        text stays as it is: it only has to be saved again, choosing UTF-8.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: nil, reading: .windows1252)

  static let hiddenCharacter = DiagnosticExplanation(
    Bilingual(fr: "Caractère invisible", en: "Invisible character"),
    Bilingual(
      fr: """
        Un texte collé depuis une page ou un document apporte parfois des caractères que rien ne \
        montre. Deux noms qui semblent pareils seraient alors différents.
        """,
      en: """
        A text pasted from a page or a document sometimes brings characters that nothing shows. \
        Two names that look the same would then be different.
        """),
    example: """
      concertation: La halle du mar\u{200E}ché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  /// A reading as a map within lower limits, so that the example stays short.
  static func lowered(_ change: (inout ReadingLimits) -> Void) -> Reading {
    var limits = ReadingLimits()
    change(&limits)
    return .map(limits)
  }
}
