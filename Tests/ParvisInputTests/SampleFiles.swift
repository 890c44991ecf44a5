/// The two sample files as an author types them.
enum SampleFiles {
  static let minimal = #"""
    concertation: Réaménagement de la place du Marché
    publics attendus:
      - Riverains de la place
      - Commerçants
      - Habitants des Tilleuls (QPV)
      - Personnes à mobilité réduite
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - Services techniques : services, influence 3, intérêt 2
      - Union commerciale : associations, influence 3, intérêt 4, représente Commerçants
      - Conseil de quartier : habitants, influence 1, intérêt 4, représente Riverains de la place
    liens:
      - Union commerciale -> Maire : influence 3
      - Conseil de quartier -> Services techniques : influence 1

    """#

  // swift-format-ignore
  static let full = #"""
    # ───────────── 1. L'exercice ─────────────
    concertation:
      titre: Réaménager la place du Marché
      commune: Montrevel-les-Ponts          # ville fictive, 27 400 habitants
      sujet: Piétonniser une partie de la place, planter, revoir le stationnement
      question posée: Quels usages voulons-nous sur la place à l'horizon 2030 ?
      pilote: Mission démocratie locale      # doit exister dans « parties prenantes »
      décideur: Maire
      niveau: concerter                      # informer | consulter | concerter | co-construire | co-décider
      date: 2026-03-02
      version: 1
    échelle: 0-4                             # 0 nul · 1 faible · 2 moyen · 3 fort · 4 décisif

    # ───────────── 2. Ce dont on parle ─────────────
    thèmes:                                  # alias : enjeux, sujets
      - stationnement: { négociable: partiel }
      - ombre et fraîcheur: { négociable: oui }
      - accessibilité: { négociable: non, cadre: loi de 2005 }
      - commerce et marché: { négociable: oui }
      - sécurité et bruit: { négociable: oui }
    objectifs:                               # pour l'analyse d'alliances (MACTOR) ; facultatif
      O1: Supprimer la moitié des places de stationnement
      O2: Garder le marché sur la place pendant les travaux
      O3: Planter 40 arbres
      O4: Ouvrir la place aux terrasses le soir
    territoires: [Centre ancien, Les Tilleuls, Faubourg Saint-Jean, Villages rattachés]

    # ───────────── 3. Qui devrait être autour de la table ─────────────
    publics attendus:
      - nom: Riverains de la place
        territoire: Centre ancien
        effectif: 640
        concernés par: { stationnement: 4, sécurité et bruit: 4, ombre et fraîcheur: 3 }
      - nom: Commerçants sédentaires
        territoire: Centre ancien
        effectif: 58
        concernés par: { commerce et marché: 4, stationnement: 4 }
      - nom: Forains du marché
        effectif: 41
        concernés par: { commerce et marché: 4 }
        freins: [horaires]
      - nom: Habitants des Tilleuls
        territoire: Les Tilleuls
        effectif: 3100
        source: INSEE, QPV, 2021
        éloigné: oui
        freins: [confiance, numérique, mobilité]
        concernés par: { ombre et fraîcheur: 3, commerce et marché: 2 }
      - nom: Collégiens et lycéens
        effectif: 2450
        éloigné: oui
        concernés par: { ombre et fraîcheur: 3, sécurité et bruit: 2 }
      - nom: Personnes à mobilité réduite
        effectif: 1900
        éloigné: oui
        freins: [handicap, mobilité]
        concernés par: { accessibilité: 4, stationnement: 3 }
        minimum: 2                           # au moins deux voix autour de la table
      - nom: Personnes âgées isolées
        effectif: 720
        éloigné: oui
        freins: [mobilité, numérique]
        concernés par: { ombre et fraîcheur: 4, accessibilité: 3 }
      - nom: Parents de l'école Jean-Moulin
        territoire: Centre ancien
        effectif: 310
        concernés par: { sécurité et bruit: 3, stationnement: 3 }
      - nom: Cyclistes du quotidien
        effectif: 900
        concernés par: { stationnement: 2, sécurité et bruit: 3 }
      - nom: Habitants des villages
        territoire: Villages rattachés
        effectif: 4200
        concernés par: { stationnement: 4 }
        freins: [distance]
      - nom: Salariés de passage
        effectif: 1600
        concernés par: { stationnement: 3, commerce et marché: 2 }
        freins: [horaires]
      - nom: Personnes allophones
        éloigné: oui
        freins: [langue, confiance]
        concernés par: { commerce et marché: 2 }
      - nom: Agents de terrain
        effectif: 34
        concernés par: { sécurité et bruit: 2, ombre et fraîcheur: 2 }

    profil de la population:                 # facultatif : pour comparer au recensement
      âge: { 15-29: 17 %, 30-59: 38 %, 60 et plus: 31 %, moins de 15: 14 % }
      genre: { femmes: 52 %, hommes: 48 % }

    # ───────────── 4. Les parties prenantes ─────────────
    # influence = poids sur la décision ; intérêt = à quel point le sujet compte pour elle
    parties prenantes:
      Maire:                     { catégorie: élus, influence: 4, intérêt: 3, légitimité: 4, urgence: 2 }
      Adjointe à l'urbanisme:    { catégorie: élus, influence: 3, intérêt: 4, légitimité: 4, urgence: 4 }
      Adjoint au commerce:       { catégorie: élus, influence: 3, intérêt: 3, légitimité: 4, urgence: 3 }
      Groupe d'opposition:       { catégorie: élus, influence: 1-2, intérêt: 3, légitimité: 3, urgence: 2 }
      Direction de l'urbanisme:  { catégorie: services, influence: 3, intérêt: 4, disponibilité: 12 jours }
      Services techniques:       { catégorie: services, influence: 3, intérêt: 3, disponibilité: 8 jours }
      Service propreté:          { catégorie: services, influence: 1, intérêt: 3, représente: Agents de terrain, disponibilité: 2 jours }
      CCAS:
        catégorie: services
        influence: 1
        intérêt: 2?                          # « ? » : note incertaine (± 1)
        relaie: { Personnes âgées isolées: 3, Personnes à mobilité réduite: 2 }
        disponibilité: 3 jours
      Mission démocratie locale: { catégorie: services, influence: 2, intérêt: 4, disponibilité: 15 jours }
      Conseil de quartier Centre:
        catégorie: habitants
        influence: 2
        intérêt: 4
        représente: Riverains de la place
      Comité de riverains:       { catégorie: associations, influence: 2-3, intérêt: 4, représente: Riverains de la place }
      Union commerciale:         { catégorie: associations, influence: 3, intérêt: 4, représente: Commerçants sédentaires, relaie: { Salariés de passage: 1 } }
      Syndicat des forains:      { catégorie: associations, influence: 2, intérêt: 4, représente: Forains du marché }
      Montrevel à vélo:          { catégorie: associations, influence: 1, intérêt: 3, représente: Cyclistes du quotidien }
      APF France handicap 00:    { catégorie: associations, influence: 2, intérêt: 3, représente: Personnes à mobilité réduite }
      Centre social des Tilleuls:
        catégorie: associations
        territoire: Les Tilleuls
        influence: 1
        intérêt: 2
        relaie: { Habitants des Tilleuls: 3, Collégiens et lycéens: 2 }
      Conseil des sages:         { catégorie: habitants, influence: 1, intérêt: 3, relaie: { Personnes âgées isolées: 2 } }
      Conseil municipal des jeunes: { catégorie: habitants, influence: 1, intérêt: 2, représente: Collégiens et lycéens }
      Parents d'élèves Jean-Moulin: { catégorie: associations, influence: 1, intérêt: 3, représente: Parents de l'école Jean-Moulin }
      Maires délégués des villages: { catégorie: élus, influence: 2, intérêt: 2, représente: Habitants des villages }
      Architecte des Bâtiments de France: { catégorie: institutions, influence: 4, intérêt: 2, légitimité: 4, urgence: 1 }
      Agglomération - mobilités: { catégorie: institutions, influence: 3, intérêt: 2 }
      Paysagiste mandataire:     { catégorie: prestataires, influence: 2, intérêt: 4 }
      Journal local:             { catégorie: institutions, influence: 2, intérêt: 2 }

    # ───────────── 5. Qui pèse sur qui ─────────────
    liens:                                   # « A -> B : influence 0-4 » ; « A <-> B : conflit »
      - Adjointe à l'urbanisme -> Maire : influence 3
      - Adjoint au commerce -> Maire : influence 3
      - Maire -> Direction de l'urbanisme : influence 4
      - Maire -> Services techniques : influence 4
      - Maire -> Mission démocratie locale : influence 4
      - Direction de l'urbanisme -> Adjointe à l'urbanisme : influence 2
      - Direction de l'urbanisme -> Paysagiste mandataire : influence 4
      - Services techniques -> Direction de l'urbanisme : influence 2
      - Architecte des Bâtiments de France -> Paysagiste mandataire : influence 4
      - Architecte des Bâtiments de France -> Maire : influence 3
      - Agglomération - mobilités -> Services techniques : influence 2
      - Union commerciale -> Adjoint au commerce : influence 3
      - Syndicat des forains -> Adjoint au commerce : influence 2
      - Comité de riverains -> Maire : influence 2-3
      - Conseil de quartier Centre -> Mission démocratie locale : influence 1
      - Journal local -> Maire : influence 2
      - Groupe d'opposition -> Journal local : influence 2
      - Mission démocratie locale -> Conseil de quartier Centre : contact 4
      - Mission démocratie locale -> Centre social des Tilleuls : contact 2
      - Mission démocratie locale -> Conseil municipal des jeunes : contact 3
      - Mission démocratie locale -> CCAS : contact 3
      - CCAS -> APF France handicap 00 : contact 3
      - Adjoint au commerce -> Union commerciale : contact 4
      - Adjoint au commerce -> Syndicat des forains : contact 2
      - Comité de riverains <-> Union commerciale : conflit 3

    positions:                               # pour (+) ou contre (-) chaque objectif, de -4 à +4
      Maire:                     { O1: +1, O2: +3, O3: +4, O4: +1 }
      Adjointe à l'urbanisme:    { O1: +3, O2: +1, O3: +4, O4: +2 }
      Adjoint au commerce:       { O1: -2, O2: +4, O3: +1, O4: +3 }
      Union commerciale:         { O1: -4, O2: +2, O3: +1, O4: +4 }
      Syndicat des forains:      { O1: -3, O2: +4, O3: -1 }
      Comité de riverains:       { O1: -2, O3: +3, O4: -4 }
      Montrevel à vélo:          { O1: +3, O3: +2 }
      Architecte des Bâtiments de France: { O3: -1, O4: -2 }

    # ───────────── 6. Trois regards sur la même carte ─────────────
    regards:                                 # ce que chaque groupe a noté en atelier, séparément
      élus:     { Comité de riverains: { influence: 4, intérêt: 4 }, Centre social des Tilleuls: { influence: 0, intérêt: 1 } }
      services: { Comité de riverains: { influence: 3, intérêt: 4 }, Centre social des Tilleuls: { influence: 2, intérêt: 3 } }
      citoyens: { Comité de riverains: { influence: 1, intérêt: 4 }, Centre social des Tilleuls: { influence: 1, intérêt: 4 } }

    # ───────────── 7. Moyens, paramètres, scénarios ─────────────
    moyens:
      budget: 18000 €
      jours agents: 40
      tour de table: 12                      # nombre de sièges
    paramètres:
      lieux: [halle du marché, centre social, "collège - préau"]
      communication: [affichage, boîtage, relais associatifs]
      animation: [marche exploratoire, ateliers, maquette]
      contrat: { ce qui est ouvert: [ombre et fraîcheur, commerce et marché], ce qui ne l'est pas: [accessibilité], réponse des élus: 2026-07-15, droit de suite: oui }
    scénarios:
      A - Réunion publique et registre:
        techniques: [réunion publique, registre]
        charge: { Mission démocratie locale: 5, Direction de l'urbanisme: 3 }
        retour citoyen:                      # R.O.I. citoyen : ce qu'on reçoit / ce que cela coûte (0-4)
          Habitants des Tilleuls: { reçoit: { information: 2, reconnaissance: 1 }, coûte: { temps: 2, déplacement: 3, prise de parole: 4 } }
          Riverains de la place:  { reçoit: { information: 3, utilité: 2 },        coûte: { temps: 2 } }
      B - Aller-vers et ateliers sur la place:
        techniques: [porte-à-porte, marche exploratoire, ateliers]
        charge: { Mission démocratie locale: 16, Direction de l'urbanisme: 6, Services techniques: 4, CCAS: 4 }
        retour citoyen:
          Habitants des Tilleuls: { reçoit: { information: 3, reconnaissance: 3, convivialité: 3 }, coûte: { temps: 2 } }
          Riverains de la place:  { reçoit: { information: 3, utilité: 3, convivialité: 2 },       coûte: { temps: 3 } }

    # ───────────── 8. Confidentialité ─────────────
    confidentialité:
      diffusion: interne                     # interne | atelier | publique
      masquer en public: [positions, conflits, regards, notes]

    """#
}
