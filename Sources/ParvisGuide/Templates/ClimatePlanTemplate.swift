internal import ParvisCore

extension StarterTemplate {
  /// A climate plan of a town or of a group of towns.
  static let climatePlan = StarterTemplate(
    Bilingual(fr: "plan-climat", en: "climate-plan"),
    Bilingual(
      fr: "un plan climat, une stratégie de sobriété ou d'adaptation",
      en: "a climate plan, a strategy to save energy or to adapt"),
    french: """
      concertation:
        titre: Élaborer le plan climat
        sujet: Logement, énergie, déplacements, agriculture, eau et chaleur d'ici 2030
        question posée: Que changer ensemble, et qui aider d'abord ?
        pilote: Mission climat                 # doit figurer dans « parties prenantes »
        décideur: Présidence de l'intercommunalité
        niveau: concerter                      # informer | consulter | concerter | co-construire | co-décider

      # ───────────── Ce qui se discute ─────────────
      thèmes:
        rénovation des logements: { négociable: oui }
        se déplacer autrement: { négociable: oui }
        énergies renouvelables: { négociable: partiel }
        chaleur et rafraîchissement: { négociable: oui }
        eau et agriculture: { négociable: oui }
        objectifs nationaux: { négociable: non, cadre: stratégie nationale bas-carbone }

      # ───────────── Qui devrait être entendu ─────────────
      # freins : langue, lecture, numérique, mobilité, distance, handicap, horaires, garde d'enfants,
      #          coût, confiance, légitimité, information, sécurité
      publics attendus:
        Locataires du parc social:
          éloigné: oui
          freins: [confiance, information]
          concernés par: { rénovation des logements: 4, chaleur et rafraîchissement: 4 }
        Propriétaires aux revenus modestes:
          éloigné: oui
          freins: [coût, information]
          concernés par: { rénovation des logements: 4 }
        Ménages qui ont froid chez eux:
          éloigné: oui
          freins: [coût, confiance]
          minimum: 2                           # au moins deux voix autour de la table
          concernés par: { rénovation des logements: 4, énergies renouvelables: 2 }
        Habitants sans voiture:
          freins: [mobilité]
          concernés par: { se déplacer autrement: 4 }
        Habitants des communes rurales:
          freins: [distance]
          concernés par: { se déplacer autrement: 4, énergies renouvelables: 3 }
        Jeunes de 15 à 25 ans:
          éloigné: oui
          freins: [légitimité, information]
          concernés par: { chaleur et rafraîchissement: 3, se déplacer autrement: 3 }
        Personnes âgées isolées:
          éloigné: oui
          freins: [mobilité, numérique]
          concernés par: { chaleur et rafraîchissement: 4 }
        Agricultrices et agriculteurs:
          freins: [horaires, confiance]
          concernés par: { eau et agriculture: 4, énergies renouvelables: 3 }
        Salariés qui travaillent dehors:
          freins: [horaires]
          concernés par: { chaleur et rafraîchissement: 4 }
        Petites entreprises:
          freins: [horaires, coût]
          concernés par: { énergies renouvelables: 3, se déplacer autrement: 3 }

      # ───────────── Les parties prenantes ─────────────
      # influence : poids sur la décision ; intérêt : à quel point le sujet compte pour elle
      \(frenchCategories)
      parties prenantes:
        Présidence de l'intercommunalité: { catégorie: élus, influence: 4, intérêt: 3 }
        Vice-présidence au climat: { catégorie: élus, influence: 3, intérêt: 4 }
        Maires des communes: { catégorie: élus, influence: 3, intérêt: 3, relaie: { Habitants des communes rurales: 2 } }
        Mission climat: { catégorie: services, influence: 2, intérêt: 4 }
        Service habitat:
          catégorie: services
          influence: 2
          intérêt: 4
          relaie: { Propriétaires aux revenus modestes: 2, Ménages qui ont froid chez eux: 1 }
        CCAS:
          catégorie: services
          influence: 1
          intérêt: 3
          relaie: { Ménages qui ont froid chez eux: 3, Personnes âgées isolées: 3 }
        Bailleur social:
          catégorie: institutions
          influence: 3
          intérêt: 3
          relaie: { Locataires du parc social: 2 }
        Association de locataires:
          catégorie: associations
          influence: 1
          intérêt: 4
          représente: Locataires du parc social
        Chambre d'agriculture:
          catégorie: institutions
          influence: 3
          intérêt: 3
          représente: Agricultrices et agriculteurs
        Chambre de commerce et d'industrie:
          catégorie: institutions
          influence: 2
          intérêt: 2
          relaie: { Petites entreprises: 2 }
        Services de l'État: { catégorie: institutions, influence: 3, intérêt: 3 }
        Syndicat d'énergie: { catégorie: institutions, influence: 3, intérêt: 4 }
        Association pour l'environnement: { catégorie: associations, influence: 2, intérêt: 4 }
        Association d'usagers des transports:
          catégorie: associations
          influence: 1
          intérêt: 3
          représente: Habitants sans voiture
        Mission locale:
          catégorie: associations
          influence: 1
          intérêt: 2
          relaie: { Jeunes de 15 à 25 ans: 2 }
        Conseil de développement: { catégorie: habitants, influence: 2, intérêt: 3 }
        Bureau d'études climat: { catégorie: prestataires, influence: 2, intérêt: 3 }

      # ───────────── Qui pèse sur qui, qui connaît qui ─────────────
      # A -> B : TYPE FORCE ; types : influence, contact, informe, coopère, finance, hiérarchie, confiance, alliance, conflit
      liens:
        - Vice-présidence au climat -> Présidence de l'intercommunalité : influence 3
        - Maires des communes -> Présidence de l'intercommunalité : influence 4
        - Présidence de l'intercommunalité -> Mission climat : influence 4
        - Bureau d'études climat -> Mission climat : influence 2
        - Services de l'État -> Présidence de l'intercommunalité : influence 2
        - Syndicat d'énergie -> Maires des communes : influence 3
        - Chambre d'agriculture -> Maires des communes : influence 3
        - Association pour l'environnement -> Vice-présidence au climat : influence 2
        - Mission climat -> Service habitat : contact 4
        - Mission climat -> Conseil de développement : contact 3
        - Mission climat -> Association pour l'environnement : contact 4
        - Mission climat -> Chambre d'agriculture : contact 2
        - Service habitat -> Bailleur social : contact 3
        - Service habitat -> CCAS : contact 3
        - Mission climat <-> Syndicat d'énergie : coopère 3

      """,
    english: """
      exercise:
        language: en
        title: Drawing up the climate plan
        subject: Housing, energy, travel, farming, water and heat until 2030
        question: What do we change together, and whom do we help first?
        lead: Climate office                   # must stand among the stakeholders
        decision-maker: Council leader
        level: involve                         # inform | consult | involve | collaborate | empower

      # ───────────── What is on the table ─────────────
      themes:
        renovation of homes: { negotiable: yes }
        travelling differently: { negotiable: yes }
        renewable energy: { negotiable: partly }
        heat and cooling: { negotiable: yes }
        water and farming: { negotiable: yes }
        national targets: { negotiable: no, framework: national carbon strategy }

      # ───────────── Who ought to be heard ─────────────
      # barriers: language, reading, digital tools, mobility, distance, disability, working hours,
      #           childcare, cost, trust, legitimacy, information, safety
      expected groups:
        Social housing tenants:
          hard-to-reach: yes
          barriers: [trust, information]
          affected by: { renovation of homes: 4, heat and cooling: 4 }
        Home owners on low incomes:
          hard-to-reach: yes
          barriers: [cost, information]
          affected by: { renovation of homes: 4 }
        Households that are cold at home:
          hard-to-reach: yes
          barriers: [cost, trust]
          minimum: 2                           # at least two voices at the table
          affected by: { renovation of homes: 4, renewable energy: 2 }
        Residents without a car:
          barriers: [mobility]
          affected by: { travelling differently: 4 }
        Residents of the villages:
          barriers: [distance]
          affected by: { travelling differently: 4, renewable energy: 3 }
        Young people from 15 to 25:
          hard-to-reach: yes
          barriers: [legitimacy, information]
          affected by: { heat and cooling: 3, travelling differently: 3 }
        Isolated older people:
          hard-to-reach: yes
          barriers: [mobility, digital tools]
          affected by: { heat and cooling: 4 }
        Farmers:
          barriers: [working hours, trust]
          affected by: { water and farming: 4, renewable energy: 3 }
        People who work outdoors:
          barriers: [working hours]
          affected by: { heat and cooling: 4 }
        Small businesses:
          barriers: [working hours, cost]
          affected by: { renewable energy: 3, travelling differently: 3 }

      # ───────────── The stakeholders ─────────────
      # influence: weight in the decision; interest: how much the subject matters to them
      \(englishCategories)
      stakeholders:
        Council leader: { category: elected members, influence: 4, interest: 3 }
        Cabinet member for climate: { category: elected members, influence: 3, interest: 4 }
        Village mayors: { category: elected members, influence: 3, interest: 3, reaches: { Residents of the villages: 2 } }
        Climate office: { category: departments, influence: 2, interest: 4 }
        Housing department:
          category: departments
          influence: 2
          interest: 4
          reaches: { Home owners on low incomes: 2, Households that are cold at home: 1 }
        Social services:
          category: departments
          influence: 1
          interest: 3
          reaches: { Households that are cold at home: 3, Isolated older people: 3 }
        Social landlord:
          category: institutions
          influence: 3
          interest: 3
          reaches: { Social housing tenants: 2 }
        Tenants' association:
          category: associations
          influence: 1
          interest: 4
          represents: Social housing tenants
        Chamber of agriculture:
          category: institutions
          influence: 3
          interest: 3
          represents: Farmers
        Chamber of commerce:
          category: institutions
          influence: 2
          interest: 2
          reaches: { Small businesses: 2 }
        State services: { category: institutions, influence: 3, interest: 3 }
        Energy syndicate: { category: institutions, influence: 3, interest: 4 }
        Environment association: { category: associations, influence: 2, interest: 4 }
        Passengers' association:
          category: associations
          influence: 1
          interest: 3
          represents: Residents without a car
        Youth employment centre:
          category: associations
          influence: 1
          interest: 2
          reaches: { Young people from 15 to 25: 2 }
        Citizens' panel: { category: residents, influence: 2, interest: 3 }
        Climate consultant: { category: contractors, influence: 2, interest: 3 }

      # ───────────── Who weighs on whom, who knows whom ─────────────
      # A -> B : TYPE STRENGTH; types: influence, contact, informs, cooperates, funds, hierarchy, trust, alliance, conflict
      links:
        - Cabinet member for climate -> Council leader : influence 3
        - Village mayors -> Council leader : influence 4
        - Council leader -> Climate office : influence 4
        - Climate consultant -> Climate office : influence 2
        - State services -> Council leader : influence 2
        - Energy syndicate -> Village mayors : influence 3
        - Chamber of agriculture -> Village mayors : influence 3
        - Environment association -> Cabinet member for climate : influence 2
        - Climate office -> Housing department : contact 4
        - Climate office -> Citizens' panel : contact 3
        - Climate office -> Environment association : contact 4
        - Climate office -> Chamber of agriculture : contact 2
        - Housing department -> Social landlord : contact 3
        - Housing department -> Social services : contact 3
        - Climate office <-> Energy syndicate : cooperates 3

      """)
}
