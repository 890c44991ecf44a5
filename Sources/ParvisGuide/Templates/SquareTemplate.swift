internal import ParvisCore

extension StarterTemplate {
  /// A square or a street to be designed anew.
  static let square = StarterTemplate(
    Bilingual(fr: "place", en: "square"),
    Bilingual(
      fr: "une place ou une rue à réaménager", en: "a square or a street to be designed anew"),
    french: """
      concertation:
        titre: Réaménager la place
        sujet: Partager la place entre piétons, marché, arbres et stationnement
        question posée: Quels usages voulons-nous sur la place ?
        pilote: Service démocratie locale      # doit figurer dans « parties prenantes »
        décideur: Maire
        niveau: concerter                      # informer | consulter | concerter | co-construire | co-décider

      # ───────────── Ce qui se discute ─────────────
      thèmes:
        stationnement: { négociable: partiel }
        ombre et plantations: { négociable: oui }
        marché et terrasses: { négociable: oui }
        accessibilité: { négociable: non, cadre: loi du 11 février 2005 }
        calme le soir: { négociable: oui }

      # ───────────── Qui devrait être entendu ─────────────
      # Commencer par là : les publics, même si personne ne parle encore pour eux.
      # freins : langue, lecture, numérique, mobilité, distance, handicap, horaires, garde d'enfants,
      #          coût, confiance, légitimité, information, sécurité
      publics attendus:
        Riverains de la place:
          concernés par: { stationnement: 4, calme le soir: 4, ombre et plantations: 3 }
        Commerçants sédentaires:
          concernés par: { marché et terrasses: 4, stationnement: 4 }
        Forains du marché:
          freins: [horaires]
          concernés par: { marché et terrasses: 4 }
        Personnes à mobilité réduite:
          éloigné: oui
          freins: [mobilité, handicap]
          minimum: 2                           # au moins deux voix autour de la table
          concernés par: { accessibilité: 4, stationnement: 3 }
        Personnes âgées isolées:
          éloigné: oui
          freins: [mobilité, numérique]
          concernés par: { ombre et plantations: 4, accessibilité: 3 }
        Adolescents du quartier:
          éloigné: oui
          freins: [information, légitimité]
          concernés par: { ombre et plantations: 3, calme le soir: 2 }
        Parents des écoles voisines:
          freins: [garde d'enfants]
          concernés par: { accessibilité: 3, stationnement: 3 }
        Personnes qui travaillent sur place:
          freins: [horaires]
          concernés par: { stationnement: 3 }
        Personnes allophones:
          éloigné: oui
          freins: [langue, confiance]
          concernés par: { marché et terrasses: 2 }

      # ───────────── Les parties prenantes ─────────────
      # influence : poids sur la décision ; intérêt : à quel point le sujet compte pour elle
      \(frenchCategories)
      parties prenantes:
        Maire: { catégorie: élus, influence: 4, intérêt: 3 }
        Adjoint ou adjointe à l'urbanisme: { catégorie: élus, influence: 3, intérêt: 4 }
        Opposition municipale: { catégorie: élus, influence: 1-2, intérêt: 3 }
        Service démocratie locale: { catégorie: services, influence: 2, intérêt: 4 }
        Services techniques: { catégorie: services, influence: 3, intérêt: 3 }
        CCAS:
          catégorie: services
          influence: 1
          intérêt: 2
          relaie: { Personnes âgées isolées: 3, Personnes à mobilité réduite: 2 }
        Conseil de quartier:
          catégorie: habitants
          influence: 2
          intérêt: 4
          représente: Riverains de la place
        Union commerciale:
          catégorie: associations
          influence: 3
          intérêt: 4
          représente: Commerçants sédentaires
          relaie: { Personnes qui travaillent sur place: 1 }
        Syndicat des forains:
          catégorie: associations
          influence: 2
          intérêt: 4
          représente: Forains du marché
        Association pour l'accessibilité:
          catégorie: associations
          influence: 2
          intérêt: 3
          représente: Personnes à mobilité réduite
        Centre social:
          catégorie: associations
          influence: 1
          intérêt: 2
          relaie: { Adolescents du quartier: 2 }
        Parents d'élèves:
          catégorie: associations
          influence: 1
          intérêt: 3
          représente: Parents des écoles voisines
        Architecte des Bâtiments de France: { catégorie: institutions, influence: 4, intérêt: 2 }
        Paysagiste: { catégorie: prestataires, influence: 2, intérêt: 4 }

      # ───────────── Qui pèse sur qui, qui connaît qui ─────────────
      # A -> B : TYPE FORCE ; types : influence, contact, informe, coopère, finance, hiérarchie, confiance, alliance, conflit
      liens:
        - Adjoint ou adjointe à l'urbanisme -> Maire : influence 3
        - Maire -> Services techniques : influence 4
        - Services techniques -> Paysagiste : influence 3
        - Architecte des Bâtiments de France -> Paysagiste : influence 4
        - Architecte des Bâtiments de France -> Maire : influence 3
        - Union commerciale -> Maire : influence 3
        - Conseil de quartier -> Adjoint ou adjointe à l'urbanisme : influence 2
        - Opposition municipale -> Maire : influence 1
        - Service démocratie locale -> Conseil de quartier : contact 4
        - Service démocratie locale -> CCAS : contact 3
        - Service démocratie locale -> Centre social : contact 2
        - Adjoint ou adjointe à l'urbanisme -> Union commerciale : contact 3
        - CCAS -> Association pour l'accessibilité : contact 3
        - Service démocratie locale <-> Services techniques : coopère 3

      """,
    english: """
      exercise:
        language: en
        title: Designing the square anew
        subject: Sharing the square between pedestrians, market, trees and parking
        question: What do we want to do on the square?
        lead: Participation office             # must stand among the stakeholders
        decision-maker: Mayor
        level: involve                         # inform | consult | involve | collaborate | empower

      # ───────────── What is on the table ─────────────
      themes:
        parking: { negotiable: partly }
        shade and planting: { negotiable: yes }
        market and terraces: { negotiable: yes }
        access for all: { negotiable: no, framework: accessibility law }
        quiet evenings: { negotiable: yes }

      # ───────────── Who ought to be heard ─────────────
      # Begin here: the groups, even if nobody speaks for them yet.
      # barriers: language, reading, digital tools, mobility, distance, disability, working hours,
      #           childcare, cost, trust, legitimacy, information, safety
      expected groups:
        Residents of the square:
          affected by: { parking: 4, quiet evenings: 4, shade and planting: 3 }
        Shopkeepers:
          affected by: { market and terraces: 4, parking: 4 }
        Market traders:
          barriers: [working hours]
          affected by: { market and terraces: 4 }
        People with reduced mobility:
          hard-to-reach: yes
          barriers: [mobility, disability]
          minimum: 2                           # at least two voices at the table
          affected by: { access for all: 4, parking: 3 }
        Isolated older people:
          hard-to-reach: yes
          barriers: [mobility, digital tools]
          affected by: { shade and planting: 4, access for all: 3 }
        Teenagers of the neighbourhood:
          hard-to-reach: yes
          barriers: [information, legitimacy]
          affected by: { shade and planting: 3, quiet evenings: 2 }
        Parents of the schools nearby:
          barriers: [childcare]
          affected by: { access for all: 3, parking: 3 }
        People who work on site:
          barriers: [working hours]
          affected by: { parking: 3 }
        People who speak other languages:
          hard-to-reach: yes
          barriers: [language, trust]
          affected by: { market and terraces: 2 }

      # ───────────── The stakeholders ─────────────
      # influence: weight in the decision; interest: how much the subject matters to them
      \(englishCategories)
      stakeholders:
        Mayor: { category: elected members, influence: 4, interest: 3 }
        Deputy for planning: { category: elected members, influence: 3, interest: 4 }
        Council opposition: { category: elected members, influence: 1-2, interest: 3 }
        Participation office: { category: departments, influence: 2, interest: 4 }
        Technical services: { category: departments, influence: 3, interest: 3 }
        Social services:
          category: departments
          influence: 1
          interest: 2
          reaches: { Isolated older people: 3, People with reduced mobility: 2 }
        Neighbourhood council:
          category: residents
          influence: 2
          interest: 4
          represents: Residents of the square
        Traders' union:
          category: associations
          influence: 3
          interest: 4
          represents: Shopkeepers
          reaches: { People who work on site: 1 }
        Market traders' union:
          category: associations
          influence: 2
          interest: 4
          represents: Market traders
        Access association:
          category: associations
          influence: 2
          interest: 3
          represents: People with reduced mobility
        Community centre:
          category: associations
          influence: 1
          interest: 2
          reaches: { Teenagers of the neighbourhood: 2 }
        Parents' association:
          category: associations
          influence: 1
          interest: 3
          represents: Parents of the schools nearby
        Heritage authority: { category: institutions, influence: 4, interest: 2 }
        Landscape designer: { category: contractors, influence: 2, interest: 4 }

      # ───────────── Who weighs on whom, who knows whom ─────────────
      # A -> B : TYPE STRENGTH; types: influence, contact, informs, cooperates, funds, hierarchy, trust, alliance, conflict
      links:
        - Deputy for planning -> Mayor : influence 3
        - Mayor -> Technical services : influence 4
        - Technical services -> Landscape designer : influence 3
        - Heritage authority -> Landscape designer : influence 4
        - Heritage authority -> Mayor : influence 3
        - Traders' union -> Mayor : influence 3
        - Neighbourhood council -> Deputy for planning : influence 2
        - Council opposition -> Mayor : influence 1
        - Participation office -> Neighbourhood council : contact 4
        - Participation office -> Social services : contact 3
        - Participation office -> Community centre : contact 2
        - Deputy for planning -> Traders' union : contact 3
        - Social services -> Access association : contact 3
        - Participation office <-> Technical services : cooperates 3

      """)
}
