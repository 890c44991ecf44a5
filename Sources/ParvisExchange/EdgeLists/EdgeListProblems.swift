import ParvisCore
internal import ParvisInput

/// Explanations of problems of tables: a list of links, a list of vertices.
extension DiagnosticExplanation {
  private static let links = Reading.links(vertices: nil, partition: nil)

  static let emptyTable = DiagnosticExplanation(
    Bilingual(fr: "Tableau vide", en: "Empty table"),
    fr: """
      Un tableau de liens a une ligne de titres, puis une ligne pour chaque lien. Celui-ci n'a \
      aucune ligne.
      """,
    en: """
      A table of links has a line of titles, then one line for each link. This one has no line.
      """,
    example: "\n",
    mended: """
      source,target
      Maire,CCAS
      """, reading: links)

  static let tableWithoutHeader = DiagnosticExplanation(
    Bilingual(fr: "Tableau sans titres de colonnes", en: "Table without column titles"),
    fr: """
      La première ligne dit quelle colonne contient le départ et quelle colonne contient \
      l'arrivée : `source` et `target`, ou `de` et `vers`.
      """,
    en: """
      The first line says which column holds the beginning of a link and which its end: `source` \
      and `target`, or `from` and `to`.
      """,
    example: """
      Maire,CCAS
      CCAS,École
      """,
    mended: """
      source,target
      Maire,CCAS
      CCAS,École
      """, reading: links)

  static let openQuoteInTable = DiagnosticExplanation(
    Bilingual(
      fr: "Guillemet ouvert dans un tableau", en: "Open quotation mark in a table"),
    fr: """
      Une case qui commence par un guillemet droit va jusqu'au suivant, même sur plusieurs \
      lignes. Un guillemet qui fait partie d'un nom se double.
      """,
    en: """
      A cell that begins with a straight quotation mark goes on to the next one, even over \
      several lines. A quotation mark that belongs to a name is doubled.
      """,
    example: """
      source,target
      "Maire,CCAS
      """,
    mended: """
      source,target
      "Maire",CCAS
      """, reading: links)

  static let emptyCell = DiagnosticExplanation(
    Bilingual(fr: "Case vide", en: "Empty cell"),
    fr: "Un lien a deux bouts : sur chaque ligne, les deux colonnes doivent être remplies.",
    en: "A link has two ends: on each line both columns must be filled in.",
    example: """
      source,target
      Maire,
      """,
    mended: """
      source,target
      Maire,CCAS
      """, reading: links)

  static let unknownVertex = DiagnosticExplanation(
    Bilingual(fr: "Sommet inconnu", en: "Unknown vertex"),
    fr: """
      Quand un fichier de sommets est donné (`--nodes`), il les nomme tous. Un nom qui n'y est \
      pas est sans doute une faute de frappe.
      """,
    en: """
      When a file of vertices is given (`--nodes`), it names them all. A name that is not in it \
      is probably a slip of the keyboard.
      """,
    example: """
      source,target
      Maire,CACS
      """,
    mended: """
      source,target
      Maire,CCAS
      """, reading: .links(vertices: "id\nMaire\nCCAS\n", partition: nil))

  static let repeatedVertex = DiagnosticExplanation(
    Bilingual(fr: "Sommet écrit deux fois", en: "Vertex written twice"),
    fr: "Dans le fichier de sommets, chaque nom a une seule ligne.",
    en: "In the file of vertices each name has one line.",
    example: """
      id
      Maire
      CCAS
      Maire
      """,
    mended: """
      id
      Maire
      CCAS
      """, reading: .vertices(partition: nil))

  static let unreadableWeight = DiagnosticExplanation(
    Bilingual(fr: "Poids qui n'est pas un nombre positif", en: "Weight that is not positive"),
    fr: """
      Le poids d'un lien dit combien il compte. Un lien qui ne compte pas s'efface, et une \
      colonne de poids se remplit à chaque ligne.
      """,
    en: """
      The weight of a link says how much it counts. A link that does not count is removed, and a \
      column of weights is filled in on every line.
      """,
    example: """
      source,target,weight
      Maire,CCAS,fort
      """,
    mended: """
      source,target,weight
      Maire,CCAS,3
      """, reading: links)

  static let unknownColumn = DiagnosticExplanation(
    Bilingual(fr: "Colonne inconnue", en: "Unknown column"),
    fr: """
      `--partition` nomme une colonne du fichier de sommets, par son titre. Ici la colonne \
      demandée est `groupe`.
      """,
    en: """
      `--partition` names a column of the file of vertices, by its title. Here the column asked \
      for is `groupe`.
      """,
    example: """
      id,catégorie
      Maire,élus
      """,
    mended: """
      id,groupe
      Maire,élus
      """, reading: .vertices(partition: "groupe"))

  static let partitionWithoutVertices = DiagnosticExplanation(
    Bilingual(fr: "Partition sans fichier de sommets", en: "Partition without vertices"),
    fr: """
      `--partition` demande une colonne du fichier de sommets, et ce fichier se donne avec \
      `--nodes`. Le tableau de liens n'est pas en cause.
      """,
    en: """
      `--partition` asks for a column of the file of vertices, and that file is given with \
      `--nodes`. Nothing is wrong with the table of links.
      """,
    example: """
      source,target
      Maire,CCAS
      """, mended: nil, reading: .links(vertices: nil, partition: "groupe"))
}
