internal import ParvisCore

extension StarterTemplate {
  /// A school, its yard, its times, its meals.
  static let school = StarterTemplate(
    Bilingual(fr: "école", en: "school"),
    Bilingual(
      fr: "une école à construire ou à rénover, une cour, une carte scolaire",
      en: "a school to build or to renovate, a yard, catchment areas"),
    french: """
      concertation:
        titre: Repenser l'école et sa cour
        sujet: Rénover l'école, ouvrir et végétaliser la cour, organiser les travaux
        question posée: De quelle école les enfants ont-ils besoin ?
        pilote: Direction de l'éducation       # doit figurer dans « parties prenantes »
        décideur: Maire
        niveau: co-construire                  # informer | consulter | concerter | co-construire | co-décider

      # ───────────── Ce qui se discute ─────────────
      thèmes:
        cour et jeux: { négociable: oui }
        restauration et temps du midi: { négociable: partiel }
        trajets vers l'école: { négociable: oui }
        inclusion: { négociable: non, cadre: droit de chaque enfant à l'école }
        travaux et calendrier: { négociable: partiel }
        ouverture sur le quartier: { négociable: oui }

      # ───────────── Qui devrait être entendu ─────────────
      # freins : langue, lecture, numérique, mobilité, distance, handicap, horaires, garde d'enfants,
      #          coût, confiance, légitimité, information, sécurité
      publics attendus:
        Enfants de l'école:
          éloigné: oui
          freins: [légitimité]
          minimum: 2                           # au moins deux voix autour de la table
          concernés par: { cour et jeux: 4, restauration et temps du midi: 4 }
        Parents d'élèves:
          concernés par: { trajets vers l'école: 4, travaux et calendrier: 3 }
        Parents seuls avec enfants:
          éloigné: oui
          freins: [garde d'enfants, horaires]
          concernés par: { restauration et temps du midi: 4, travaux et calendrier: 4 }
        Parents allophones:
          éloigné: oui
          freins: [langue, confiance]
          concernés par: { inclusion: 3, restauration et temps du midi: 3 }
        Enfants en situation de handicap et leurs familles:
          éloigné: oui
          freins: [handicap, confiance]
          concernés par: { inclusion: 4, cour et jeux: 3 }
        Enseignantes et enseignants:
          freins: [horaires]
          concernés par: { cour et jeux: 3, travaux et calendrier: 4 }
        Agents de l'école (ATSEM, cantine, entretien):
          freins: [horaires, légitimité]
          concernés par: { restauration et temps du midi: 4, travaux et calendrier: 3 }
        Riverains de l'école:
          concernés par: { trajets vers l'école: 3, travaux et calendrier: 3 }
        Usagers du quartier le soir et le week-end:
          freins: [information]
          concernés par: { ouverture sur le quartier: 3 }

      # ───────────── Les parties prenantes ─────────────
      # influence : poids sur la décision ; intérêt : à quel point le sujet compte pour elle
      \(frenchCategories)
      parties prenantes:
        Maire: { catégorie: élus, influence: 4, intérêt: 3 }
        Adjoint ou adjointe à l'éducation: { catégorie: élus, influence: 3, intérêt: 4 }
        Direction de l'éducation: { catégorie: services, influence: 3, intérêt: 4 }
        Service bâtiments: { catégorie: services, influence: 3, intérêt: 3 }
        Service périscolaire:
          catégorie: services
          influence: 2
          intérêt: 4
          relaie: { Enfants de l'école: 3 }
        Responsable des agents d'école:
          catégorie: services
          influence: 1
          intérêt: 3
          relaie: { "Agents de l'école (ATSEM, cantine, entretien)": 3 }
        Direction de l'école:
          catégorie: institutions
          influence: 3
          intérêt: 4
          représente: Enseignantes et enseignants
          relaie: { Enfants de l'école: 2 }
        Inspection de l'Éducation nationale: { catégorie: institutions, influence: 3, intérêt: 2 }
        Parents élus au conseil d'école:
          catégorie: associations
          influence: 2
          intérêt: 4
          représente: Parents d'élèves
          relaie: { Parents seuls avec enfants: 1 }
        Centre social:
          catégorie: associations
          influence: 1
          intérêt: 2
          relaie: { Parents allophones: 2, Usagers du quartier le soir et le week-end: 2 }
        Association de familles concernées par le handicap:
          catégorie: associations
          influence: 1
          intérêt: 3
          représente: Enfants en situation de handicap et leurs familles
        Conseil de quartier:
          catégorie: habitants
          influence: 1
          intérêt: 2
          représente: Riverains de l'école
        Architecte: { catégorie: prestataires, influence: 2, intérêt: 4 }

      # ───────────── Qui pèse sur qui, qui connaît qui ─────────────
      # A -> B : TYPE FORCE ; types : influence, contact, informe, coopère, finance, hiérarchie, confiance, alliance, conflit
      liens:
        - Adjoint ou adjointe à l'éducation -> Maire : influence 3
        - Maire -> Direction de l'éducation : influence 4
        - Direction de l'éducation -> Service bâtiments : influence 2
        - Service bâtiments -> Architecte : influence 3
        - Inspection de l'Éducation nationale -> Direction de l'école : influence 4
        - Direction de l'école -> Adjoint ou adjointe à l'éducation : influence 2
        - Parents élus au conseil d'école -> Adjoint ou adjointe à l'éducation : influence 2
        - Direction de l'éducation -> Direction de l'école : contact 4
        - Direction de l'éducation -> Service périscolaire : contact 4
        - Direction de l'éducation -> Responsable des agents d'école : contact 3
        - Direction de l'école -> Parents élus au conseil d'école : contact 4
        - Service périscolaire -> Centre social : contact 2
        - Direction de l'éducation <-> Service bâtiments : coopère 3

      """,
    english: """
      exercise:
        language: en
        title: Rethinking the school and its yard
        subject: Renovating the school, opening and greening the yard, planning the works
        question: What school do the children need?
        lead: Education department             # must stand among the stakeholders
        decision-maker: Mayor
        level: collaborate                     # inform | consult | involve | collaborate | empower

      # ───────────── What is on the table ─────────────
      themes:
        yard and play: { negotiable: yes }
        meals and midday: { negotiable: partly }
        ways to school: { negotiable: yes }
        inclusion: { negotiable: no, framework: the right of every child to school }
        works and calendar: { negotiable: partly }
        opening to the neighbourhood: { negotiable: yes }

      # ───────────── Who ought to be heard ─────────────
      # barriers: language, reading, digital tools, mobility, distance, disability, working hours,
      #           childcare, cost, trust, legitimacy, information, safety
      expected groups:
        Children of the school:
          hard-to-reach: yes
          barriers: [legitimacy]
          minimum: 2                           # at least two voices at the table
          affected by: { yard and play: 4, meals and midday: 4 }
        Parents:
          affected by: { ways to school: 4, works and calendar: 3 }
        Lone parents:
          hard-to-reach: yes
          barriers: [childcare, working hours]
          affected by: { meals and midday: 4, works and calendar: 4 }
        Parents who speak other languages:
          hard-to-reach: yes
          barriers: [language, trust]
          affected by: { inclusion: 3, meals and midday: 3 }
        Disabled children and their families:
          hard-to-reach: yes
          barriers: [disability, trust]
          affected by: { inclusion: 4, yard and play: 3 }
        Teachers:
          barriers: [working hours]
          affected by: { yard and play: 3, works and calendar: 4 }
        School staff (canteen, cleaning, care):
          barriers: [working hours, legitimacy]
          affected by: { meals and midday: 4, works and calendar: 3 }
        Neighbours of the school:
          affected by: { ways to school: 3, works and calendar: 3 }
        Evening and weekend users:
          barriers: [information]
          affected by: { opening to the neighbourhood: 3 }

      # ───────────── The stakeholders ─────────────
      # influence: weight in the decision; interest: how much the subject matters to them
      \(englishCategories)
      stakeholders:
        Mayor: { category: elected members, influence: 4, interest: 3 }
        Deputy for education: { category: elected members, influence: 3, interest: 4 }
        Education department: { category: departments, influence: 3, interest: 4 }
        Buildings department: { category: departments, influence: 3, interest: 3 }
        After-school service:
          category: departments
          influence: 2
          interest: 4
          reaches: { Children of the school: 3 }
        Head of school staff:
          category: departments
          influence: 1
          interest: 3
          reaches: { "School staff (canteen, cleaning, care)": 3 }
        Head of the school:
          category: institutions
          influence: 3
          interest: 4
          represents: Teachers
          reaches: { Children of the school: 2 }
        Education authority: { category: institutions, influence: 3, interest: 2 }
        Parents on the school council:
          category: associations
          influence: 2
          interest: 4
          represents: Parents
          reaches: { Lone parents: 1 }
        Community centre:
          category: associations
          influence: 1
          interest: 2
          reaches: { Parents who speak other languages: 2, Evening and weekend users: 2 }
        Disability family association:
          category: associations
          influence: 1
          interest: 3
          represents: Disabled children and their families
        Neighbourhood council:
          category: residents
          influence: 1
          interest: 2
          represents: Neighbours of the school
        Architect: { category: contractors, influence: 2, interest: 4 }

      # ───────────── Who weighs on whom, who knows whom ─────────────
      # A -> B : TYPE STRENGTH; types: influence, contact, informs, cooperates, funds, hierarchy, trust, alliance, conflict
      links:
        - Deputy for education -> Mayor : influence 3
        - Mayor -> Education department : influence 4
        - Education department -> Buildings department : influence 2
        - Buildings department -> Architect : influence 3
        - Education authority -> Head of the school : influence 4
        - Head of the school -> Deputy for education : influence 2
        - Parents on the school council -> Deputy for education : influence 2
        - Education department -> Head of the school : contact 4
        - Education department -> After-school service : contact 4
        - Education department -> Head of school staff : contact 3
        - Head of the school -> Parents on the school council : contact 4
        - After-school service -> Community centre : contact 2
        - Education department <-> Buildings department : cooperates 3

      """)
}
