import ParvisCore

/// Explanations of problems of scales, amounts and shares.
extension DiagnosticExplanation {
  static let unreadableScale = DiagnosticExplanation(
    Bilingual(fr: "Échelle qui ne peut pas être lue", en: "Scale that cannot be read"),
    Bilingual(
      fr: "Une échelle est donnée par sa plus petite et sa plus grande note, en nombres entiers.",
      en: "A scale is given by its lowest and its highest score, in whole numbers."),
    example: """
      concertation: La halle du marché
      échelle: dix points
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      échelle: 0-10
      parties prenantes:
        - Maire : élus, influence 10, intérêt 7
      """)

  static let unreadableNumber = DiagnosticExplanation(
    Bilingual(fr: "Nombre qui ne peut pas être lu", en: "Number that cannot be read"),
    Bilingual(
      fr: """
        Un nombre est écrit en chiffres, sans « environ ». `18.000` est refusé aussi : on ne sait \
        pas s'il faut lire dix-huit mille ou dix-huit.
        """,
      en: """
        A number is written in digits, without “about”. `18.000` is refused too: it may mean \
        eighteen thousand or eighteen.
        """),
    example: """
      concertation: La halle du marché
      publics attendus:
        - Riverains : effectif environ 600
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      publics attendus:
        - Riverains : effectif 600
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let unreadableDays = DiagnosticExplanation(
    Bilingual(fr: "Durée qui n'est pas en jours", en: "Duration that is not in days"),
    Bilingual(
      fr: """
        La disponibilité et la charge sont comparées en jours ; des semaines ou des mois ne disent \
        pas combien de jours de travail ils contiennent.
        """,
      en: """
        Availability and workload are compared in days; weeks or months do not say how many \
        working days they hold.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Urbanisme : services, influence 3, intérêt 4, disponibilité 2 mois
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Urbanisme : services, influence 3, intérêt 4, disponibilité 12 jours
      """)

  static let unreadableShare = DiagnosticExplanation(
    Bilingual(fr: "Part qui ne peut pas être lue", en: "Share that cannot be read"),
    Bilingual(
      fr: "Une part est un pourcentage (`17 %`) ou un nombre de 0 à 1 (`0,17`).",
      en: "A share is a percentage (`17%`) or a number from 0 to 1 (`0.17`)."),
    example: """
      concertation: La halle du marché
      publics attendus:
        - Riverains : part 17 habitants
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      publics attendus:
        - Riverains : part 17 %
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let sharesDoNotAddUp = DiagnosticExplanation(
    Bilingual(fr: "Parts qui ne font pas 100 %", en: "Shares that do not add up to 100%"),
    Bilingual(
      fr: """
        La diversité des participants est comparée à ce profil : s'il manque une tranche de la \
        population, la comparaison est fausse. Un écart de 2 % est accepté pour les arrondis.
        """,
      en: """
        The diversity of participants is compared with this profile: when a part of the population \
        is missing, the comparison is wrong. A difference of 2% is accepted for rounding.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      profil de la population:
        âge: { moins de 30: 35 %, 30 à 60: 38 % }
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      profil de la population:
        âge: { moins de 30: 35 %, 30 à 60: 38 %, plus de 60: 27 % }
      """)
}
