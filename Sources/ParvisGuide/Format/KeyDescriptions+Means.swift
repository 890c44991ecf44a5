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
      fr: "Le nombre de sièges autour de la table.",
      en: "The number of seats round the table."),
    "commentaire": freeRemark,
  ]

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
    "techniques": Bilingual(
      fr: "Les techniques de participation.",
      en: "The techniques of participation."),
    "charge": Bilingual(
      fr: "Les jours demandés à chaque partie prenante.",
      en: "The days asked of each stakeholder."),
    "retour citoyen": Bilingual(
      fr: "Ce que chaque public reçoit et ce que cela lui coûte.",
      en: "What each group receives and what it costs it."),
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
