import ParvisCore

extension KeyDescriptions {
  static let shortName = Bilingual(
    fr: "Un nom plus court, ou plusieurs, par lequel le reste du fichier peut le désigner.",
    en: "A shorter name, or several, by which the rest of the file may refer to it.")

  static let formerName = Bilingual(
    fr: "Le nom, ou les noms, qu'il portait dans une version plus ancienne du fichier.",
    en: "The name, or names, that it had in an older version of the file.")
  private static let sheet = Bilingual(
    fr: "Le numéro de la fiche de papier, qui n'est jamais imprimé.",
    en: "The number of the paper sheet, which is never printed.")

  static let audience: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du public.",
      en: "The name of the group."),
    "sigle": shortName,
    "anciennement": formerName,
    "territoire": Bilingual(
      fr: "Le territoire où il vit ou travaille.",
      en: "The territory where it lives or works."),
    "catégorie": Bilingual(
      fr: "La catégorie d'où viendrait sa voix.",
      en: "The category from which its voice would come."),
    "effectif": Bilingual(
      fr: "Combien de personnes en font partie.",
      en: "How many people belong to it."),
    "part": Bilingual(
      fr: "Sa part dans la population.",
      en: "Its share of the population."),
    "éloigné": Bilingual(
      fr: "Si ce public est éloigné de la participation.",
      en: "Whether this group is far from participation."),
    "minimum": Bilingual(
      fr: "Combien de voix il faut autour de la table.",
      en: "How many voices are wanted round the table."),
    "cible": Bilingual(
      fr: "La part visée parmi les participants.",
      en: "The share aimed at among the participants."),
    "critères": Bilingual(
      fr: "Ce qui doit être couvert en plus, comme « catégorie × territoire ».",
      en: "What must be covered besides, such as “category × territory”."),
    "partie de": Bilingual(
      fr: "Le public plus large dont il fait partie.",
      en: "The wider group that it is part of."),
    "freins": Bilingual(
      fr: "Ce qui l'empêche de participer.",
      en: "What keeps it from taking part."),
    "concernés par": Bilingual(
      fr: "Les thèmes qui le touchent, chacun avec une note.",
      en: "The themes that affect it, each with a score."),
    "source": Bilingual(
      fr: "D'où vient l'information.",
      en: "Where the information comes from."),
    "confidentiel": Bilingual(
      fr: "À ne jamais montrer hors de l'équipe.",
      en: "Never to be shown outside the team."),
    "usager extrême": Bilingual(
      fr: "Si ses besoins sont ceux que l'on oublie d'ordinaire.",
      en: "Whether its needs are those that are usually forgotten."),
    "commentaire": freeRemark,
  ]

  static let stakeholder: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom de la partie prenante.",
      en: "The name of the stakeholder."),
    "sigle": shortName,
    "anciennement": formerName,
    "catégorie": Bilingual(
      fr: "Habitants, services, élus, prestataires, associations ou institutions.",
      en: "Residents, departments, elected members, contractors, associations or institutions."),
    "influence": Bilingual(
      fr: "Son poids sur la décision.",
      en: "Its weight on the decision."),
    "intérêt": Bilingual(
      fr: "À quel point le sujet compte pour elle, ou une note par thème.",
      en: "How much the subject matters to it, or a score for each theme."),
    "légitimité": Bilingual(
      fr: "À quel point sa place autour de la table est reconnue.",
      en: "How far its seat at the table is recognised."),
    "urgence": Bilingual(
      fr: "À quel point elle demande une réponse rapide.",
      en: "How urgently it asks for an answer."),
    "impact": Bilingual(
      fr: "À quel point le projet change quelque chose pour elle.",
      en: "How much the project changes for it."),
    "représente": Bilingual(
      fr: "Les publics au nom desquels elle parle.",
      en: "The groups for which it speaks."),
    "relaie": Bilingual(
      fr: "Les publics qu'elle touche, sans parler pour eux.",
      en: "The groups that it reaches without speaking for them."),
    "territoire": Bilingual(
      fr: "Là où elle est présente.",
      en: "Where it is present."),
    "rôle": Bilingual(
      fr: "Sa fonction dans la concertation.",
      en: "Its part in the exercise."),
    "groupe": Bilingual(
      fr: "Le groupe de l'atelier auquel elle appartient ; pour un service, sa direction.",
      en: "The group of the workshop to which it belongs; of a department, its division."),
    "étiquettes": Bilingual(
      fr: "Des mots pour la retrouver.",
      en: "Words by which to find it."),
    "cercle": Bilingual(
      fr: "Décider, associer, consulter ou informer, si on l'impose.",
      en: "Decide, involve, consult or inform, when it is imposed."),
    "position": Bilingual(
      fr: "Favorable, partagée ou opposée au projet.",
      en: "Favourable, divided or opposed to the project."),
    "disponibilité": Bilingual(
      fr: "Les jours qu'elle peut donner.",
      en: "The days that it can give."),
    "personne physique": Bilingual(
      fr: "Si c'est une personne et non un organisme.",
      en: "Whether it is a person and not a body."),
    "informée le": Bilingual(
      fr: "La date à laquelle cette personne a su qu'elle est sur la carte.",
      en: "The date on which this person learnt of being on the map."),
    "contacté le": Bilingual(
      fr: "La date du dernier contact.",
      en: "The date of the last contact."),
    "confidentiel": Bilingual(
      fr: "À ne jamais montrer hors de l'équipe.",
      en: "Never to be shown outside the team."),
    "commentaire": freeRemark,
    "source": Bilingual(
      fr: "D'où vient l'information.",
      en: "Where the information comes from."),
    "usager extrême": Bilingual(
      fr: "Si elle vit ce que l'on oublie d'ordinaire.",
      en: "Whether it lives what is usually forgotten."),
    "obligatoire": Bilingual(
      fr: "Si elle doit être autour de la table.",
      en: "Whether it must be at the table."),
    "coût de participation": Bilingual(
      fr: "Ce que sa place autour de la table coûte, 1 si rien n'est dit.",
      en: "What its seat at the table costs, 1 when nothing is said."),
  ]

  static let link: [String: Bilingual] = [
    "de": Bilingual(
      fr: "La partie prenante d'où part le lien.",
      en: "The stakeholder where the link begins."),
    "vers": Bilingual(
      fr:
        "Là où il arrive : une partie prenante, un thème pour un intérêt, un public pour une voix.",
      en: "Where it ends: a stakeholder, a theme for an interest, a group for a voice."),
    "type": Bilingual(
      fr: "La sorte de lien.",
      en: "The kind of link."),
    "force": Bilingual(
      fr: "La force du lien sur l'échelle des notes.",
      en: "The strength of the link on the scale of the scores."),
    "réciproque": Bilingual(
      fr: "Si le lien vaut dans les deux sens.",
      en: "Whether the link holds both ways."),
    "source": Bilingual(
      fr: "Qui le dit.",
      en: "Who says so."),
    "date": Bilingual(
      fr: "Quand cela a été dit.",
      en: "When it was said."),
    "commentaire": freeRemark,
    "confidentiel": Bilingual(
      fr: "À ne jamais montrer hors de l'équipe.",
      en: "Never to be shown outside the team."),
  ]

  static let judgement: [String: Bilingual] = [
    "valeur": Bilingual(
      fr: "La note.",
      en: "The score."),
    "source": Bilingual(
      fr: "Qui a donné cette note.",
      en: "Who gave this score."),
    "date": Bilingual(
      fr: "Quand elle a été donnée.",
      en: "When it was given."),
    "commentaire": Bilingual(
      fr: "Pourquoi cette note.",
      en: "Why this score."),
    "confidentiel": Bilingual(
      fr: "À ne jamais montrer hors de l'équipe.",
      en: "Never to be shown outside the team."),
  ]

  static let reaction: [String: Bilingual] = ["réponse": sheet]

  static let views: [String: Bilingual] = [
    "réponse": sheet,
    "influence": Bilingual(
      fr: "L'influence, vue par ce groupe.",
      en: "Influence as this group sees it."),
    "intérêt": Bilingual(
      fr: "L'intérêt, vu par ce groupe.",
      en: "Interest as this group sees it."),
    "légitimité": Bilingual(
      fr: "La légitimité, vue par ce groupe.",
      en: "Legitimacy as this group sees it."),
    "urgence": Bilingual(
      fr: "L'urgence, vue par ce groupe.",
      en: "Urgency as this group sees it."),
    "impact": Bilingual(
      fr: "L'impact, vu par ce groupe.",
      en: "Impact as this group sees it."),
  ]
}
