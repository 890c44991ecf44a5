public import ParvisCore

/// How one table of a set was read: what was guessed of it, so that it can be said.
public struct TableForm: Hashable, Sendable {
  /// The name of the file.
  public let file: String
  public let encoding: String
  /// Nil when the table has one column only.
  public let separator: Character?
  /// The line of the titles; nil when the table has none.
  public let titleLine: Int?
  public let rowCount: Int
  /// What the table is of, when its titles say so and not its name: « des acteurs ».
  public var recognised: Bilingual?

  package init(
    file: String, encoding: String, separator: Character?, titleLine: Int?, rowCount: Int
  ) {
    self.file = file
    self.encoding = encoding
    self.separator = separator
    self.titleLine = titleLine
    self.rowCount = rowCount
  }

  /// « acteurs.csv : 24 lignes, séparées par « ; », Windows-1252, titres à la ligne 3. »
  public var sentence: Bilingual {
    let known = recognisedWords
    return Bilingual(
      fr: """
        \(file) : \(known)\(count: rowCount, one: "ligne lue", many: "lignes lues"), \(separatorWords), \
        \(encoding), \(titleWords).
        """,
      en: """
        \(file): \(known)\(count: rowCount, one: "row", many: "rows") read, \(separatorWords), \
        \(encoding), \(titleWords).
        """)
  }

  private var recognisedWords: Bilingual {
    guard let recognised else { return Bilingual(verbatim: "") }
    return Bilingual(
      fr: "lu comme tableau \(recognised), d'après ses titres ; ",
      en: "read as the table \(recognised), by its titles; ")
  }

  private var separatorWords: Bilingual {
    switch separator {
    case ";": Bilingual(fr: "point-virgule entre les colonnes", en: "semicolons between columns")
    case ",": Bilingual(fr: "virgule entre les colonnes", en: "commas between columns")
    case "\t": Bilingual(fr: "tabulation entre les colonnes", en: "tabs between columns")
    case "|": Bilingual(fr: "barre verticale entre les colonnes", en: "bars between columns")
    default: Bilingual(fr: "une seule colonne", en: "one column only")
    }
  }

  private var titleWords: Bilingual {
    guard let titleLine else { return Bilingual(fr: "sans titres", en: "no titles") }
    return Bilingual(fr: "titres à la ligne \(titleLine)", en: "titles on line \(titleLine)")
  }
}
