import ParvisCore

/// Explanations of problems of scores and of other numbers.
extension DiagnosticExplanation {
  static let scoreOffScale = DiagnosticExplanation(
    Bilingual(fr: "Note hors de l'échelle", en: "Score off the scale"),
    Bilingual(
      fr: """
        Les notes vont de 0 à 4, sauf si la concertation déclare une autre échelle (`échelle: \
        0-10`). Les positions vont de −4 à +4.
        """,
      en: """
        Scores go from 0 to 4, unless the exercise declares another scale (`scale: 0-10`). \
        Positions go from −4 to +4.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 7, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let decimalScore = DiagnosticExplanation(
    Bilingual(fr: "Note avec décimales", en: "Score with decimals"),
    Bilingual(
      fr: """
        Une note est une appréciation, pas une mesure : un nombre entier suffit. Une hésitation \
        s'écrit comme un intervalle, et la carte montre alors la marge.
        """,
      en: """
        A score is an assessment, not a measurement: a whole number is enough. A hesitation is \
        written as an interval, and the map then shows the margin.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 2,5, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 2-3, intérêt 3
      """)

  static let unreadableScore = DiagnosticExplanation(
    Bilingual(fr: "Note qui ne peut pas être lue", en: "Score that cannot be read"),
    Bilingual(
      fr: """
        Une note est un nombre, un intervalle (`2-3`), un mot de l'échelle (nul, faible, moyen, \
        fort, décisif) ou `inconnue`.
        """,
      en: """
        A score is a number, an interval (`2-3`), a word of the scale (none, weak, medium, strong, \
        decisive) or `unknown`.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence beaucoup, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence décisive, intérêt 3
      """)

  static let reversedInterval = DiagnosticExplanation(
    Bilingual(fr: "Intervalle à l'envers", en: "Interval the wrong way round"),
    Bilingual(
      fr: """
        `2-4` veut dire « entre 2 et 4 ». `4-2` est lu de la même façon, mais c'est souvent une \
        faute de frappe, et non un intervalle.
        """,
      en: """
        `2-4` means “between 2 and 4”. `4-2` is read in the same way, but it often is a slip of \
        the keyboard, not an interval.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4-2, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 2-4, intérêt 3
      """)

  static let expectedScore = DiagnosticExplanation(
    Bilingual(fr: "Plusieurs notes à la place d'une", en: "Several scores in place of one"),
    Bilingual(
      fr: """
        Une liste de notes ne dit pas laquelle retenir. Une hésitation s'écrit comme un \
        intervalle ; les notes de plusieurs groupes vont dans la section « regards ».
        """,
      en: """
        A list of scores does not say which one to keep. A hesitation is written as an interval; \
        the scores of several groups go into the section “views”.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : { catégorie: élus, influence: [3, 4], intérêt: 3 }
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : { catégorie: élus, influence: 3-4, intérêt: 3 }
      """)

  static let judgementWithoutValue = DiagnosticExplanation(
    Bilingual(fr: "Source sans note", en: "Source without a score"),
    Bilingual(
      fr: """
        Une note peut être accompagnée de sa source, de sa date et d'un commentaire ; elle-même \
        s'écrit alors après `valeur`.
        """,
      en: """
        A score may come with its source, its date and a comment; the score itself is then written \
        after `value`.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : { catégorie: élus, influence: { source: atelier }, intérêt: 3 }
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : { catégorie: élus, influence: { valeur: 4, source: atelier }, intérêt: 3 }
      """)

  static let ambiguousNote = DiagnosticExplanation(
    Bilingual(fr: "Note ou remarque ?", en: "Score or remark?"),
    Bilingual(
      fr: """
        En français, « note » veut dire un nombre ou une remarque. Ici c'est une remarque ; un \
        nombre demande de dire ce qu'il note.
        """,
      en: """
        The French word `note` means a score or a remark. Here it is a remark; a number must say \
        what it scores.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, note 2
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, légitimité 2
      """)

  static let missingScores = DiagnosticExplanation(
    Bilingual(fr: "Influence ou intérêt non noté", en: "Influence or interest not scored"),
    Bilingual(
      fr: """
        Les cartes placent chaque partie prenante selon ces deux notes. Ce n'est pas une faute : \
        une note absente compte comme inconnue et la carte le montre par `?`.
        """,
      en: """
        The maps place each stakeholder by these two scores. This is no mistake: a missing score \
        counts as unknown and the map shows it by `?`.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt inconnu
      """)
}
