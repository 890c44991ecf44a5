package import ParvisCore

/// Problems of the file as a whole.
extension Diagnostic {
  static func emptyFile() -> Diagnostic {
    error(
      .emptyFile, Bilingual(fr: "le fichier est vide", en: "the file is empty"),
      advice: Bilingual(
        fr: "écrivez au moins `concertation: …` et `parties prenantes:` avec un nom par ligne",
        en: "write at least `exercise: …` and `stakeholders:` with one name per line"),
      at: nil)
  }

  package static func fileTooLarge(bytes: Int, limit: Int) -> Diagnostic {
    error(
      .fileTooLarge,
      fr: "le fichier est trop grand : \(bytes) octets, \(limit) au plus",
      en: "the file is too large: \(bytes) bytes, \(limit) at most",
      advice: Bilingual(
        fr: "vérifiez que c'est le bon fichier, ou partagez la carte en plusieurs fichiers",
        en: "check that this is the right file, or split the map into several files"),
      at: nil)
  }

  static func binaryFile() -> Diagnostic {
    error(
      .binaryFile,
      ProblemWords.notText,
      advice: Bilingual(
        fr: """
          donnez un fichier de texte enregistré en UTF-8, pas un classeur, un document ou une \
          image
          """,
        en: "give a text file saved as UTF-8, not a spreadsheet, a document or a picture"),
      at: nil)
  }

  static func notUTF8(line: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .notUTF8,
      fr: "à partir de la ligne \(line), le texte n'est pas enregistré en UTF-8",
      en: "from line \(line) on, the text is not saved as UTF-8",
      advice: Bilingual(
        fr: """
          enregistrez le fichier en UTF-8 (dans l'éditeur : « Enregistrer sous », \
          « Codage », « UTF-8 »)
          """,
        en: "save the file as UTF-8 (in the editor: “Save as”, “Encoding”, “UTF-8”)"),
      at: location)
  }

  package static func hiddenCharacter(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .hiddenCharacter,
      fr: "un caractère invisible (`\(name)`) se trouve ici",
      en: "there is an invisible character (`\(name)`) here",
      advice: Bilingual(
        fr: "effacez-le : retapez le mot, ou collez le texte sans mise en forme",
        en: "remove it: type the word again, or paste the text without formatting"),
      at: location)
  }
}

/// Explanations of problems of the file as a whole.
extension DiagnosticExplanation {
  package static let emptyFile = DiagnosticExplanation(
    Bilingual(fr: "Fichier sans contenu", en: "File without content"),
    fr: """
      Le fichier est vide, ou ne contient que des remarques (les lignes qui commencent par `#`). \
      Trois lignes suffisent pour commencer une carte.
      """,
    en: """
      The file is empty, or holds only remarks (the lines that begin with `#`). Three lines are \
      enough to begin a map.
      """,
    example: "# La halle du marché : à compléter",
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let fileTooLarge = DiagnosticExplanation(
    Bilingual(fr: "Fichier trop grand", en: "File too large"),
    fr: """
      Un fichier peut avoir \(ReadingLimits.standard.bytes) octets (16 Mo), ce qui est bien plus \
      qu'une carte n'en demande. Au-delà, c'est sans doute un autre fichier qui a été donné.
      """,
    en: """
      A file may have \(ReadingLimits.standard.bytes) bytes (16 MB), far more than a map needs. \
      Beyond that, another file was probably given.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3", "CCAS : services, influence 1, intérêt 2"),
    mended: hall("Maire : élus, influence 4, intérêt 3"),
    reading: lowered { $0.bytes = 100 })

  package static let binaryFile = DiagnosticExplanation(
    Bilingual(fr: "Fichier qui n'est pas du texte", en: "File that is not text"),
    fr: """
      Un classeur, un document de traitement de texte ou une image ne sont pas du texte simple, \
      même renommés. Écrivez la carte dans un éditeur de texte, ou copiez-y le contenu.
      """,
    en: """
      A spreadsheet, a word processor's document or a picture is not plain text, even under \
      another name. Write the map in a text editor, or copy the content into one.
      """,
    example: "PK\u{3}\u{4}\u{14}\u{0}\u{8}\u{0}", mended: nil)

  package static let notUTF8 = DiagnosticExplanation(
    Bilingual(fr: "Accents enregistrés autrement qu'en UTF-8", en: "Accents not saved as UTF-8"),
    fr: """
      Un même accent peut être enregistré de plusieurs façons ; Parvis lit la plus courante, \
      UTF-8. Le texte reste tel quel : il suffit de l'enregistrer de nouveau en choisissant UTF-8.
      """,
    en: """
      The same accent can be saved in several ways; Parvis reads the most usual one, UTF-8. The \
      text stays as it is: it only has to be saved again, choosing UTF-8.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3"),
    mended: nil, reading: .windows1252)

  package static let hiddenCharacter = DiagnosticExplanation(
    Bilingual(fr: "Caractère invisible", en: "Invisible character"),
    fr: """
      Un texte collé depuis une page ou un document apporte parfois des caractères que rien ne \
      montre. Deux noms qui semblent pareils seraient alors différents.
      """,
    en: """
      A text pasted from a page or a document sometimes brings characters that nothing shows. \
      Two names that look the same would then be different.
      """,
    example: hall(title: "La halle du mar\u{200E}ché"),
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  /// A reading as a map within lower limits, so that the example stays short.
  static func lowered(_ change: (inout ReadingLimits) -> Void) -> Reading {
    var limits = ReadingLimits()
    change(&limits)
    return .map(limits)
  }
}
