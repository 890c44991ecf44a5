import ParvisCore

/// Explanations of lines that do not fit together: indentation, lists, blocks.
extension DiagnosticExplanation {
  static let brokenIndentation = DiagnosticExplanation(
    Bilingual(fr: "Ligne mal alignée", en: "Misaligned line"),
    Bilingual(
      fr: """
        L'alignement dit ce qui va ensemble : les lignes d'une même liste commencent toutes à la \
        même colonne.
        """,
      en: """
        Alignment says what belongs together: the lines of one list all begin at the same column.
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
        - CCAS : services, influence 1, intérêt 2
      """)

  static let tabIndentation = DiagnosticExplanation(
    Bilingual(fr: "Tabulation au début d'une ligne", en: "Tab at the beginning of a line"),
    Bilingual(
      fr: """
        D'un éditeur à l'autre, une tabulation n'a pas la même largeur, et l'alignement compte. \
        Parvis la lit comme deux espaces ; un autre programme refuserait le fichier.
        """,
      en: """
        From one editor to another a tab has not the same width, and alignment matters. Parvis \
        reads it as two spaces; another program would refuse the file.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
      \t- Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let missingColon = DiagnosticExplanation(
    Bilingual(fr: "Deux-points oubliés", en: "Forgotten colon"),
    Bilingual(
      fr: """
        Une ligne au bord gauche est le nom d'une section, et « : » doit suivre ce nom.
        """,
      en: """
        A line at the left margin is the name of a section, and “:” must follow the name.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires [Centre]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """)

  static let unreadableText = DiagnosticExplanation(
    Bilingual(fr: "Texte qui ne peut pas être lu", en: "Text that cannot be read"),
    Bilingual(
      fr: """
        Quelque chose, dans cette ligne, ne suit pas les règles du fichier, sans qu'une cause plus \
        précise soit connue. Le plus souvent des guillemets autour du texte suffisent.
        """,
      en: """
        Something in this line does not follow the rules of the file, and no more precise cause is \
        known. Quotation marks round the text are most often enough.
        """),
    example: """
      concertation: > 3 ans de travaux
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "> 3 ans de travaux"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let severalDocuments = DiagnosticExplanation(
    Bilingual(fr: "Plusieurs documents dans un fichier", en: "Several documents in one file"),
    Bilingual(
      fr: """
        Une ligne `---` commence un nouveau document. Ce qui suit ne serait pas sur la carte : \
        Parvis préfère le dire que de passer ces lignes sous silence.
        """,
      en: """
        A line `---` begins a new document. What follows would not be on the map: Parvis says so \
        rather than pass over those lines in silence.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      ---
      territoires: [Centre]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """)

  static let tooDeep = DiagnosticExplanation(
    Bilingual(
      fr: "Trop de crochets ou de blocs emboîtés", en: "Too many brackets or blocks nested"),
    Bilingual(
      fr: """
        Une carte emboîte cinq ou six niveaux au plus, et \(ReadingLimits.standard.depth) sont \
        acceptés. Davantage vient d'une touche restée enfoncée ou d'un fichier abîmé.
        """,
      en: """
        A map nests five or six levels at most, and \(ReadingLimits.standard.depth) are accepted. \
        More comes from a key held down or from a damaged file.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [[[Centre]]]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """,
    reading: lowered { $0.depth = 3 })

  static let keyIsNoText = DiagnosticExplanation(
    Bilingual(fr: "Liste à la place d'un nom", en: "List in the place of a name"),
    Bilingual(
      fr: """
        Ce qui précède « : » est un nom ou une clé, écrit en toutes lettres : jamais une liste ni \
        un bloc.
        """,
      en: """
        What stands before “:” is a name or a key, written in full: never a list or a block.
        """),
    example: """
      concertation:
        titre: La halle du marché
        [date, version]: 2
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation:
        titre: La halle du marché
        version: 2
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let partNotRead = DiagnosticExplanation(
    Bilingual(fr: "Lignes laissées de côté", en: "Lines left aside"),
    Bilingual(
      fr: """
        Une erreur a empêché de lire les lignes qui l'entourent ; le reste du fichier a été \
        vérifié. Une fois l'erreur corrigée, ces lignes peuvent montrer d'autres problèmes.
        """,
      en: """
        An error has kept the lines around it from being read; the rest of the file was checked. \
        Once the error is corrected, these lines may show other problems.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - nom: Maire
          catégorie: élus
          rôle: présidence : agglomération
          influence: 4
          intérêt: 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - nom: Maire
          catégorie: élus
          rôle: "présidence : agglomération"
          influence: 4
          intérêt: 3
      """)
}
