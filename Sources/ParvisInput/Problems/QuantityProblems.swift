import ParvisCore

/// Problems of scales, amounts and shares.
extension Diagnostic {
  static func unreadableScale(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableScale,
      fr: "\(quoted: text) n'est pas une échelle", en: "\(quoted: text) is not a scale",
      advice: Bilingual(
        fr: "écrivez deux nombres entiers, par exemple `échelle: 0-4` ou `échelle: 0-10`",
        en: "write two whole numbers, for instance `scale: 0-4` or `scale: 0-10`"),
      at: location)
  }

  static func unreadableNumber(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableNumber,
      fr: "\(quoted: text) n'est pas un nombre que l'on puisse lire sans se tromper",
      en: "\(quoted: text) is not a number that can be read without doubt",
      advice: Bilingual(
        fr: "écrivez le nombre en chiffres, par exemple `18000` ou `18 000`",
        en: "write the number in digits, for instance `18000`"),
      at: location)
  }

  static func unreadableDays(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableDays,
      fr: "\(quoted: text) n'est pas un nombre de jours",
      en: "\(quoted: text) is not a number of days",
      advice: Bilingual(
        fr: "écrivez par exemple `12 jours` ou `2,5`", en: "write for instance `12 days` or `2.5`"),
      at: location)
  }

  static func unreadableShare(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableShare,
      fr: "\(quoted: text) n'est pas une part", en: "\(quoted: text) is not a share",
      advice: Bilingual(
        fr: "écrivez un pourcentage, par exemple `17 %`, ou une part, par exemple `0,17`",
        en: "write a percentage, for instance `17%`, or a share, for instance `0.17`"),
      at: location)
  }

  static func sharesDoNotAddUp(
    _ name: String, total: Double, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .sharesDoNotAddUp,
      fr: "les parts de \(quoted: name) font \(total) % en tout",
      en: "the shares of \(quoted: name) add up to \(total)%",
      advice: Bilingual(
        fr: "vérifiez qu'elles font 100 % ensemble", en: "check that they add up to 100%"),
      at: location)
  }
}

/// Explanations of problems of scales, amounts and shares.
extension DiagnosticExplanation {
  package static let unreadableScale = DiagnosticExplanation(
    Bilingual(fr: "Échelle qui ne peut pas être lue", en: "Scale that cannot be read"),
    fr: "Une échelle est donnée par sa plus petite et sa plus grande note, en nombres entiers.",
    en: "A scale is given by its lowest and its highest score, in whole numbers.",
    example: hall("Maire : élus, influence 4, intérêt 3", with: "échelle: dix points"),
    mended: hall("Maire : élus, influence 10, intérêt 7", with: "échelle: 0-10"))

  package static let unreadableNumber = DiagnosticExplanation(
    Bilingual(fr: "Nombre qui ne peut pas être lu", en: "Number that cannot be read"),
    fr: """
      Un nombre est écrit en chiffres, sans « environ ». `18.000` est refusé aussi : on ne sait \
      pas s'il faut lire dix-huit mille ou dix-huit.
      """,
    en: """
      A number is written in digits, without “about”. `18.000` is refused too: it may mean \
      eighteen thousand or eighteen.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Riverains : effectif environ 600"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Riverains : effectif 600"))

  package static let unreadableDays = DiagnosticExplanation(
    Bilingual(fr: "Durée qui n'est pas en jours", en: "Duration that is not in days"),
    fr: """
      La disponibilité et la charge sont comparées en jours ; des semaines ou des mois ne disent \
      pas combien de jours de travail ils contiennent.
      """,
    en: """
      Availability and workload are compared in days; weeks or months do not say how many \
      working days they hold.
      """,
    example: hall("Urbanisme : services, influence 3, intérêt 4, disponibilité 2 mois"),
    mended: hall("Urbanisme : services, influence 3, intérêt 4, disponibilité 12 jours"))

  package static let unreadableShare = DiagnosticExplanation(
    Bilingual(fr: "Part qui ne peut pas être lue", en: "Share that cannot be read"),
    fr: "Une part est un pourcentage (`17 %`) ou un nombre de 0 à 1 (`0,17`).",
    en: "A share is a percentage (`17%`) or a number from 0 to 1 (`0.17`).",
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Riverains : part 17 habitants"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Riverains : part 17 %"))

  package static let sharesDoNotAddUp = DiagnosticExplanation(
    Bilingual(fr: "Parts qui ne font pas 100 %", en: "Shares that do not add up to 100%"),
    fr: """
      La diversité des participants est comparée à ce profil : s'il manque une tranche de la \
      population, la comparaison est fausse. Un écart de 2 % est accepté pour les arrondis.
      """,
    en: """
      The diversity of participants is compared with this profile: when a part of the population \
      is missing, the comparison is wrong. A difference of 2% is accepted for rounding.
      """,
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
