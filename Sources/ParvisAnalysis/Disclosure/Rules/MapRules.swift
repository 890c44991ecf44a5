internal import ParvisCore

extension DisclosureTable {
  /// The sections of a file.
  static let map: [FieldRule<MapDraft>] = [
    FieldRule("exercise", Bilingual(fr: "concertation", en: "exercise"), .shown, .shown, \.exercise)
    {
      redactor, exercise, _ in DisclosureTable.exercise.copy(exercise, onto: Exercise(), redactor)
    },
    FieldRule("themes", ThingWords.theme.many, .shown, .shown, \.themes) {
      redactor, themes, _ in
      themes.filter { redactor.names.themes[$0.id] != nil }.map {
        DisclosureTable.theme.copy($0, onto: Theme(id: $0.id), redactor)
      }
    },
    FieldRule(
      "territories", ThingWords.territory.many, .shown, .shown, \.territories
    ) { redactor, territories, _ in
      guard !redactor.hidden.contains(.territories) else { return [] }
      return territories.filter { redactor.names.territories[$0.id] != nil }.map {
        DisclosureTable.territory.copy($0, onto: Territory(id: $0.id), redactor)
      }
    },
    FieldRule(
      "audiences", ThingWords.expectedPublic.many, .shown, .shown,
      \.audiences
    ) { redactor, audiences, _ in
      audiences.filter { redactor.names.audiences[$0.id] != nil }.map {
        DisclosureTable.audience.copy($0, onto: Audience(id: $0.id), redactor)
      }
    },
    FieldRule(
      "stakeholders", ThingWords.stakeholder.many, .shown, .shown,
      \.stakeholders
    ) { redactor, stakeholders, _ in
      stakeholders.filter { redactor.names.stakeholders[$0.id] != nil }.map { stakeholder in
        let unknown = Judgement(redactor.scale.unknown)
        return DisclosureTable.stakeholder.copy(
          stakeholder,
          onto: Stakeholder(
            id: stakeholder.id, category: nil, influence: unknown, interest: unknown), redactor)
      }
    },
    FieldRule(
      "categories", ThingWords.category.many, .shown, .shown, \.categories
    ) { redactor, categories, _ in
      categories.compactMap { category in
        redactor.names.categories[category.id].map {
          DeclaredCategory(id: $0, colour: category.colour)
        }
      }
    },
    FieldRule(
      "links", ThingWords.link.many, notConflict,
      .reduced(
        Bilingual(
          fr: "contact et coopération, sans force ; aucun d'une personne physique",
          en: "contact and cooperation, without strength; none of a natural person")), \.links
    ) { redactor, links, _ in redactor.links(links) },
    FieldRule(
      "interests", Bilingual(fr: "intérêts pour les thèmes", en: "interests in themes"),
      exceptOfPersons, .hidden, \.interests
    ) { redactor, interests, _ in redactor.interests(interests) },
    FieldRule(
      "representations", Bilingual(fr: "voix", en: "voices"), .shown,
      .reduced(Bilingual(fr: "sans force", en: "without strength")), \.representations
    ) { redactor, voices, _ in redactor.representations(voices) },
    FieldRule(
      "publicConflicts",
      Bilingual(fr: "désaccords avec un public", en: "disagreements with a group"), .hidden,
      .hidden),
    FieldRule(
      "objectives", ThingWords.objective.many, .hidden, .hidden),
    FieldRule("positions", Bilingual(fr: "positions", en: "positions"), .hidden, .hidden),
    FieldRule("views", Bilingual(fr: "regards", en: "views"), .hidden, .hidden),
    FieldRule("reactions", Bilingual(fr: "réactions", en: "reactions"), .hidden, .hidden),
    FieldRule(
      "setAside", Bilingual(fr: "publics écartés", en: "set aside"), .hidden, .hidden),
    FieldRule(
      "notApplicable", Bilingual(fr: "sans objet", en: "not applicable"), .shown, .shown,
      \.notApplicable
    ) { redactor, categories, _ in categories.compactMap(redactor.category) },
    FieldRule(
      "census", Bilingual(fr: "profil de la population", en: "census"), .shown, .hidden, \.census
    ) { redactor, dimensions, _ in redactor.shares(dimensions) },
    FieldRule(
      "participants", Bilingual(fr: "participants", en: "participants"),
      .reduced(
        Bilingual(
          fr: "sauf les dimensions où un groupe compte moins de 11 personnes",
          en: "except dimensions in which a group has fewer than 11 people")), .hidden,
      \.participants
    ) { redactor, dimensions, _ in redactor.counts(dimensions) },
    FieldRule("resources", Bilingual(fr: "moyens", en: "resources"), .shown, .hidden, \.resources) {
      redactor, resources, _ in
      resources.map { DisclosureTable.resources.copy($0, onto: Resources(), redactor) }
    },
    FieldRule(
      "parameters", Bilingual(fr: "paramètres", en: "parameters"), .shown, .shown, \.parameters
    ) { redactor, parameters, _ in
      redactor.hidden.contains(.parameters)
        ? nil : parameters.map { DisclosureTable.parameters.copy($0, onto: Parameters(), redactor) }
    },
    FieldRule(
      "scenarios", Bilingual(fr: "scénarios", en: "scenarios"), .shown,
      .reduced(Bilingual(fr: "noms et techniques", en: "names and techniques")), \.scenarios
    ) {
      redactor, scenarios, _ in
      redactor.hidden.contains(.scenarios)
        ? []
        : scenarios.map { DisclosureTable.scenario.copy($0, onto: Scenario(id: $0.id), redactor) }
    },
    FieldRule(
      "existingSchemes", Bilingual(fr: "dispositifs existants", en: "existing schemes"), .shown,
      .shown, \.existingSchemes
    ) { redactor, schemes, _ in
      guard !redactor.hidden.contains(.schemes) else { return [] }
      return schemes.map {
        ExistingScheme(
          name: redactor.names.scrubber.scrubbed($0.name),
          audiences: $0.audiences.compactMap { redactor.names.audiences[$0] },
          unexpected: redactor.depth == .public ? [] : redactor.texts($0.unexpected))
      }
    },
    FieldRule(
      "confidentiality", Bilingual(fr: "confidentialité", en: "confidentiality"), .shown, .shown,
      \.confidentiality
    ) { redactor, confidentiality, _ in
      DisclosureTable.confidentiality.copy(confidentiality, onto: Confidentiality(), redactor)
    },
    FieldRule(
      "references", Bilingual(fr: "références", en: "references"), .shown, .hidden, \.references
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule(
      "gridCut", Bilingual(fr: "coupe de la grille", en: "cut of the grid"), .shown, .hidden,
      \.gridCut),
  ]
}
