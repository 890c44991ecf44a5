import ParvisCore

extension KeyDescriptions {
  static let root: [String: Bilingual] = [
    "concertation": Bilingual(
      fr: "La concertation que l'on prépare : un titre, ou un bloc.",
      en: "The exercise being prepared: a title, or a block."),
    "thèmes": Bilingual(
      fr: "Les sujets sur la table, avec leur marge de négociation.",
      en: "The subjects on the table, with their room for negotiation."),
    "objectifs": Bilingual(
      fr: "Les buts sur lesquels on prend position, pour l'analyse d'alliances.",
      en: "The aims on which one takes a position, for the analysis of alliances."),
    "territoires": Bilingual(
      fr: "Les quartiers, villages ou secteurs.",
      en: "The quarters, villages or sectors."),
    "publics attendus": Bilingual(
      fr: "Les publics qui devraient être entendus, que quelqu'un parle pour eux ou non.",
      en: "The groups that ought to be heard, whether or not anyone speaks for them."),
    "publics écartés": Bilingual(
      fr: "Les publics que l'on a choisi de ne pas chercher, avec la raison.",
      en: "The groups that one chose not to look for, with the reason."),
    "sans objet": Bilingual(
      fr: "Les catégories que l'on ne demande pas.",
      en: "The categories that are not asked for."),
    "profil de la population": Bilingual(
      fr: "Les parts de chaque groupe dans la population, par dimension.",
      en: "The shares of each group in the population, by dimension."),
    "participants": Bilingual(
      fr: "Les nombres de participants de chaque groupe, par dimension.",
      en: "The numbers of participants of each group, by dimension."),
    "parties prenantes": Bilingual(
      fr:
        "Les organismes, groupes et rôles : leur catégorie, ce qu'ils pèsent, qui ils représentent.",
      en: "The bodies, groups and roles: their category, what they weigh, whom they represent."),
    "liens": Bilingual(
      fr: "Qui pèse sur qui, connaît qui, informe qui : « A -> B : influence 3 ».",
      en: "Who weighs on whom, knows whom, informs whom: “A -> B: influence 3”."),
    "positions": Bilingual(
      fr: "La position de chacun sur chaque objectif, de -4 à +4.",
      en: "The position of each on each objective, from -4 to +4."),
    "regards": Bilingual(
      fr: "Ce que chaque groupe de l'atelier a noté, séparément.",
      en: "What each group of the workshop noted, separately."),
    "réactions": Bilingual(
      fr:
        "Ce que chaque groupe pense d'un scénario ou de l'une de ses caractéristiques, de -2 à +2.",
      en: "What each group thinks of a scenario or of one of its features, from -2 to +2."),
    "moyens": Bilingual(
      fr: "Ce que l'équipe peut dépenser.",
      en: "What the team can spend."),
    "paramètres": Bilingual(
      fr: "Comment la concertation se tient : lieux, communication, animation, contrat.",
      en: "How the exercise is held: venues, communication, facilitation, contract."),
    "scénarios": Bilingual(
      fr: "Les manières de tenir la concertation, à comparer.",
      en: "The ways of holding the exercise, to be compared."),
    "dispositifs existants": Bilingual(
      fr: "Ce qui touche déjà des publics.",
      en: "What already reaches groups."),
    "confidentialité": Bilingual(
      fr: "À qui les cartes peuvent être montrées.",
      en: "To whom the maps may be shown."),
    "références": Bilingual(
      fr: "Les documents sur lesquels on s'appuie.",
      en: "The documents one relies on."),
    "catégories": Bilingual(
      fr: "D'autres catégories que les six, comme entreprises ou médias.",
      en: "Categories beside the six, such as businesses or media."),
    "grille": Bilingual(
      fr: "Les réglages de la grille influence-intérêt.",
      en: "The settings of the influence-interest grid."),
  ]

  static let exercise: [String: Bilingual] = [
    "titre": Bilingual(
      fr: "Le titre de la concertation.",
      en: "The title of the exercise."),
    "commune": Bilingual(
      fr: "La collectivité.",
      en: "The town or authority."),
    "sujet": Bilingual(
      fr: "De quoi l'on parle, en une phrase.",
      en: "What it is about, in one sentence."),
    "question posée": Bilingual(
      fr: "La question posée aux publics.",
      en: "The question put to the groups."),
    "date": Bilingual(
      fr: "La date de cette carte.",
      en: "The date of this map."),
    "version": Bilingual(
      fr: "La version de cette carte.",
      en: "The version of this map."),
    "langue": Bilingual(
      fr: "La langue des cartes et des rapports ; sinon celle de la clé des parties prenantes.",
      en: "The language of maps and reports; else that of the key of the stakeholders."),
    "pilote": Bilingual(
      fr: "La partie prenante qui conduit la concertation.",
      en: "The stakeholder that runs the exercise."),
    "décideur": Bilingual(
      fr: "La partie prenante qui décide à la fin.",
      en: "The stakeholder that decides in the end."),
    "porteur": Bilingual(
      fr: "La partie prenante qui porte le projet.",
      en: "The stakeholder that owns the project."),
    "garant": Bilingual(
      fr: "Le nom du garant, s'il y en a un.",
      en: "The name of the guarantor, when there is one."),
    "niveau": Bilingual(
      fr:
        "Jusqu'où va la participation : informer, consulter, concerter, co-construire, co-décider.",
      en: "How far participation goes: inform, consult, involve, collaborate, empower."),
    "pourquoi": Bilingual(
      fr: "Pourquoi concerter.",
      en: "Why to hold the exercise."),
    "attentes": Bilingual(
      fr: "Ce que l'on en attend.",
      en: "What is expected of it."),
    "suites": Bilingual(
      fr: "Ce qui sera fait des contributions.",
      en: "What will be done with the contributions."),
    "gouvernance": Bilingual(
      fr: "Qui suit et qui tranche.",
      en: "Who follows and who settles."),
    "calendrier": Bilingual(
      fr: "Les étapes et leurs dates.",
      en: "The steps and their dates."),
    "échelle": Bilingual(
      fr: "L'échelle des notes, 0-4 si rien n'est dit.",
      en: "The scale of the scores, 0-4 when nothing is said."),
    "commentaire": freeRemark,
  ]

  static let theme: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du thème.",
      en: "The name of the theme."),
    "sigle": shortName,
    "anciennement": formerName,
    "négociable": Bilingual(
      fr: "Ce qui peut encore changer : oui, partiel ou non, avec le cadre entre parenthèses.",
      en: "What can still change: yes, partly or no, with the bounds in brackets."),
    "cadre": Bilingual(
      fr: "Pourquoi le thème est fermé, ou dans quelles bornes il est ouvert.",
      en: "Why the theme is closed, or within which bounds it is open."),
    "commentaire": freeRemark,
  ]

  static let territory: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "Le nom du territoire.",
      en: "The name of the territory."),
    "sigle": shortName,
    "anciennement": formerName,
    "commentaire": freeRemark,
  ]

  static let objective: [String: Bilingual] = [
    "nom": Bilingual(
      fr: "L'abréviation de l'objectif, comme O1.",
      en: "The short name of the objective, such as O1."),
    "texte": Bilingual(
      fr: "L'objectif en toutes lettres.",
      en: "The objective in full."),
  ]
}
