internal import ParvisCore

extension StarterTemplate {
  /// The sections alone, with one example of each.
  static let empty = StarterTemplate(
    Bilingual(fr: "vide", en: "empty"),
    Bilingual(fr: "les rubriques, à remplir", en: "the sections, to be filled in"),
    french: """
      concertation:
        titre: Ma concertation
        # sujet: …
        # question posée: …
        pilote: Équipe projet                  # doit figurer dans « parties prenantes »
        décideur: Maire
        niveau: concerter                      # informer | consulter | concerter | co-construire | co-décider

      # ───────────── Ce qui se discute ─────────────
      # négociable : oui | partiel | non
      thèmes:
        Premier thème: { négociable: oui }
        # Deuxième thème: { négociable: non, cadre: ce qui est déjà décidé }

      # ───────────── Qui devrait être entendu ─────────────
      # Pour ne pas en oublier : parvis gaps FICHIER --checklist
      # freins : langue, lecture, numérique, mobilité, distance, handicap, horaires, garde d'enfants,
      #          coût, confiance, légitimité, information, sécurité
      publics attendus:
        Habitants du secteur:
          concernés par: { Premier thème: 3 }
        # Personnes âgées isolées:
        #   éloigné: oui
        #   freins: [mobilité, numérique]
        #   concernés par: { Premier thème: 4 }

      # ───────────── Les parties prenantes ─────────────
      # influence : poids sur la décision ; intérêt : à quel point le sujet compte pour elle
      \(frenchCategories)
      parties prenantes:
        Maire: { catégorie: élus, influence: 4, intérêt: 3 }
        Équipe projet: { catégorie: services, influence: 2, intérêt: 4 }
        Conseil de quartier:
          catégorie: habitants
          influence: 1
          intérêt: 4
          représente: Habitants du secteur     # ou relaie: { Habitants du secteur: 2 }

      # ───────────── Qui pèse sur qui, qui connaît qui ─────────────
      # A -> B : TYPE FORCE ; types : influence, contact, informe, coopère, finance, hiérarchie, confiance, alliance, conflit
      liens:
        - Conseil de quartier -> Maire : influence 1
        - Maire -> Équipe projet : influence 4
        - Équipe projet -> Conseil de quartier : contact 2

      """,
    english: """
      exercise:
        language: en
        title: My exercise
        # subject: …
        # question: …
        lead: Project team                     # must stand among the stakeholders
        decision-maker: Mayor
        level: involve                         # inform | consult | involve | collaborate | empower

      # ───────────── What is on the table ─────────────
      # negotiable: yes | partly | no
      themes:
        First theme: { negotiable: yes }
        # Second theme: { negotiable: no, framework: what is already decided }

      # ───────────── Who ought to be heard ─────────────
      # So as to forget nobody: parvis gaps FILE --checklist
      # barriers: language, reading, digital tools, mobility, distance, disability, working hours,
      #           childcare, cost, trust, legitimacy, information, safety
      expected groups:
        Residents of the area:
          affected by: { First theme: 3 }
        # Isolated older people:
        #   hard-to-reach: yes
        #   barriers: [mobility, digital tools]
        #   affected by: { First theme: 4 }

      # ───────────── The stakeholders ─────────────
      # influence: weight in the decision; interest: how much the subject matters to them
      \(englishCategories)
      stakeholders:
        Mayor: { category: elected members, influence: 4, interest: 3 }
        Project team: { category: departments, influence: 2, interest: 4 }
        Neighbourhood council:
          category: residents
          influence: 1
          interest: 4
          represents: Residents of the area    # or reaches: { Residents of the area: 2 }

      # ───────────── Who weighs on whom, who knows whom ─────────────
      # A -> B : TYPE STRENGTH; types: influence, contact, informs, cooperates, funds, hierarchy, trust, alliance, conflict
      links:
        - Neighbourhood council -> Mayor : influence 1
        - Mayor -> Project team : influence 4
        - Project team -> Neighbourhood council : contact 2

      """)
}
