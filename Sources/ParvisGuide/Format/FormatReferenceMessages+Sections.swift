import ParvisCore
internal import ParvisInput

extension FormatReferenceMessages {
  static func title(of section: VocabularySection) -> Bilingual {
    switch section {
    case .root: Bilingual(fr: "Sections du fichier", en: "Sections of the file")
    case .exercise: Bilingual(fr: "Concertation", en: "Exercise")
    case .theme: Bilingual(fr: "Un thème", en: "A theme")
    case .territory: Bilingual(fr: "Un territoire", en: "A territory")
    case .objective: Bilingual(fr: "Un objectif", en: "An objective")
    case .audience: Bilingual(fr: "Un public attendu", en: "An expected group")
    case .setAside: Bilingual(fr: "Un public écarté", en: "A group set aside")
    case .censusGroup:
      Bilingual(fr: "Un groupe de la population", en: "A group of the population")
    case .stakeholder: Bilingual(fr: "Une partie prenante", en: "A stakeholder")
    case .link: Bilingual(fr: "Un lien en bloc", en: "A link as a block")
    case .judgement: Bilingual(fr: "Une note avec sa source", en: "A score with its source")
    case .views: Bilingual(fr: "Regards", en: "Views")
    case .reaction: Bilingual(fr: "Réactions", en: "Reactions")
    case .resources: Bilingual(fr: "Moyens", en: "Resources")
    case .roundTable: Bilingual(fr: "Tour de table", en: "Round table")
    case .parameters: Bilingual(fr: "Paramètres", en: "Parameters")
    case .contract: Bilingual(fr: "Contrat de concertation", en: "Contract")
    case .scenario: Bilingual(fr: "Un scénario", en: "A scenario")
    case .citizenReturn: Bilingual(fr: "Retour citoyen", en: "Citizen return")
    case .existingScheme: Bilingual(fr: "Un dispositif existant", en: "An existing scheme")
    case .confidentiality: Bilingual(fr: "Confidentialité", en: "Confidentiality")
    case .category: Bilingual(fr: "Une catégorie déclarée", en: "A declared category")
    case .grid: Bilingual(fr: "Grille", en: "Grid")
    }
  }

  static func place(of section: VocabularySection) -> Bilingual {
    switch section {
    case .root: Bilingual(fr: "Au bord gauche du fichier.", en: "At the left margin of the file.")
    case .exercise:
      Bilingual(
        fr: "Sous `concertation`, ou au bord gauche du fichier.",
        en: "Under `exercise`, or at the left margin of the file.")
    case .theme: Bilingual(fr: "Sous `thèmes`.", en: "Under `themes`.")
    case .territory: Bilingual(fr: "Sous `territoires`.", en: "Under `territories`.")
    case .objective: Bilingual(fr: "Sous `objectifs`.", en: "Under `objectives`.")
    case .audience:
      Bilingual(
        fr: """
          Sous `publics attendus`, en bloc ou sur une ligne : `Piétons âgés : éloigné, freins \
          mobilité, minimum 2`.
          """,
        en: """
          Under `expected groups`, as a block or on one line: `Older walkers: hard-to-reach, \
          barriers mobility, minimum 2`.
          """)
    case .setAside:
      Bilingual(
        fr: "Sous `publics écartés`, où `Touristes : pourquoi` suffit.",
        en: "Under `set aside`, where `Tourists: why` is enough.")
    case .censusGroup:
      Bilingual(
        fr: """
          Sous `profil de la population`, une dimension, puis un groupe : `15-29 ans : 17 %`, ou \
          ces clés.
          """,
        en: """
          Under `census`, a dimension, then a group: `15-29: 17%`, or these keys.
          """)
    case .stakeholder:
      Bilingual(
        fr: """
          Sous `parties prenantes`, en bloc ou sur une ligne : `CCAS : services, influence 1, \
          relaie Piétons âgés 3`.
          """,
        en: """
          Under `stakeholders`, as a block or on one line: `Day centre: departments, influence 1, \
          reaches Older walkers 3`.
          """)
    case .link: Bilingual(fr: "Sous `liens`.", en: "Under `links`.")
    case .judgement:
      Bilingual(fr: "À la place de toute note.", en: "In the place of any score.")
    case .views:
      Bilingual(
        fr: """
          Sous `regards`, un groupe, une partie prenante, puis ces clés. Plusieurs fiches d'un \
          groupe : une liste de notes, `influence: [4, 3, inconnue]`.
          """,
        en: """
          Under `views`, a group, a stakeholder, then these keys. Several sheets of a group: a \
          list of scores, `influence: [4, 3, unknown]`.
          """)
    case .reaction:
      Bilingual(
        fr: """
          Sous `réactions`, un groupe, un scénario ou l'une de ses caractéristiques, puis une note \
          de -2 à +2, une liste de notes, ou les clés d'une note avec sa source et celle-ci.
          """,
        en: """
          Under `reactions`, a group, a scenario or one of its features, then a score from -2 to \
          +2, a list of scores, or the keys of a score with its source and this one.
          """)
    case .resources: Bilingual(fr: "Sous `moyens`.", en: "Under `resources`.")
    case .roundTable:
      Bilingual(
        fr: "Sous `tour de table`, dans `moyens`, à la place du nombre de sièges.",
        en: "Under `round table`, in `resources`, in the place of the number of seats.")
    case .parameters: Bilingual(fr: "Sous `paramètres`.", en: "Under `parameters`.")
    case .contract:
      Bilingual(fr: "Sous `contrat`, dans `paramètres`.", en: "Under `contract`, in `parameters`.")
    case .scenario: Bilingual(fr: "Sous `scénarios`.", en: "Under `scenarios`.")
    case .citizenReturn:
      Bilingual(
        fr: "Sous `retour citoyen` d'un scénario, pour chaque public.",
        en: "Under `citizen return` of a scenario, for each group.")
    case .existingScheme:
      Bilingual(fr: "Sous `dispositifs existants`.", en: "Under `existing schemes`.")
    case .confidentiality: Bilingual(fr: "Sous `confidentialité`.", en: "Under `confidentiality`.")
    case .category: Bilingual(fr: "Sous `catégories`.", en: "Under `categories`.")
    case .grid: Bilingual(fr: "Sous `grille`.", en: "Under `grid`.")
    }
  }

  static func what(_ content: VocabularyContent) -> Bilingual {
    switch content {
    case .text: Bilingual(fr: "un texte", en: "a text")
    case .texts: Bilingual(fr: "des textes", en: "texts")
    case .date: Bilingual(fr: "une date", en: "a date")
    case .yesNo: Bilingual(fr: "oui ou non", en: "yes or no")
    case .count: Bilingual(fr: "un nombre entier", en: "a whole number")
    case .number: Bilingual(fr: "un nombre", en: "a number")
    case .share: Bilingual(fr: "une part : 17 % ou 0,17", en: "a share: 17% or 0.17")
    case .days: Bilingual(fr: "des jours", en: "days")
    case .euros: Bilingual(fr: "des euros", en: "euros")
    case .scale: Bilingual(fr: "une échelle : 0-4", en: "a scale: 0-4")
    case .score: Bilingual(fr: "une note", en: "a score")
    case .scores:
      Bilingual(fr: "une note, ou une note par réponse", en: "a score, or a score for each answer")
    case .seats: Bilingual(fr: "un nombre entier, ou un bloc", en: "a whole number, or a block")
    case .bounds:
      Bilingual(
        fr: "un nombre pour une catégorie ou un territoire",
        en: "a number for a category or a territory")
    case .stakeholderLists:
      Bilingual(fr: "des listes de parties prenantes", en: "lists of stakeholders")
    case .barrierAnswers:
      Bilingual(fr: "des textes, chacun avec des freins", en: "texts, each with barriers")
    case .scoreOrScores:
      Bilingual(
        fr: "une note, ou une note pour chaque thème", en: "a score, or a score for each theme")
    case .word: Bilingual(fr: "un mot d'une liste", en: "a word of a list")
    case .words: Bilingual(fr: "des mots", en: "words")
    case .stakeholder: ThingWords.stakeholder.any
    case .audience: ThingWords.public.any
    case .audiences: Bilingual(fr: "des publics", en: "groups")
    case .territories: Bilingual(fr: "des territoires", en: "territories")
    case .scoredAudiences:
      Bilingual(
        fr: "des publics, chacun avec ou sans note", en: "groups, each with or without a score")
    case .scoredThemes:
      Bilingual(
        fr: "des thèmes, chacun avec ou sans note", en: "themes, each with or without a score")
    case .workload:
      Bilingual(fr: "des jours pour chaque partie prenante", en: "days for each stakeholder")
    case .collection: Bilingual(fr: "une liste ou des clés", en: "a list or keys")
    case .block: Bilingual(fr: "un bloc de clés", en: "a block of keys")
    }
  }
}
