internal import ParvisCore

extension DisclosureTable {
  static let resources: [FieldRule<Resources>] = [
    FieldRule("budget", Bilingual(fr: "budget", en: "budget"), .shown, .hidden, \.budget),
    FieldRule(
      "agentDays", Bilingual(fr: "jours agents", en: "agent days"), .shown, .hidden, \.agentDays),
    FieldRule(
      "table", Bilingual(fr: "tour de table", en: "round table"), .shown, .hidden, \.table
    ) { redactor, table, _ in DisclosureTable.table.copy(table, onto: RoundTable(), redactor) },
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
  ]

  static let table: [FieldRule<RoundTable>] = [
    FieldRule("seats", Bilingual(fr: "sièges", en: "seats"), .shown, .hidden, \.seats),
    FieldRule("minimums", FieldWords.minimum, .shown, .hidden, \.minimums) {
      redactor, bounds, _ in redactor.bounds(bounds)
    },
    FieldRule("maximums", Bilingual(fr: "maximum", en: "maximum"), .shown, .hidden, \.maximums) {
      redactor, bounds, _ in redactor.bounds(bounds)
    },
    // Who does not sit beside whom is as good as a disagreement.
    FieldRule(
      "incompatible", Bilingual(fr: "incompatibles", en: "incompatible"), .hidden, .hidden),
  ]

  static let parameters: [FieldRule<Parameters>] = [
    FieldRule("venues", Bilingual(fr: "lieux", en: "venues"), .shown, .shown, \.venues) {
      redactor, texts, _ in redactor.texts(texts)
    },
    FieldRule(
      "communication", Bilingual(fr: "communication", en: "communication"), .shown, .shown,
      \.communication
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule(
      "facilitation", Bilingual(fr: "animation", en: "facilitation"), .shown, .shown,
      \.facilitation
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule("calendar", Bilingual(fr: "calendrier", en: "calendar"), .shown, .shown, \.calendar) {
      redactor, texts, _ in redactor.texts(texts)
    },
    FieldRule("support", Bilingual(fr: "accueil", en: "access"), .shown, .shown, \.support) {
      redactor, texts, _ in redactor.texts(texts)
    },
    FieldRule(
      "barrierAnswers", Bilingual(fr: "répond aux freins", en: "answers barriers"), .shown,
      .hidden, \.barrierAnswers
    ) { redactor, answers, _ in
      answers.map {
        BarrierAnswer(
          redactor.names.scrubber.scrubbed($0.text), barriers: redactor.barriers($0.barriers))
      }
    },
    FieldRule("contract", Bilingual(fr: "contrat", en: "contract"), .shown, .shown, \.contract) {
      redactor, contract, _ in
      contract.map { DisclosureTable.contract.copy($0, onto: Contract(), redactor) }
    },
  ]

  static let contract: [FieldRule<Contract>] = [
    FieldRule("open", Bilingual(fr: "ce qui est ouvert", en: "open"), .shown, .shown, \.open) {
      redactor, texts, _ in redactor.texts(texts)
    },
    FieldRule(
      "closed", Bilingual(fr: "ce qui ne l'est pas", en: "closed"), .shown, .shown, \.closed
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule(
      "delegated", Bilingual(fr: "ce qui est délégué", en: "delegated"), .shown, .shown,
      \.delegated
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule(
      "answerOn", Bilingual(fr: "réponse des élus", en: "answer on"), .shown, .shown, \.answerOn
    ) { redactor, text, _ in redactor.text(text) },
    FieldRule(
      "hasFollowUpRight", Bilingual(fr: "droit de suite", en: "follow-up right"), .shown, .shown,
      \.hasFollowUpRight),
  ]

  static let scenario: [FieldRule<Scenario>] = [
    FieldRule("id", FieldWords.name, .shown, .shown, \.id) {
      redactor, id, _ in redactor.names.scenarios[id] ?? id
    },
    FieldRule(
      "techniques", Bilingual(fr: "techniques", en: "techniques"), .shown, .shown, \.techniques
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule("load", Bilingual(fr: "charge", en: "load"), exceptOfPersons, .hidden, \.load) {
      redactor, loads, _ in
      loads.compactMap { load in
        guard redactor.showsScores(of: load.stakeholder),
          let stakeholder = redactor.names.stakeholders[load.stakeholder]
        else { return nil }
        return Workload(of: stakeholder, days: load.days)
      }
    },
    FieldRule(
      "returns", Bilingual(fr: "retour citoyen", en: "citizen return"), .shown, .hidden, \.returns
    ) { redactor, returns, _ in redactor.returns(returns) },
    FieldRule(
      "audiences", ThingWords.public.many, .shown, .hidden, \.audiences
    ) { redactor, ids, _ in ids.map { $0.compactMap { redactor.names.audiences[$0] } } },
    FieldRule("cost", Bilingual(fr: "coût en euros", en: "cost in euros"), .shown, .hidden, \.cost),
    FieldRule("isChosen", Bilingual(fr: "retenu", en: "chosen"), .shown, .hidden, \.isChosen),
    FieldRule(
      "features", Bilingual(fr: "caractéristiques", en: "features"), .shown, .hidden, \.features
    ) { redactor, texts, _ in redactor.texts(texts) },
    FieldRule(
      "parameters", Bilingual(fr: "lieux, communication …", en: "venues, communication …"),
      .shown, .hidden, \.parameters
    ) { redactor, parameters, _ in
      DisclosureTable.parameters.copy(parameters, onto: Parameters(), redactor)
    },
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
  ]

  /// Parts of sections, which the rules of their owners copy.
  static let sectionRows: [FieldRow] = [
    FieldRow("DeclaredCategory", "id", FieldWords.name, .shown, .shown),
    FieldRow("DeclaredCategory", "colour", Bilingual(fr: "couleur", en: "colour"), .shown, .shown),
    FieldRow("Objective", "id", FieldWords.name, .hidden, .hidden),
    FieldRow("Objective", "text", Bilingual(fr: "texte", en: "text"), .hidden, .hidden),
    FieldRow(
      "Position", "stakeholder", ThingWords.stakeholder.one, .hidden,
      .hidden),
    FieldRow("Position", "objective", ThingWords.objective.one, .hidden, .hidden),
    FieldRow("Position", "value", FieldWords.value, .hidden, .hidden),
    FieldRow("View", "group", FieldWords.group, .hidden, .hidden),
    FieldRow(
      "View", "stakeholder", ThingWords.stakeholder.one, .hidden, .hidden),
    FieldRow("View", "scores", Bilingual(fr: "notes", en: "scores"), .hidden, .hidden),
    FieldRow("View", "sheet", FieldWords.sheet, .hidden, .hidden),
    FieldRow("Reaction", "group", FieldWords.group, .hidden, .hidden),
    FieldRow("Reaction", "subject", FieldWords.subject, .hidden, .hidden),
    FieldRow("Reaction", "value", FieldWords.value, .hidden, .hidden),
    FieldRow("Reaction", "sheet", FieldWords.sheet, .hidden, .hidden),
    FieldRow("SetAsidePublic", "name", FieldWords.name, .hidden, .hidden),
    FieldRow("SetAsidePublic", "reason", Bilingual(fr: "raison", en: "reason"), .hidden, .hidden),
    FieldRow("PopulationDimension", "name", FieldWords.name, .shown, .hidden),
    FieldRow(
      "PopulationDimension", "groups", Bilingual(fr: "groupes", en: "groups"), .shown, .hidden),
    FieldRow(
      "PopulationDimension", "total", Bilingual(fr: "population comptée", en: "people counted"),
      .shown, .hidden),
    FieldRow("Group", "name", FieldWords.name, .shown, .hidden),
    FieldRow(
      "Group", "amount", Bilingual(fr: "nombre ou part", en: "count or share"), .shown, .hidden),
    FieldRow("Group", "target", FieldWords.target, .shown, .hidden),
    FieldRow("SeatBound", "subject", FieldWords.subject, .shown, .hidden),
    FieldRow("SeatBound", "count", FieldWords.value, .shown, .hidden),
    FieldRow("BarrierAnswer", "text", Bilingual(fr: "texte", en: "text"), .shown, .hidden),
    FieldRow(
      "BarrierAnswer", "barriers", FieldWords.barriers, .shown, .hidden),
    FieldRow(
      "Workload", "stakeholder", ThingWords.stakeholder.one,
      exceptOfPersons, .hidden),
    FieldRow("Workload", "days", Bilingual(fr: "jours", en: "days"), exceptOfPersons, .hidden),
    FieldRow("CitizenReturn", "audience", ThingWords.public.one, .shown, .hidden),
    FieldRow("CitizenReturn", "receives", Bilingual(fr: "reçoit", en: "receives"), .shown, .hidden),
    FieldRow("CitizenReturn", "costs", Bilingual(fr: "coûte", en: "costs"), .shown, .hidden),
    FieldRow("Item", "name", FieldWords.name, .shown, .hidden),
    FieldRow("Item", "value", FieldWords.value, .shown, .hidden),
    FieldRow("ExistingScheme", "name", FieldWords.name, .shown, .shown),
    FieldRow(
      "ExistingScheme", "audiences", ThingWords.public.many, .shown, .shown),
    FieldRow(
      "ExistingScheme", "unexpected",
      Bilingual(fr: "publics non attendus", en: "groups not expected"), .shown, .hidden),
    FieldRow(
      "ExistingScheme", "comment", FieldWords.comment, .hidden, .hidden),
  ]
}

extension Redactor {
  func returns(_ returns: [CitizenReturn]) -> [CitizenReturn] {
    returns.compactMap { one in
      names.audiences[one.audience].map {
        CitizenReturn(for: $0, receives: items(one.receives), costs: items(one.costs))
      }
    }
  }

  private func items(_ items: [CitizenReturn.Item]) -> [CitizenReturn.Item] {
    items.compactMap { item in
      bare(item.value).map {
        CitizenReturn.Item(names.scrubber.scrubbed(item.name), value: $0)
      }
    }
  }

  /// The bounds of what is shown.
  func bounds(_ bounds: [SeatBound]) -> [SeatBound] {
    bounds.compactMap { bound in
      switch bound.subject {
      case .category(let category):
        self.category(category).map { SeatBound(of: .category($0), count: bound.count) }
      case .territory(let id):
        territories([id]).first.map { SeatBound(of: .territory($0), count: bound.count) }
      }
    }
  }

  /// Barriers, in whose words withheld names are replaced.
  func barriers(_ barriers: [Barrier]) -> [Barrier] {
    barriers.map { barrier in
      guard case .other(let text) = barrier else { return barrier }
      return .other(names.scrubber.scrubbed(text))
    }
  }

  /// Counts of few people are left out with their whole dimension, from whose total they could be
  /// told.
  func counts(_ dimensions: [PopulationDimension]) -> [PopulationDimension] {
    shares(
      dimensions.filter { dimension in
        dimension.groups.allSatisfy { $0.amount >= Double(NamePlan.smallestAudience) }
      })
  }

  func shares(_ dimensions: [PopulationDimension]) -> [PopulationDimension] {
    dimensions.map { dimension in
      PopulationDimension(
        name: names.scrubber.scrubbed(dimension.name),
        groups: dimension.groups.map {
          PopulationDimension.Group(
            names.scrubber.scrubbed($0.name), amount: $0.amount, target: $0.target)
        }, total: dimension.total)
    }
  }
}
