import ParvisCore

/// Explanations of names that are missing, repeated or nearly the same.
extension DiagnosticExplanation {
  static let emptyName = DiagnosticExplanation(
    Bilingual(fr: "Nom oublié", en: "Forgotten name"),
    Bilingual(
      fr: "Une ligne parle de quelqu'un ou de quelque chose sans le nommer.",
      en: "A line speaks of somebody or something without a name."),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - "" : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let wordForName = DiagnosticExplanation(
    Bilingual(fr: "Réponse à la place d'un nom", en: "Answer in the place of a name"),
    Bilingual(
      fr: """
        Des mots comme « oui », « aucun » ou un nombre seul ne nomment personne ; les prendre pour \
        un nom mettrait sur la carte quelqu'un qui n'existe pas.
        """,
      en: """
        Words such as “yes”, “none” or a number alone name nobody; to take them for a name would \
        put somebody on the map who does not exist.
        """),
    example: """
      concertation: La halle du marché
      publics attendus: oui
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      publics attendus:
        - Jeunes du quartier
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let nameTooLong = DiagnosticExplanation(
    Bilingual(fr: "Nom trop long", en: "Name too long"),
    Bilingual(
      fr: """
        Un nom tient sur une carte ; \(ReadingLimits.standard.nameLength) caractères sont acceptés. \
        Un texte plus long va dans `commentaire`.
        """,
      en: """
        A name fits on a map; \(ReadingLimits.standard.nameLength) characters are accepted. A \
        longer text goes into `comment`.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire, qui préside aussi l'agglomération : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, commentaire préside aussi l'agglomération
      """,
    reading: lowered { $0.nameLength = 30 })

  static let duplicateName = DiagnosticExplanation(
    Bilingual(fr: "Nom déclaré deux fois", en: "Name declared twice"),
    Bilingual(
      fr: """
        Dans une section, un nom désigne une seule chose. Majuscules, accents et espaces ne \
        suffisent pas à faire deux noms.
        """,
      en: """
        In one section a name means one thing only. Capitals, accents and spaces are not enough to \
        make two names.
        """),
    example: """
      concertation: La halle du marché
      thèmes: [ombre, bancs, Ombre]
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      thèmes: [ombre, bancs]
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let repeatedName = DiagnosticExplanation(
    Bilingual(fr: "Nom noté deux fois", en: "Name scored twice"),
    Bilingual(
      fr: "Le même nom reçoit deux notes au même endroit : on ne sait pas laquelle retenir.",
      en: "The same name has two scores in the same place: there is no telling which one counts."),
    example: """
      concertation: La halle du marché
      thèmes: [bruit]
      publics attendus:
        - Riverains : concernés par bruit 3, bruit 4
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      thèmes: [bruit]
      publics attendus:
        - Riverains : concernés par bruit 3-4
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let nearName = DiagnosticExplanation(
    Bilingual(fr: "Nom écrit de deux façons", en: "Name written in two ways"),
    Bilingual(
      fr: """
        Le nom n'est pas exactement celui de la déclaration, mais un seul nom s'en approche : un \
        pluriel, des guillemets ou une parenthèse les séparent. Parvis prend celui-là.
        """,
      en: """
        The name is not exactly the declared one, but a single name comes near: a plural, \
        quotation marks or a parenthesis make the difference. Parvis takes that one.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Services techniques : services, influence 2, intérêt 2
      liens:
        - Maire -> Service technique : influence 4
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Services techniques : services, influence 2, intérêt 2
      liens:
        - Maire -> Services techniques : influence 4
      """)

  static let namesMet = DiagnosticExplanation(
    Bilingual(fr: "Noms pris là où ils se trouvent", en: "Names taken where they stand"),
    Bilingual(
      fr: """
        Sans la section qui les déclare, les noms sont acceptés tels quels, fautes de frappe \
        comprises : « Jeunes » et « Jeunse » feraient deux publics.
        """,
      en: """
        Without the section that declares them, names are accepted as they are, slips of the \
        keyboard included: “Youth” and “Yuoth” would be two publics.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, représente Jeunes
      """,
    mended: """
      concertation: La halle du marché
      publics attendus: [Jeunes]
      parties prenantes:
        - MJC : associations, influence 1, intérêt 3, représente Jeunes
      """)
}
