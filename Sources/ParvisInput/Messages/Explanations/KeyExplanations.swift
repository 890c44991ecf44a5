import ParvisCore

/// Explanations of problems of keys and of what stands after them.
extension DiagnosticExplanation {
  static let rootIsNoMapping = DiagnosticExplanation(
    Bilingual(fr: "Fichier sans sections", en: "File without sections"),
    Bilingual(
      fr: """
        Le fichier est fait de sections, comme « concertation » et « parties prenantes », chacune \
        suivie de « : ». Sans elles, rien ne dit ce que sont les noms.
        """,
      en: """
        The file is made of sections, such as “exercise” and “stakeholders”, each followed by “:”. \
        Without them nothing says what the names are.
        """),
    example: "La halle du marché",
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let missingExercise = DiagnosticExplanation(
    Bilingual(fr: "Concertation qui n'est pas nommée", en: "Exercise without a name"),
    Bilingual(
      fr: """
        Le sujet se trouve en tête de chaque carte et de chaque rapport : sans lui, personne ne \
        saurait de quoi il est question.
        """,
      en: """
        The subject heads every map and every report: without it nobody would know what it is \
        about.
        """),
    example: """
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let missingStakeholders = DiagnosticExplanation(
    Bilingual(fr: "Carte sans parties prenantes", en: "Map without stakeholders"),
    Bilingual(
      fr: "Une carte montre des parties prenantes : il en faut au moins une.",
      en: "A map shows stakeholders: there must be one at least."),
    example: "concertation: La halle du marché",
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let unknownKey = DiagnosticExplanation(
    Bilingual(fr: "Clé inconnue", en: "Unknown key"),
    Bilingual(
      fr: """
        Ce mot n'est pas connu à cet endroit ; c'est souvent une faute de frappe. Ce qui le suit \
        n'est pas lu, et Parvis préfère le dire.
        """,
      en: """
        This word is not known in this place; it is often a slip of the keyboard. What follows it \
        is not read, and Parvis says so.
        """),
    example: """
      concertation:
        titre: La halle du marché
        nivau: concerter
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation:
        titre: La halle du marché
        niveau: concerter
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let duplicateKey = DiagnosticExplanation(
    Bilingual(fr: "Clé écrite deux fois", en: "Key written twice"),
    Bilingual(
      fr: """
        La même clé ne peut pas dire deux choses du même nom. Deux mots peuvent être la même clé, \
        comme `influence` et `pouvoir`.
        """,
      en: """
        One key cannot say two things of the same name. Two words may be the same key, such as \
        `influence` and `power`.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, pouvoir 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let missingValue = DiagnosticExplanation(
    Bilingual(fr: "Clé sans valeur", en: "Key without a value"),
    Bilingual(
      fr: """
        Sur une ligne, chaque clé est suivie de ce qu'elle dit, jusqu'à la virgule. Une clé seule \
        est le plus souvent un oubli.
        """,
      en: """
        On one line, each key is followed by what it says, up to the comma. A key alone is most \
        often something forgotten.
        """),
    example: """
      concertation: La halle du marché
      publics attendus:
        - Jeunes : éloigné, freins
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      publics attendus:
        - Jeunes : éloigné, freins horaires
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)
}
