package import ParvisCore

/// Problems of the tables of a map.
extension Diagnostic {
  /// Tables of a text that say nothing of a map; an error when there is no other.
  static func markdownTables(_ count: Int, isError: Bool, at location: SourceLocation) -> Diagnostic
  {
    let message = Bilingual(
      fr: """
        \(count: count, one: "tableau n’est pas repris : ses titres ne disent", many: "tableaux ne sont pas repris : leurs titres ne disent") \
        ni acteurs ni liens
        """,
      en: """
        \(count: count, one: "table is not taken over: its titles name", many: "tables are not taken over: their titles name") \
        neither stakeholders nor links
        """)
    let advice = Bilingual(
      fr: "titrez les colonnes `Acteur`, `Influence`, `Intérêt`, ou `De`, `Vers`, `Type`",
      en: "call the columns `Stakeholder`, `Influence`, `Interest`, or `From`, `To`, `Type`")
    return isError
      ? error(.unknownTable, message, advice: advice, at: location)
      : warning(.unknownTable, message, advice: advice, at: location)
  }

  static func emptyTable(at location: SourceLocation) -> Diagnostic {
    warning(
      .emptyMapTable,
      fr: "ce tableau est vide", en: "this table is empty",
      advice: Bilingual(
        fr: "remplissez-le, ou enlevez-le du dossier",
        en: "fill it in, or take it out of the folder"),
      at: location)
  }

  package static func binaryFile(at location: SourceLocation) -> Diagnostic {
    error(
      .binaryFile,
      ProblemWords.notText,
      advice: Bilingual(
        fr: "dans le tableur, choisissez « Enregistrer sous » puis « CSV »",
        en: "in the spreadsheet, choose “Save as”, then “CSV”"),
      at: location)
  }

  package static func openQuoteInTable(at location: SourceLocation) -> Diagnostic {
    error(
      .openQuoteInTable,
      fr: "le guillemet ouvert ici n'est jamais refermé ; la suite du tableau n'est pas lue",
      en: "the quotation mark opened here is never closed; the rest of the table is not read",
      advice: Bilingual(
        fr: "fermez le guillemet, ou doublez-le s'il fait partie du texte",
        en: "close the quotation mark, or double it when it belongs to the text"),
      at: location)
  }

  static func unknownTable(
    _ name: String, titles: [String], nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    let found =
      titles.isEmpty
      ? Bilingual(verbatim: "")
      : Bilingual(
        fr: ", et ses titres (\(quotedList: titles, atMost: 6)) n'en disent pas une",
        en: ", and its titles (\(quotedList: titles, atMost: 6)) tell none")
    return warning(
      .unknownTable,
      fr: "ce fichier n'est pas lu : \(quoted: name) n'est le nom d'aucune section\(found)",
      en: "this file is not read: \(quoted: name) is the name of no section\(found)",
      advice: nearest.map { didYouMean($0) }
        ?? Bilingual(
          fr: """
            nommez les tableaux comme les sections : `acteurs.csv`, `liens.csv`, `publics.csv`, \
            `thèmes.csv`, `concertation.csv` …
            """,
          en: """
            name the tables after the sections: `stakeholders.csv`, `links.csv`, `audiences.csv`, \
            `themes.csv`, `exercise.csv` …
            """),
      at: location)
  }

  static func repeatedTable(first: String, at location: SourceLocation) -> Diagnostic {
    error(
      .repeatedTable,
      fr: "ce tableau est celui de la même section que \(quoted: first)",
      en: "this table is of the same section as \(quoted: first)",
      advice: Bilingual(
        fr: "réunissez les deux tableaux en un seul", en: "put the two tables together in one"),
      at: location)
  }

  static func noTable(_ files: [String]) -> Diagnostic {
    error(
      .noTable,
      fr: "aucun de ces tableaux n'est lu", en: "none of these tables is read",
      advice: Bilingual(
        fr: "il faut au moins un tableau des acteurs, `acteurs.csv`",
        en: "at least a table of the stakeholders is needed, `stakeholders.csv`"),
      at: nil)
  }

  static func tableWithoutTitles(_ titles: [String], at location: SourceLocation) -> Diagnostic {
    error(
      .tableWithoutHeader,
      fr: "aucune des premières lignes ne donne le titre des colonnes",
      en: "none of the first lines gives the titles of the columns",
      advice: Bilingual(
        fr: "ajoutez une ligne de titres : \(list: titles, atMost: 9)",
        en: "add a line of titles: \(list: titles, atMost: 9)"),
      at: location)
  }

  static func tableTooWide(columns: Int, at location: SourceLocation) -> Diagnostic {
    warning(
      .cellWithoutTitle,
      fr: "les colonnes au-delà de la \(columns)e ne sont pas lues",
      en: "columns past number \(columns) are not read",
      advice: Bilingual(
        fr: "vérifiez que c'est le bon fichier", en: "check that this is the right file"),
      at: location)
  }

  static func cellWithoutTitle(_ text: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .cellWithoutTitle,
      fr: "la case \(quoted: text) n'est pas lue : sa colonne n'a pas de titre",
      en: "the cell \(quoted: text) is not read: its column has no title",
      advice: Bilingual(
        fr:
          "donnez un titre à la colonne, ou mettez entre guillemets droits la case coupée en deux",
        en: "give the column a title, or put straight quotation marks round the cell cut in two"),
      at: location)
  }

  static func unknownTitle(
    _ title: String, column: Int, nearest: VocabularyEntry?, known: [VocabularyEntry],
    at location: SourceLocation
  ) -> Diagnostic {
    let message =
      title.isEmpty
      ? Bilingual(
        fr: "la colonne \(column) n'a pas de titre et n'est pas lue",
        en: "column \(column) has no title and is not read")
      : Bilingual(
        fr: "la colonne \(quoted: title) n'est pas lue : aucune clé ne s'appelle ainsi",
        en: "the column \(quoted: title) is not read: no key has this name")
    let choices = possibleColumns(known)
    let advice = nearest.map { entry in
      Bilingual(
        fr: "vouliez-vous dire \(quoted: entry.french) ?",
        en: "did you mean \(quoted: entry.english)?")
    }
    return warning(.unknownTitle, message, advice: advice ?? choices, at: location)
  }

  static func possibleColumns(_ known: [VocabularyEntry]) -> Bilingual {
    Bilingual(
      fr: "colonnes possibles : \(list: known.map(\.french), atMost: 30)",
      en: "possible columns: \(list: known.map(\.english), atMost: 30)")
  }

  static func repeatedColumn(
    _ title: String, first: String, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .repeatedColumn,
      fr: "deux colonnes ont le même sens : \(quoted: first) et \(quoted: title)",
      en: "two columns mean the same: \(quoted: first) and \(quoted: title)",
      advice: Bilingual(
        fr: "gardez une seule des deux colonnes", en: "keep one of the two columns"),
      at: location)
  }

  static func emptyTableCell(_ title: String, at location: SourceLocation) -> Diagnostic {
    error(
      .emptyCell,
      fr: "la case \(quoted: title) de cette ligne est vide",
      en: "the cell \(quoted: title) of this row is empty",
      advice: ProblemWords.fillCell,
      at: location)
  }
}

/// Explanations of problems of the tables of a map.
extension DiagnosticExplanation {
  private static func tables(
    _ title: Bilingual, fr: FrenchSentence, en: EnglishSentence, _ example: String,
    _ mended: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(
      title, fr: fr, en: en, example: example, mended: mended, reading: .tables)
  }

  private static let people = """
    # acteurs.csv
    nom;catégorie;influence;intérêt
    Maire;élus;4;3
    CCAS;services;1;2
    """

  package static let unknownTable = tables(
    Bilingual(fr: "Tableau au nom inconnu", en: "Table of an unknown name"),
    fr: """
      Le nom d'un fichier dit de quelle section il est le tableau : `acteurs`, `liens`, \
      `publics` … Un fichier qui s'appelle autrement est reconnu à ses titres : un nom avec une \
      catégorie, une influence ou un intérêt, ou les deux bouts d'un lien. Un autre n'est pas lu.
      """,
    en: """
      The name of a file says of which section it is the table: `stakeholders`, `links`, \
      `audiences` … A file of another name is known by its titles: a name with a category, an \
      influence or an interest, or the two ends of a link. Any other is not read.
      """,
    people + "\n# contacts.csv\nqui;à qui;comment\nMaire;CCAS;contact\n",
    people + "\n# liens.csv\nde;vers;type\nMaire;CCAS;contact\n")

  package static let repeatedTable = tables(
    Bilingual(fr: "Deux tableaux pour une section", en: "Two tables for one section"),
    fr: """
      `acteurs.csv` et `parties prenantes.csv` sont deux noms du même tableau : rien ne dit \
      lequel est le bon.
      """,
    en: """
      `stakeholders.csv` and `acteurs.csv` are two names of the same table: nothing says which \
      one is right.
      """,
    people + "\n# parties prenantes.csv\nnom;catégorie;influence;intérêt\nÉcole;services;1;3\n",
    people + "\nÉcole;services;1;3\n")

  package static let noTable = tables(
    Bilingual(fr: "Aucun tableau de la carte", en: "No table of the map"),
    fr: "Une carte faite de tableaux a au moins celui des parties prenantes, `acteurs.csv`.",
    en: "A map made of tables has at least that of the stakeholders, `stakeholders.csv`.",
    "# export.csv\nqui;quoi\nMaire;élus\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  package static let emptyMapTable = tables(
    Bilingual(fr: "Tableau de la carte sans ligne", en: "Table of the map without rows"),
    fr: "Le fichier est vide : sa section est traitée comme absente.",
    en: "The file is empty: its section counts as absent.",
    people + "\n# liens.csv\n\n", people + "\n# liens.csv\nde;vers;type\nMaire;CCAS;contact\n")

  package static let unknownTitle = tables(
    Bilingual(fr: "Colonne qui n'est pas lue", en: "Column that is not read"),
    fr: """
      Les titres des colonnes sont les clés du fichier de la carte. Une autre colonne reste \
      dans le tableur et n'entre pas dans la carte.
      """,
    en: """
      The titles of the columns are the keys of the file of a map. Any other column stays in \
      the spreadsheet and does not enter the map.
      """,
    "# acteurs.csv\nnom;catégorie;influance;intérêt;influence\nMaire;élus;3;3;4\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  package static let repeatedColumn = tables(
    Bilingual(fr: "Colonne en double", en: "Column that stands twice"),
    fr: "Deux colonnes du même sens peuvent se contredire : une seule est lue.",
    en: "Two columns that mean the same may contradict each other: only one is read.",
    "# acteurs.csv\nnom;catégorie;influence;intérêt;pouvoir\nMaire;élus;4;3;4\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  package static let cellWithoutTitle = tables(
    Bilingual(fr: "Case au-delà des titres", en: "Cell past the titles"),
    fr: """
      Une ligne a plus de cases que la ligne des titres. Souvent une case contient le \
      séparateur sans être entre guillemets, et a été coupée en deux.
      """,
    en: """
      A row has more cells than the line of titles. Often a cell holds the separator without \
      being quoted, and was cut in two.
      """,
    "# acteurs.csv\nnom,catégorie,influence,intérêt\nMaire,élus,4,3,à revoir\n",
    "# acteurs.csv\nnom,catégorie,influence,intérêt,commentaire\nMaire,élus,4,3,à revoir\n")
}
