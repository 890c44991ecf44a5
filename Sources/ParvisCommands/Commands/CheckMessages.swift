internal import ParvisCore
internal import ParvisInput
internal import ParvisMission

/// What `check` says of a file as a whole.
enum CheckMessages {
  static func summary(_ file: CheckedFile) -> Bilingual {
    let errors = file.count(.error)
    let warnings = file.count(.warning)
    // In the language of the file, which need not be that of the program.
    let name =
      file.path.map { Bilingual(verbatim: $0) }
      ?? Bilingual(fr: "entrée standard", en: "standard input")
    guard !file.hasErrors, let map = file.reading.map else {
      return Bilingual(
        fr: """
          \(name) : \(count: errors, one: "erreur", many: "erreurs"), \
          \(count: warnings, one: "avertissement", many: "avertissements").
          """,
        en: """
          \(name): \(count: errors, one: "error", many: "errors"), \
          \(count: warnings, one: "warning", many: "warnings").
          """)
    }
    let people = map.stakeholders.count
    let publics = map.audiences.count
    let links = map.links.count
    return Bilingual(
      fr: """
        \(name) : fichier lu, \(count: people, one: "partie prenante", many: "parties prenantes"), \
        \(count: publics, one: "public attendu", many: "publics attendus"), \
        \(count: links, one: "lien", many: "liens") ; \
        \(count: warnings, one: "avertissement", many: "avertissements").
        """,
      en: """
        \(name): file read, \(count: people, one: "stakeholder", many: "stakeholders"), \
        \(count: publics, one: "expected group", many: "expected groups"), \
        \(count: links, one: "link", many: "links"); \
        \(count: warnings, one: "warning", many: "warnings").
        """)
  }

  static func mended(_ count: Int, path: String) -> Bilingual {
    Bilingual(
      fr: "\(path) : \(count: count, one: "correction écrite", many: "corrections écrites").",
      en: "\(path): \(count: count, one: "correction written", many: "corrections written").")
  }

  static func nothingToMend(_ path: String) -> Bilingual {
    Bilingual(
      fr: "\(path) : rien à corriger sans vous.", en: "\(path): nothing to correct without you.")
  }

  static let fixTakesOneInput = Bilingual(
    fr: """
      `--fix` avec « - » écrit le texte corrigé sur la sortie : donner « - » seul, et la forme text.
      """,
    en: """
      `--fix` with “-” writes the corrected text to the output: give “-” alone, and the form text.
      """)

  static func fixTakesNoTables(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) : `--fix` ne corrige que le fichier d'une carte, pas des tableaux. Corriger \
        dans le tableur ; `parvis check` donne le fichier, la ligne et la colonne.
        """,
      en: """
        \(quoted: path): `--fix` corrects the file of a map only, not tables. Correct them in the \
        spreadsheet; `parvis check` gives the file, the row and the column.
        """)
  }
}
