import ParvisCore

/// Explanations of problems of the tables of a map.
extension DiagnosticExplanation {
  private static func tables(
    _ title: Bilingual, _ rationale: Bilingual, _ example: String, _ mended: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(title, rationale, example: example, mended: mended, reading: .tables)
  }

  private static let people = """
    # acteurs.csv
    nom;catégorie;influence;intérêt
    Maire;élus;4;3
    CCAS;services;1;2
    """

  static let unknownTable = tables(
    Bilingual(fr: "Tableau au nom inconnu", en: "Table of an unknown name"),
    Bilingual(
      fr: """
        Le nom d'un fichier dit de quelle section il est le tableau : `acteurs`, `liens`, \
        `publics` … Un fichier qui s'appelle autrement n'est pas lu.
        """,
      en: """
        The name of a file says of which section it is the table: `stakeholders`, `links`, \
        `audiences` … A file of another name is not read.
        """),
    people + "\n# contacts.csv\nde;vers;type\nMaire;CCAS;contact\n",
    people + "\n# liens.csv\nde;vers;type\nMaire;CCAS;contact\n")

  static let repeatedTable = tables(
    Bilingual(fr: "Deux tableaux pour une section", en: "Two tables for one section"),
    Bilingual(
      fr: """
        `acteurs.csv` et `parties prenantes.csv` sont deux noms du même tableau : rien ne dit \
        lequel est le bon.
        """,
      en: """
        `stakeholders.csv` and `acteurs.csv` are two names of the same table: nothing says which \
        one is right.
        """),
    people + "\n# parties prenantes.csv\nnom;catégorie;influence;intérêt\nÉcole;services;1;3\n",
    people + "\nÉcole;services;1;3\n")

  static let noTable = tables(
    Bilingual(fr: "Aucun tableau de la carte", en: "No table of the map"),
    Bilingual(
      fr: "Une carte faite de tableaux a au moins celui des parties prenantes, `acteurs.csv`.",
      en: "A map made of tables has at least that of the stakeholders, `stakeholders.csv`."),
    "# export.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  static let emptyMapTable = tables(
    Bilingual(fr: "Tableau de la carte sans ligne", en: "Table of the map without rows"),
    Bilingual(
      fr: "Le fichier est vide : sa section est traitée comme absente.",
      en: "The file is empty: its section counts as absent."),
    people + "\n# liens.csv\n\n", people + "\n# liens.csv\nde;vers;type\nMaire;CCAS;contact\n")

  static let unknownTitle = tables(
    Bilingual(fr: "Colonne qui n'est pas lue", en: "Column that is not read"),
    Bilingual(
      fr: """
        Les titres des colonnes sont les clés du fichier de la carte. Une autre colonne reste \
        dans le tableur et n'entre pas dans la carte.
        """,
      en: """
        The titles of the columns are the keys of the file of a map. Any other column stays in \
        the spreadsheet and does not enter the map.
        """),
    "# acteurs.csv\nnom;catégorie;influance;intérêt;influence\nMaire;élus;3;3;4\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  static let repeatedColumn = tables(
    Bilingual(fr: "Colonne en double", en: "Column that stands twice"),
    Bilingual(
      fr: "Deux colonnes du même sens peuvent se contredire : une seule est lue.",
      en: "Two columns that mean the same may contradict each other: only one is read."),
    "# acteurs.csv\nnom;catégorie;influence;intérêt;pouvoir\nMaire;élus;4;3;4\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")

  static let cellWithoutTitle = tables(
    Bilingual(fr: "Case au-delà des titres", en: "Cell past the titles"),
    Bilingual(
      fr: """
        Une ligne a plus de cases que la ligne des titres. Souvent une case contient le \
        séparateur sans être entre guillemets, et a été coupée en deux.
        """,
      en: """
        A row has more cells than the line of titles. Often a cell holds the separator without \
        being quoted, and was cut in two.
        """),
    "# acteurs.csv\nnom,catégorie,influence,intérêt\nMaire,élus,4,3,à revoir\n",
    "# acteurs.csv\nnom,catégorie,influence,intérêt,commentaire\nMaire,élus,4,3,à revoir\n")
}
