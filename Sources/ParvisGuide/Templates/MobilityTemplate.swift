internal import ParvisCore

extension StarterTemplate {
  /// Streets, cycle paths, buses, parking.
  static let mobility = StarterTemplate(
    Bilingual(fr: "mobilité", en: "mobility"),
    Bilingual(
      fr: "un plan de circulation, une ligne de bus, des pistes cyclables",
      en: "a traffic plan, a bus line, cycle paths"),
    french: """
      concertation:
        titre: Repenser les déplacements
        sujet: Partager les rues entre marche, vélo, bus, livraisons et voiture
        question posée: Comment se déplacer demain sans laisser personne de côté ?
        pilote: Service mobilités              # doit figurer dans « parties prenantes »
        décideur: Vice-présidence aux mobilités
        niveau: concerter                      # informer | consulter | concerter | co-construire | co-décider

      # ───────────── Ce qui se discute ─────────────
      thèmes:
        horaires et desserte des bus: { négociable: oui }
        pistes cyclables: { négociable: partiel }
        circulation et stationnement: { négociable: partiel }
        sécurité des piétons: { négociable: oui }
        accessibilité des arrêts: { négociable: non, cadre: loi du 11 février 2005 }
        livraisons: { négociable: oui }

      # ───────────── Qui devrait être entendu ─────────────
      # freins : langue, lecture, numérique, mobilité, distance, handicap, horaires, garde d'enfants,
      #          coût, confiance, légitimité, information, sécurité
      publics attendus:
        Personnes sans voiture:
          éloigné: oui
          freins: [mobilité, coût]
          concernés par: { horaires et desserte des bus: 4, sécurité des piétons: 3 }
        Habitants des communes rurales:
          freins: [distance]
          concernés par: { horaires et desserte des bus: 4, circulation et stationnement: 4 }
        Personnes en horaires décalés:
          éloigné: oui
          freins: [horaires]
          concernés par: { horaires et desserte des bus: 4 }
        Cyclistes du quotidien:
          concernés par: { pistes cyclables: 4, circulation et stationnement: 3 }
        Collégiens et lycéens:
          éloigné: oui
          freins: [légitimité, information]
          concernés par: { horaires et desserte des bus: 4, pistes cyclables: 3 }
        Personnes à mobilité réduite:
          éloigné: oui
          freins: [mobilité, handicap]
          minimum: 2                           # au moins deux voix autour de la table
          concernés par: { accessibilité des arrêts: 4, sécurité des piétons: 4 }
        Personnes aveugles ou malvoyantes:
          éloigné: oui
          freins: [handicap, numérique]
          concernés par: { sécurité des piétons: 4, accessibilité des arrêts: 4 }
        Livreurs et artisans:
          freins: [horaires]
          concernés par: { livraisons: 4, circulation et stationnement: 4 }
        Commerçants:
          concernés par: { circulation et stationnement: 4, livraisons: 3 }
        Conducteurs et conductrices de bus:
          freins: [horaires]
          concernés par: { pistes cyclables: 3, horaires et desserte des bus: 4 }

      # ───────────── Les parties prenantes ─────────────
      # influence : poids sur la décision ; intérêt : à quel point le sujet compte pour elle
      \(frenchCategories)
      parties prenantes:
        Vice-présidence aux mobilités: { catégorie: élus, influence: 4, intérêt: 4 }
        Maires des communes: { catégorie: élus, influence: 3, intérêt: 3, représente: Habitants des communes rurales }
        Service mobilités: { catégorie: services, influence: 3, intérêt: 4 }
        Service voirie: { catégorie: services, influence: 3, intérêt: 3 }
        Exploitant du réseau de bus:
          catégorie: prestataires
          influence: 3
          intérêt: 4
          relaie: { Conducteurs et conductrices de bus: 2 }
        Bureau d'études circulation: { catégorie: prestataires, influence: 2, intérêt: 3 }
        Département (routes): { catégorie: institutions, influence: 3, intérêt: 2 }
        Région (cars et trains): { catégorie: institutions, influence: 3, intérêt: 2 }
        Police municipale: { catégorie: services, influence: 1, intérêt: 3 }
        Association d'usagers des transports:
          catégorie: associations
          influence: 2
          intérêt: 4
          représente: Personnes sans voiture
        Association de cyclistes:
          catégorie: associations
          influence: 2
          intérêt: 4
          représente: Cyclistes du quotidien
        Association pour l'accessibilité:
          catégorie: associations
          influence: 1
          intérêt: 4
          représente: Personnes à mobilité réduite
          relaie: { Personnes aveugles ou malvoyantes: 2 }
        Union commerciale:
          catégorie: associations
          influence: 3
          intérêt: 4
          représente: Commerçants
          relaie: { Livreurs et artisans: 1 }
        Parents d'élèves:
          catégorie: associations
          influence: 1
          intérêt: 3
          relaie: { Collégiens et lycéens: 2 }
        Conseil de développement: { catégorie: habitants, influence: 1, intérêt: 3 }

      # ───────────── Qui pèse sur qui, qui connaît qui ─────────────
      # A -> B : TYPE FORCE ; types : influence, contact, informe, coopère, finance, hiérarchie, confiance, alliance, conflit
      liens:
        - Vice-présidence aux mobilités -> Service mobilités : influence 4
        - Maires des communes -> Vice-présidence aux mobilités : influence 3
        - Service mobilités -> Exploitant du réseau de bus : influence 3
        - Bureau d'études circulation -> Service mobilités : influence 2
        - Département (routes) -> Service voirie : influence 3
        - Union commerciale -> Vice-présidence aux mobilités : influence 3
        - Association de cyclistes -> Service mobilités : influence 2
        - Région (cars et trains) -> Vice-présidence aux mobilités : influence 2
        - Service mobilités -> Association d'usagers des transports : contact 3
        - Service mobilités -> Association de cyclistes : contact 4
        - Service mobilités -> Maires des communes : contact 3
        - Service mobilités -> Conseil de développement : contact 2
        - Service voirie -> Association pour l'accessibilité : contact 2
        - Service mobilités <-> Service voirie : coopère 3
        - Association de cyclistes <-> Union commerciale : conflit 2

      """,
    english: """
      exercise:
        language: en
        title: Moving about differently
        subject: Sharing the streets between walking, cycling, buses, deliveries and cars
        question: How do we move about tomorrow without leaving anybody behind?
        lead: Mobility department              # must stand among the stakeholders
        decision-maker: Cabinet member for mobility
        level: involve                         # inform | consult | involve | collaborate | empower

      # ───────────── What is on the table ─────────────
      themes:
        bus times and stops: { negotiable: yes }
        cycle paths: { negotiable: partly }
        traffic and parking: { negotiable: partly }
        safety on foot: { negotiable: yes }
        access to stops: { negotiable: no, framework: accessibility law }
        deliveries: { negotiable: yes }

      # ───────────── Who ought to be heard ─────────────
      # barriers: language, reading, digital tools, mobility, distance, disability, working hours,
      #           childcare, cost, trust, legitimacy, information, safety
      expected groups:
        People without a car:
          hard-to-reach: yes
          barriers: [mobility, cost]
          affected by: { bus times and stops: 4, safety on foot: 3 }
        Residents of the villages:
          barriers: [distance]
          affected by: { bus times and stops: 4, traffic and parking: 4 }
        People on shifts:
          hard-to-reach: yes
          barriers: [working hours]
          affected by: { bus times and stops: 4 }
        Everyday cyclists:
          affected by: { cycle paths: 4, traffic and parking: 3 }
        Secondary school pupils:
          hard-to-reach: yes
          barriers: [legitimacy, information]
          affected by: { bus times and stops: 4, cycle paths: 3 }
        People with reduced mobility:
          hard-to-reach: yes
          barriers: [mobility, disability]
          minimum: 2                           # at least two voices at the table
          affected by: { access to stops: 4, safety on foot: 4 }
        Blind and partially sighted people:
          hard-to-reach: yes
          barriers: [disability, digital tools]
          affected by: { safety on foot: 4, access to stops: 4 }
        Delivery workers and tradespeople:
          barriers: [working hours]
          affected by: { deliveries: 4, traffic and parking: 4 }
        Shopkeepers:
          affected by: { traffic and parking: 4, deliveries: 3 }
        Bus drivers:
          barriers: [working hours]
          affected by: { cycle paths: 3, bus times and stops: 4 }

      # ───────────── The stakeholders ─────────────
      # influence: weight in the decision; interest: how much the subject matters to them
      \(englishCategories)
      stakeholders:
        Cabinet member for mobility: { category: elected members, influence: 4, interest: 4 }
        Village mayors: { category: elected members, influence: 3, interest: 3, represents: Residents of the villages }
        Mobility department: { category: departments, influence: 3, interest: 4 }
        Highways department: { category: departments, influence: 3, interest: 3 }
        Bus operator:
          category: contractors
          influence: 3
          interest: 4
          reaches: { Bus drivers: 2 }
        Traffic consultant: { category: contractors, influence: 2, interest: 3 }
        County (roads): { category: institutions, influence: 3, interest: 2 }
        Region (coaches and trains): { category: institutions, influence: 3, interest: 2 }
        Town police: { category: departments, influence: 1, interest: 3 }
        Passengers' association:
          category: associations
          influence: 2
          interest: 4
          represents: People without a car
        Cycling association:
          category: associations
          influence: 2
          interest: 4
          represents: Everyday cyclists
        Access association:
          category: associations
          influence: 1
          interest: 4
          represents: People with reduced mobility
          reaches: { Blind and partially sighted people: 2 }
        Traders' union:
          category: associations
          influence: 3
          interest: 4
          represents: Shopkeepers
          reaches: { Delivery workers and tradespeople: 1 }
        Parents' association:
          category: associations
          influence: 1
          interest: 3
          reaches: { Secondary school pupils: 2 }
        Citizens' panel: { category: residents, influence: 1, interest: 3 }

      # ───────────── Who weighs on whom, who knows whom ─────────────
      # A -> B : TYPE STRENGTH; types: influence, contact, informs, cooperates, funds, hierarchy, trust, alliance, conflict
      links:
        - Cabinet member for mobility -> Mobility department : influence 4
        - Village mayors -> Cabinet member for mobility : influence 3
        - Mobility department -> Bus operator : influence 3
        - Traffic consultant -> Mobility department : influence 2
        - County (roads) -> Highways department : influence 3
        - Traders' union -> Cabinet member for mobility : influence 3
        - Cycling association -> Mobility department : influence 2
        - Region (coaches and trains) -> Cabinet member for mobility : influence 2
        - Mobility department -> Passengers' association : contact 3
        - Mobility department -> Cycling association : contact 4
        - Mobility department -> Village mayors : contact 3
        - Mobility department -> Citizens' panel : contact 2
        - Highways department -> Access association : contact 2
        - Mobility department <-> Highways department : cooperates 3
        - Cycling association <-> Traders' union : conflict 2

      """)
}
