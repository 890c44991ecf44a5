import ParvisCore

extension KeyDescriptions {
  static let resources: [String: Bilingual] = [
    "budget": Bilingual(
      fr: "Le budget en euros.",
      en: "The budget in euros."),
    "jours agents": Bilingual(
      fr: "Les jours de travail des agents.",
      en: "The days of work of the staff."),
    "tour de table": Bilingual(
      fr: "Le nombre de sièges autour de la table, ou un bloc qui dit qui peut y être.",
      en: "The number of seats round the table, or a block that says who may sit."),
    "commentaire": freeRemark,
  ]

  static let roundTable: [String: Bilingual] = [
    "sièges": Bilingual(
      fr: "Le nombre de sièges.",
      en: "The number of seats."),
    "minimum": Bilingual(
      fr: "Le moins de sièges pour une catégorie ou un territoire : `{ habitants: 2 }`.",
      en: "The fewest seats of a category or a territory: `{ residents: 2 }`."),
    "maximum": Bilingual(
      fr: "Le plus de sièges pour une catégorie ou un territoire.",
      en: "The most seats of a category or a territory."),
    "incompatibles": Bilingual(
      fr: "Des listes de parties prenantes dont une au plus prend place : `[[A, B], [C, D]]`.",
      en: "Lists of stakeholders of which one at most sits: `[[A, B], [C, D]]`."),
  ]

  static let setAside: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du public écarté.",
      en: "The name of the group set aside."),
    "raison": Bilingual(
      fr: "Pourquoi on ne le cherche pas.",
      en: "Why it is not looked for."),
  ]

  static let censusGroup: [String: Bilingual] = [
    "part": Bilingual(
      fr: "Sa part, ou son nombre de personnes.",
      en: "Its share, or its number of people."),
    "cible": Bilingual(
      fr: "La part visée parmi les participants, si ce n'est pas celle de la population.",
      en: "The share aimed at among the participants, when it is not that of the population."),
  ]

  private static let accessText = Bilingual(
    fr: "Ce qui est fait pour que l'on puisse venir et suivre : garde d'enfants, interprète.",
    en: "What is done so that people can come and follow: childcare, interpreter.")
  private static let barriersText = Bilingual(
    fr: """
      Les freins auxquels un texte répond, ou `aucun`, quand le mot ne suffit pas à le dire : \
      `{ jardin: mobilité }`.
      """,
    en: """
      The barriers that a text answers, or `none`, where the word does not tell: \
      `{ garden: mobility }`.
      """)

  static let parameters: [String: Bilingual] = [
    "lieux": Bilingual(
      fr: "Là où l'on se réunit.",
      en: "Where one meets."),
    "communication": Bilingual(
      fr: "Comment on fait savoir.",
      en: "How the word is spread."),
    "animation": Bilingual(
      fr: "Comment on anime.",
      en: "How sessions are led."),
    "calendrier": Bilingual(
      fr: "Les dates et les horaires.",
      en: "The dates and hours."),
    "accueil": accessText,
    "répond aux freins": barriersText,
    "contrat": Bilingual(
      fr: "Ce que les élus promettent aux publics.",
      en: "What the elected members promise to the groups."),
  ]

  static let contract: [String: Bilingual] = [
    "ce qui est ouvert": Bilingual(
      fr: "Ce qui est ouvert à la discussion.",
      en: "What is open to discussion."),
    "ce qui ne l'est pas": Bilingual(
      fr: "Ce qui est déjà tranché.",
      en: "What is settled already."),
    "ce qui est délégué": Bilingual(
      fr: "Ce que les publics décident avec les élus.",
      en: "What the groups decide with the elected members."),
    "réponse des élus": Bilingual(
      fr: "Quand les élus répondent.",
      en: "When the elected members answer."),
    "droit de suite": Bilingual(
      fr: "Si les publics sauront ce qu'il est advenu.",
      en: "Whether the groups will learn what became of it."),
  ]

  static let scenario: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du scénario.",
      en: "The name of the scenario."),
    "retenu": Bilingual(
      fr: "Si c'est le scénario que l'on a choisi : un seul par fichier.",
      en: "Whether it is the scenario that was chosen: one in a file."),
    "techniques": Bilingual(
      fr: "Les techniques de participation.",
      en: "The techniques of participation."),
    "caractéristiques": Bilingual(
      fr: "Ce qui est soumis aux groupes en plus des techniques.",
      en: "What is put to the groups beside the techniques."),
    "publics": Bilingual(
      fr: "Les publics qu'il vise ; tous, si rien n'est dit.",
      en: "The groups that it aims at; all of them when nothing is said."),
    "charge": Bilingual(
      fr: "Les jours demandés à chaque partie prenante.",
      en: "The days asked of each stakeholder."),
    "coût": Bilingual(
      fr: "Ce que le scénario coûte, en euros.",
      en: "What the scenario costs, in euros."),
    "retour citoyen": Bilingual(
      fr: "Ce que chaque public reçoit et ce que cela lui coûte.",
      en: "What each group receives and what it costs it."),
    "lieux": Bilingual(
      fr: "Les lieux de ce scénario, en plus des communs.",
      en: "The venues of this scenario, beside the common ones."),
    "communication": Bilingual(
      fr: "Comment ce scénario fait savoir, en plus.",
      en: "How this scenario spreads the word besides."),
    "animation": Bilingual(
      fr: "Comment ce scénario est animé, en plus.",
      en: "How this scenario is led besides."),
    "calendrier": Bilingual(
      fr: "Les dates et les horaires de ce scénario, en plus.",
      en: "The dates and hours of this scenario, besides."),
    "accueil": accessText,
    "répond aux freins": barriersText,
    "commentaire": freeRemark,
  ]

  static let citizenReturn: [String: Bilingual] = [
    "reçoit": Bilingual(
      fr: "Ce que le public reçoit, chaque chose de 0 à 4.",
      en: "What the group receives, each thing from 0 to 4."),
    "coûte": Bilingual(
      fr: "Ce que cela lui coûte, chaque chose de 0 à 4.",
      en: "What it costs the group, each thing from 0 to 4."),
  ]

  static let existingScheme: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du dispositif.",
      en: "The name of the scheme."),
    "publics": Bilingual(
      fr: "Les publics qu'il touche.",
      en: "The groups that it reaches."),
    "commentaire": freeRemark,
  ]

  static let confidentiality: [String: Bilingual] = [
    "diffusion": Bilingual(
      fr: "Interne, atelier ou publique.",
      en: "Internal, workshop or public."),
    "masquer en public": Bilingual(
      fr: "Ce que la version publique cache en plus.",
      en: "What the public version hides besides."),
  ]

  static let category: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom de la catégorie.",
      en: "The name of the category."),
    "couleur": Bilingual(
      fr: "Sa couleur dans la palette.",
      en: "Its colour in the palette."),
  ]

  static let grid: [String: Bilingual] = [
    "coupe": Bilingual(
      fr: "La note à partir de laquelle influence et intérêt sont dits forts.",
      en: "The score from which influence and interest count as high.")
  ]
}
