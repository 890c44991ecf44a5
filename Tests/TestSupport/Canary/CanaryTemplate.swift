/// The file of ``CanaryFile``, before its canaries are put in.
enum CanaryTemplate {
  static let text = """
    concertation:
      titre: "{p:exercise.titre} avec Mme Anne {w:person.surname}"
      commune: "{p:exercise.commune}"
      sujet: "{p:exercise.sujet}, que craint {x:confidential.stakeholder}"
      question posée: "{p:exercise.question posée} selon {x:confidential.audience} et {x:small.audience}"
      date: "{p:exercise.date}"
      version: "{p:exercise.version}"
      langue: fr
      pilote: "{p:lead.name}"
      décideur: "Mme Anne {w:person.surname}"
      porteur: "{p:stakeholder.nom}"
      garant: "{w:exercise.garant}"
      niveau: concerter
      pourquoi: "{p:exercise.pourquoi} demande {w:person.surname}, dit M. {w:undeclared.person}"
      attentes: "{p:exercise.attentes} de {w:hidden.stakeholder}"
      suites: "{p:exercise.suites} de {x:confidential.sigle}, {x:confidential.audienceSigle} et {w:person.sigle}"
      gouvernance: "{p:exercise.gouvernance}"
      calendrier: "{p:exercise.calendrier}"
      échelle: 0-4
      commentaire: "{x:exercise.commentaire}"
    thèmes:
      - nom: "{p:theme.nom}"
        sigle: "{p:theme.sigle}"
        anciennement: "{x:theme.anciennement}"
        négociable: oui
        cadre: "{p:theme.cadre} de {w:person.surname}"
        commentaire: "{x:theme.commentaire}"
    territoires:
      - nom: "{p:territory.nom}"
        sigle: "{p:territory.sigle}"
        anciennement: "{x:territory.anciennement}"
        commentaire: "{x:territory.commentaire}"
    objectifs:
      - nom: "{x:objective.nom}"
        texte: "{x:objective.texte}"
    catégories:
      - nom: "{p:category.nom}"
        couleur: pink
    publics attendus:
      - nom: "{p:audience.nom}"
        sigle: "{p:audience.sigle}"
        anciennement: "{x:audience.anciennement}"
        territoire: "{p:territory.nom}"
        catégorie: habitants
        effectif: {wn:audience.effectif}
        part: 0.071727
        éloigné: oui
        minimum: 3
        cible: "{w:audience.cible}"
        critères: ["{w:audience.critères}"]
        partie de: "{p:audience.parent}"
        freins: [mobilité, "{w:audience.freins}"]
        concernés par: { "{p:theme.nom}": { valeur: 4, source: "{x:impact.source}", commentaire: "{x:impact.commentaire}" } }
        source: "{x:audience.source}"
        confidentiel: non
        usager extrême: oui
        commentaire: "{x:audience.commentaire}"
      - nom: "{p:audience.parent}"
        effectif: {wn:parent.effectif}
      - nom: "{p:audience.silent}"
        concernés par: { "{p:theme.nom}": 3 }
      - nom: "{x:confidential.audience}"
        sigle: "{x:confidential.audienceSigle}"
        confidentiel: oui
        concernés par: { "{p:theme.nom}": 4 }
      - nom: "{x:small.audience}"
        effectif: 7
        territoire: "{p:territory.nom}"
      - nom: "{w:hidden.audience}"
    publics écartés:
      - "{x:setAside.name}": "{x:setAside.reason} sauf {x:confidential.stakeholder}"
      - { nom: "{x:setAside.nom}", raison: "{x:setAside.raison}" }
    sans objet: [prestataires]
    profil de la population:
      "{w:census.dimension}": { "{w:census.group}": { part: 40 %, cible: 47 % }, "{w:census.other}": 60 % }
    participants:
      "{w:participants.dimension}": { "{w:participants.group}": {wn:participants.count}, "{w:participants.other}": 20 }
      "{x:participants.few}": { "{x:participants.few group}": 4, "{x:participants.few other}": 30 }
    parties prenantes:
      - nom: "{p:lead.name}"
        catégorie: services
        influence: 2
        intérêt: 3
      - nom: "{p:stakeholder.nom}"
        sigle: "{p:stakeholder.sigle}"
        anciennement: ["{x:stakeholder.anciennement}"]
        catégorie: "{p:category.nom}"
        influence: { valeur: 3, source: "{x:judgement.source}", date: "{xd:judgement.date}", commentaire: "{x:judgement.commentaire}", confidentiel: non }
        intérêt: { "{p:theme.nom}": { valeur: 4, source: "{x:interest.source}", commentaire: "{x:interest.commentaire}" } }
        légitimité: { valeur: 2, commentaire: "{x:legitimacy.commentaire}" }
        urgence: { valeur: 1, commentaire: "{x:urgency.commentaire}" }
        impact: { valeur: 4, commentaire: "{x:impactOf.commentaire}" }
        représente: "{p:audience.nom}"
        relaie: { "{p:audience.parent}": { valeur: 3, source: "{x:voice.source}", commentaire: "{x:voice.commentaire}" }, "{x:small.audience}": 4 }
        territoire: "{p:territory.nom}"
        rôle: "{p:stakeholder.rôle}"
        groupe: "{x:stakeholder.groupe}"
        étiquettes: ["{x:stakeholder.étiquettes}"]
        cercle: consulter
        position: opposé
        disponibilité: {wn:stakeholder.disponibilité} jours
        personne physique: non
        informée le: "{xd:stakeholder.informée le}"
        contacté le: "{xd:stakeholder.contacté le}"
        confidentiel: non
        usager extrême: oui
        obligatoire: oui
        coût de participation: {xn:stakeholder.coût de participation}
        commentaire: "{x:stakeholder.commentaire}"
        source: "{x:stakeholder.source}"
      - nom: "Mme Anne {w:person.surname}"
        sigle: "{w:person.sigle}"
        anciennement: "Mme Anne {w:person.former}"
        catégorie: élus
        rôle: "{p:person.role}"
        personne physique: oui
        informée le: "{xd:person.informée}"
        influence: { valeur: 4, source: "{x:person.source}" }
        intérêt: 4
        représente: "{p:audience.parent}"
        disponibilité: {xn:person.disponibilité} jours
      - nom: "Equipe {p:team.name} de {w:person.surname}"
        catégorie: associations
        influence: 1
        intérêt: 2
      - nom: "{x:confidential.stakeholder}"
        sigle: "{x:confidential.sigle}"
        anciennement: "{x:confidential.former}"
        catégorie: habitants
        influence: 4
        intérêt: 4
        confidentiel: oui
        représente: "{p:audience.silent}"
      - nom: "{w:hidden.stakeholder}"
        catégorie: institutions
        influence: 3
        intérêt: { valeur: 3, commentaire: "{x:hidden.comment}", confidentiel: oui }
        représente: "{w:hidden.audience}"
    liens:
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: contact, force: 3, réciproque: oui, source: "{x:link.source}", date: "{xd:link.date}", commentaire: "{x:link.commentaire}", confidentiel: non }
      - { de: "{p:lead.name}", vers: "Equipe {p:team.name} de {w:person.surname}", type: coopère, force: 2, commentaire: "{x:cooperation.commentaire}" }
      - { de: "{p:stakeholder.nom}", vers: "{p:lead.name}", type: influence, force: 4, commentaire: "{x:influence.commentaire}" }
      - { de: "Mme Anne {w:person.surname}", vers: "{p:lead.name}", type: influence, force: 4, commentaire: "{x:personInfluence.commentaire}" }
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: confiance, force: 3, source: "{x:trust.source}" }
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: finance, force: 3, source: "{x:funds.source}" }
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: informe, force: 3, source: "{x:informs.source}" }
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: hiérarchie, force: 3, source: "{x:hierarchy.source}" }
      - { de: "{p:stakeholder.nom}", vers: "Equipe {p:team.name} de {w:person.surname}", type: conflit, force: 4, source: "{x:conflict.source}", commentaire: "{x:conflict.commentaire}" }
      - { de: "{p:stakeholder.nom}", vers: "{p:audience.nom}", type: conflit, force: 2, source: "{x:publicConflict.source}", commentaire: "{x:publicConflict.commentaire}" }
      - { de: "{p:lead.name}", vers: "{p:stakeholder.nom}", type: alliance, force: 2, source: "{x:alliance.source}" }
      - { de: "{p:lead.name}", vers: "Mme Anne {w:person.surname}", type: contact, force: 3, confidentiel: oui, commentaire: "{x:confidentialLink.commentaire}" }
    positions:
      "{p:stakeholder.nom}": { "{x:objective.nom}": { valeur: -3, commentaire: "{x:position.commentaire}" } }
    regards:
      "{x:views.group}": { "{p:stakeholder.nom}": { réponse: ["{x:views.réponse}", 8], influence: [{ valeur: 1, commentaire: "{x:views.commentaire}" }, 4], intérêt: 3, légitimité: 2, urgence: 1, impact: 0 } }
    réactions:
      "{x:reactions.group}": { "{x:reactions.subject}": [-2, { valeur: 1, réponse: "{x:reaction.réponse}", commentaire: "{x:reaction.commentaire}" }] }
    moyens:
      budget: {wn:resources.budget} €
      jours agents: {wn:resources.jours agents}
      tour de table: { sièges: {wn:resources.tour de table}, minimum: { habitants: 2, "{p:territory.nom}": 1 }, maximum: { "{p:category.nom}": 5 }, incompatibles: [["{p:lead.name}", "{p:stakeholder.nom}"]] }
      commentaire: "{x:resources.commentaire}"
    paramètres:
      lieux: ["{p:parameters.lieux}"]
      communication: ["{p:parameters.communication}"]
      animation: ["{p:parameters.animation}"]
      calendrier: ["{p:parameters.calendrier}"]
      accueil: ["{p:parameters.accueil}, sans {x:confidential.former} ni {w:person.former}"]
      répond aux freins: { "{w:parameters.répond aux freins} pour {x:confidential.stakeholder}": [mobilité, "{w:parameters.frein}"], "{w:parameters.none}": aucun }
      contrat: { ce qui est ouvert: ["{p:contract.ce qui est ouvert}"], ce qui ne l'est pas: ["{p:contract.ce qui ne l'est pas}"], ce qui est délégué: ["{p:contract.ce qui est délégué}"], réponse des élus: "{pd:contract.réponse des élus}", droit de suite: oui }
    scénarios:
      - nom: "{p:scenario.nom}"
        retenu: oui
        techniques: ["{p:scenario.techniques}"]
        caractéristiques: ["{w:scenario.caractéristiques} de {x:confidential.stakeholder}"]
        publics: ["{p:audience.nom}", "{x:small.audience}"]
        coût: {wn:scenario.coût} €
        charge: { "{p:lead.name}": {wn:scenario.charge}, "Mme Anne {w:person.surname}": {xn:scenario.person} }
        retour citoyen: { "{p:audience.nom}": { reçoit: { "{w:citizenReturn.reçoit}": 3 }, coûte: { "{w:citizenReturn.coûte}": 2 } } }
        lieux: ["{w:scenario.lieux}"]
        communication: ["{w:scenario.communication}"]
        animation: ["{w:scenario.animation}"]
        calendrier: ["{w:scenario.calendrier}"]
        accueil: ["{w:scenario.accueil}"]
        répond aux freins: { "{w:scenario.répond aux freins}": langue }
        commentaire: "{x:scenario.commentaire}"
    dispositifs existants:
      - nom: "{p:existingScheme.nom}"
        publics: ["{p:audience.nom}", "{x:small.audience}", "Pensionnaires lointains {w:existingScheme.unexpected}"]
        commentaire: "{x:existingScheme.commentaire}"
    confidentialité:
      diffusion: interne
      masquer en public: [positions, "{w:hidden.stakeholder}", "{w:hidden.audience}"]
    références: ["{w:root.références}"]
    grille: { coupe: 2 }
    """
}
