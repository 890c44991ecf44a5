import ParvisCore

/// Explanations of names that no section declares.
extension DiagnosticExplanation {
  static let unknownStakeholder = DiagnosticExplanation(
    Bilingual(fr: "Partie prenante inconnue", en: "Unknown stakeholder"),
    Bilingual(
      fr: """
        Le nom doit être celui d'une ligne de « parties prenantes ». Sinon une faute de frappe \
        ferait naître une partie prenante qui n'existe pas.
        """,
      en: """
        The name must be that of a line of “stakeholders”. Otherwise a slip of the keyboard would \
        bring a stakeholder into being.
        """),
    example: """
      concertation: La halle du marché
      pilote: Mairie centrale
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      pilote: Maire
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let unknownAudience = DiagnosticExplanation(
    Bilingual(fr: "Public inconnu", en: "Unknown public"),
    Bilingual(
      fr: """
        Quand la section « publics attendus » existe, elle nomme tous les publics : c'est elle qui \
        permet de dire qui manque.
        """,
      en: """
        When there is a section “expected publics”, it names all the publics: by it one can say \
        who is missing.
        """),
    example: """
      concertation: La halle du marché
      publics attendus: [Riverains]
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, représente Jeunes
      """,
    mended: """
      concertation: La halle du marché
      publics attendus: [Riverains, Jeunes]
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, représente Jeunes
      """)

  static let unknownTheme = DiagnosticExplanation(
    Bilingual(fr: "Thème inconnu", en: "Unknown theme"),
    Bilingual(
      fr: "Quand la section « thèmes » existe, elle nomme tous les thèmes de la concertation.",
      en: "When there is a section “themes”, it names all the themes of the exercise."),
    example: """
      concertation: La halle du marché
      thèmes: [ombre]
      publics attendus:
        - Riverains : concernés par bruit 3
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      thèmes: [ombre, bruit]
      publics attendus:
        - Riverains : concernés par bruit 3
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let unknownTerritory = DiagnosticExplanation(
    Bilingual(fr: "Territoire inconnu", en: "Unknown territory"),
    Bilingual(
      fr: """
        Quand la section « territoires » existe, elle les nomme tous : un territoire où personne \
        n'est présent se voit ainsi.
        """,
      en: """
        When there is a section “territories”, it names them all: this is how a territory where \
        nobody is present can be seen.
        """),
    example: """
      concertation: La halle du marché
      territoires: [Centre]
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, territoire Faubourg
      """,
    mended: """
      concertation: La halle du marché
      territoires: [Centre, Faubourg]
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, territoire Faubourg
      """)

  static let unknownObjective = DiagnosticExplanation(
    Bilingual(fr: "Objectif inconnu", en: "Unknown objective"),
    Bilingual(
      fr: "Les positions portent sur les objectifs de la section « objectifs », et sur eux seuls.",
      en: "Positions are about the objectives of the section “objectives”, and no others."),
    example: """
      concertation: La halle du marché
      objectifs:
        O1: Planter 40 arbres
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      positions:
        Maire: { O2: +3 }
      """,
    mended: """
      concertation: La halle du marché
      objectifs:
        O1: Planter 40 arbres
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      positions:
        Maire: { O1: +3 }
      """)
}
