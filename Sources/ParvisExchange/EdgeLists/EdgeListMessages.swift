internal import ParvisCore
internal import ParvisInput

/// What is said of an edge list, in both languages.
enum EdgeListMessages {
  private static func error(
    _ code: DiagnosticCode, fr: FrenchSentence, en: EnglishSentence, advice: Bilingual? = nil,
    line: Int? = nil, column: Int = 1, length: Int = 1
  ) -> Diagnostic {
    Diagnostic.error(
      code, fr: fr, en: en, advice: advice,
      at: line.map { SourceLocation(line: $0, column: column, length: length) })
  }

  static let empty = error(
    .emptyTable,
    fr: "le tableau est vide", en: "the table is empty",
    advice: Bilingual(
      fr: "la première ligne nomme les colonnes : `source,target,weight`",
      en: "the first line names the columns: `source,target,weight`"))

  static func noHeader(line: Int) -> Diagnostic {
    error(
      .tableWithoutHeader,
      fr: "aucune des premières lignes ne nomme les colonnes « source » et « target »",
      en: "none of the first lines names the columns “source” and “target”",
      advice: Bilingual(
        fr: "commencez le fichier par `source,target` ou `source,target,weight`",
        en: "begin the file with `source,target` or `source,target,weight`"),
      line: line)
  }

  static func controlCharacter(line: Int) -> Diagnostic {
    error(
      .hiddenCharacter,
      fr: "cette ligne contient un caractère de commande invisible",
      en: "this line holds an invisible control character",
      advice: Bilingual(
        fr: "effacez-le, ou exportez de nouveau le tableau en texte",
        en: "delete it, or export the table as text once more"),
      line: line)
  }

  static func openQuote(_ problem: CSVRecords.Problem) -> Diagnostic {
    switch problem {
    case .openQuote(let line, let column, _):
      .error(
        .openQuoteInTable,
        ProblemWords.openQuote,
        advice: Bilingual(
          fr: "fermez le guillemet, ou doublez-le s'il fait partie du nom",
          en: "close the quotation mark, or double it when it belongs to the name"),
        at: SourceLocation(line: line, column: column, length: 1))
    }
  }

  static func missingCell(_ title: String, line: Int) -> Diagnostic {
    error(
      .emptyCell,
      fr: "la colonne \(quoted: title) est vide sur cette ligne",
      en: "the column \(quoted: title) is empty on this line",
      advice: ProblemWords.fillCell,
      line: line)
  }

  static func unknownNode(_ name: String, _ title: String, line: Int, column: Int) -> Diagnostic {
    error(
      .unknownVertex,
      fr: "colonne \(quoted: title) : \(quoted: name) n'est pas dans le fichier des sommets",
      en: "column \(quoted: title): \(quoted: name) is not in the nodes file",
      advice: Bilingual(
        fr: "vérifiez l'orthographe, ou ajoutez une ligne au fichier des sommets",
        en: "check the spelling, or add a line to the nodes file"),
      line: line, column: column, length: name.count)
  }

  static func repeatedNode(_ name: String, first: Int, line: Int, column: Int) -> Diagnostic {
    error(
      .repeatedVertex,
      fr: "\(quoted: name) est déjà à la ligne \(first)",
      en: "\(quoted: name) is already on line \(first)",
      advice: Bilingual(
        fr: "gardez une seule des deux lignes", en: "keep one of the two lines"),
      line: line, column: column, length: name.count)
  }

  static func badWeight(_ text: String, line: Int, column: Int) -> Diagnostic {
    error(
      .unreadableWeight,
      fr: "colonne « weight » : \(quoted: text) n'est pas un nombre plus grand que 0",
      en: "column “weight”: \(quoted: text) is not a number greater than 0",
      advice: Bilingual(
        fr: "écrivez un nombre, par exemple `3` ou `0.5`, ou effacez la ligne",
        en: "write a number, for instance `3` or `0.5`, or remove the line"),
      line: line, column: column, length: text.count)
  }

  static func unknownDirections(_ count: Int, _ first: String) -> Diagnostic {
    .warning(
      .unknownWord,
      fr: """
        \(count: count, one: "lien a", many: "liens ont") dans la colonne des sens un autre mot, par \
        exemple \(quoted: first) : orienté de la source vers la cible
        """,
      en: """
        \(count: count, one: "link has", many: "links have") another word in the column of \
        directions, such as \(quoted: first): directed from source to target
        """,
      advice: Bilingual(
        fr: "écrivez `Directed`, `Undirected` ou `Mutual`",
        en: "write `Directed`, `Undirected` or `Mutual`"),
      at: nil)
  }

  static func map(_ word: String) -> Diagnostic {
    error(
      .foreignFile,
      fr: "c'est une carte de Parvis, pas une liste de liens : `parvis analyze \(word)` la mesure",
      en: "this is a map of Parvis, no edge list: `parvis analyze \(word)` measures it")
  }

  static func noSuchColumn(_ name: String, among titles: [String], line: Int) -> Diagnostic {
    error(
      .unknownColumn,
      fr: "il n'y a pas de colonne \(quoted: name)", en: "there is no column \(quoted: name)",
      advice: Bilingual(
        fr: "écrivez un des titres de ce tableau : \(list: titles, atMost: 9)",
        en: "write one of the titles of this table: \(list: titles, atMost: 9)"),
      line: line)
  }

  static func partitionWithoutNodes(_ name: String) -> Diagnostic {
    error(
      .partitionWithoutVertices,
      fr: "la partition \(quoted: name) demande un fichier de sommets",
      en: "the partition \(quoted: name) needs a nodes file",
      advice: Bilingual(fr: "donnez-le avec `--nodes`", en: "give it with `--nodes`"))
  }
}
