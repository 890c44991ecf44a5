import ParvisCore

/// Explanations of problems of stakeholders written twice, of publics and of persons.
extension DiagnosticExplanation {
  static let nameInBoth = DiagnosticExplanation(
    Bilingual(fr: "Public nommé comme partie prenante", en: "Public named as a stakeholder"),
    Bilingual(
      fr: """
        Un public est entendu par quelqu'un qui parle pour lui. Si le même nom désigne le public \
        et une partie prenante, rien ne dit qui prendra la parole.
        """,
      en: """
        A public is heard through somebody who speaks for it. When one name means the public and a \
        stakeholder, nothing says who will speak.
        """),
    example: """
      concertation: La halle du marché
      publics attendus: [Riverains]
      parties prenantes:
        - Riverains : habitants, influence 1, intérêt 4
      """,
    mended: """
      concertation: La halle du marché
      publics attendus: [Riverains]
      parties prenantes:
        - Comité de la halle : habitants, influence 1, intérêt 4, représente Riverains
      """)

  static let mergedStakeholder = DiagnosticExplanation(
    Bilingual(fr: "Partie prenante écrite deux fois", en: "Stakeholder written twice"),
    Bilingual(
      fr: """
        Deux lignes portent le même nom et ne se contredisent pas : elles sont réunies. Si ce sont \
        deux parties prenantes, l'une doit changer de nom.
        """,
      en: """
        Two lines bear the same name and do not contradict each other: they are brought together. \
        If they are two stakeholders, one of them needs another name.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4
        - maire : intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let contradictoryStakeholder = DiagnosticExplanation(
    Bilingual(
      fr: "Deux lignes qui se contredisent", en: "Two lines that contradict each other"),
    Bilingual(
      fr: """
        Deux lignes portent le même nom et ne disent pas la même chose : Parvis ne choisit pas \
        entre elles.
        """,
      en: """
        Two lines bear the same name and do not say the same thing: Parvis does not choose between \
        them.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Maire : influence 2
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 2-4, intérêt 3
      """)

  static let tooManyStakeholders = DiagnosticExplanation(
    Bilingual(fr: "Trop de parties prenantes", en: "Too many stakeholders"),
    Bilingual(
      fr: """
        \(ReadingLimits.standard.stakeholders) parties prenantes au plus sont lues, bien plus \
        qu'une carte n'en peut montrer.
        """,
      en: """
        At most \(ReadingLimits.standard.stakeholders) stakeholders are read, far more than a map \
        can show.
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
      """,
    reading: lowered { $0.stakeholders = 1 })

  static let uninformedPerson = DiagnosticExplanation(
    Bilingual(
      fr: "Personne notée, sans date d'information",
      en: "Person scored, without a date of information"),
    Bilingual(
      fr: """
        Une appréciation sur une personne est une donnée personnelle : la personne a le droit de \
        le savoir. La date à laquelle elle a été informée se note dans le fichier.
        """,
      en: """
        An assessment of a person is personal data: the person has a right to know. The date on \
        which the person was informed is noted in the file.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, personne physique
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, personne physique, informée le 2026-03-02
      """)

  static let personName = DiagnosticExplanation(
    Bilingual(fr: "Nom d'une personne", en: "Name of a person"),
    Bilingual(
      fr: """
        Une fonction ou un organisme suffit presque toujours, et protège la personne si la carte \
        circule.
        """,
      en: """
        A function or a body is nearly always enough, and protects the person when the map goes \
        round.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Mme Dupont : associations, influence 2, intérêt 4
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Présidente de la MJC : associations, influence 2, intérêt 4
      """)
}
