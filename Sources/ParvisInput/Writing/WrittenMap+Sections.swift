internal import ParvisCore

extension WrittenMap {
  var setAside: WrittenSection {
    WrittenSection(
      "publics écartés",
      .rows(map.setAside.map { WrittenRow([$0.name], $0.reason.map { .text($0) }) }))
  }

  var notApplicable: WrittenSection {
    let words = map.notApplicable.map { category in
      if case .declared(let id) = category { return id.name }
      return ValueWords.categories.word(for: category, in: language)
    }
    return WrittenSection("sans objet", .lines(words))
  }

  var census: WrittenSection {
    let key = CensusGroupFields.table.key("part", in: language)
    let rows = map.census.flatMap { dimension in
      let divisor = Self.divisor(of: dimension)
      return dimension.groups.map { group in
        var entries = Entries(CensusGroupFields.table, language)
        entries.plain("cible", group.target.map { typed($0, by: divisor) })
        let part =
          divisor == 100 ? Self.percentage(group.amount) : Self.count(group.amount, of: divisor)
        let number = TypedNumber.text(part, in: language) + (divisor == 100 ? " %" : "")
        return WrittenRow(
          [dimension.name, group.name], .plain(number), key: key, entries: entries.all)
      }
    }
    return WrittenSection("profil de la population", .rows(rows))
  }

  /// What shares are multiplied by to be typed: 1, 100 for percentages, else the people counted.
  ///
  /// Shares that do not add up would be taken for counts: percentages say what they are.
  private static func divisor(of dimension: PopulationDimension) -> Double {
    if let total = dimension.total { return total }
    let total = dimension.groups.reduce(0) { $0 + $1.amount }
    let areExact = dimension.groups.allSatisfy { isPercentage($0.amount) }
    return total > 1.05 || ((0.98...1.02).contains(total) && areExact) ? 100 : 1
  }

  /// A target: as a percentage where that is the same, else like the shares beside it.
  private func typed(_ target: Double, by divisor: Double) -> String {
    Self.isPercentage(target)
      ? TypedNumber.text(Self.percentage(target), in: language) + " %"
      : TypedNumber.text(Self.count(target, of: divisor), in: language)
  }

  /// A share of a number; the whole count that is the same share, where there is one.
  private static func count(_ share: Double, of total: Double) -> Double {
    let count = share * total
    return total != 1 && count.rounded() / total == share ? count.rounded() : count
  }

  var participants: WrittenSection {
    WrittenSection(
      "participants",
      .rows(
        map.participants.flatMap { dimension in
          dimension.groups.map { group in
            WrittenRow(
              [dimension.name, group.name],
              .plain(TypedNumber.text(group.amount, in: language)))
          }
        }))
  }

  private static func percentage(_ share: Double) -> Double { (share * 1e8).rounded() / 1e6 }

  /// Whether a share is the same when it is read as a percentage.
  private static func isPercentage(_ share: Double) -> Bool { percentage(share) / 100 == share }

  var positions: WrittenSection {
    WrittenSection(
      "positions",
      .rows(
        map.positions.map {
          WrittenRow([$0.stakeholder.name, $0.objective.name], .judgement($0.value))
        }))
  }

  var views: WrittenSection {
    let rows = map.views.map { view in
      var entries = Entries(ViewFields.table, language)
      entries.sheet(view.sheet)
      let keys: [(String, Criterion)] = [
        ("influence", .influence), ("intérêt", .interest), ("légitimité", .legitimacy),
        ("urgence", .urgency), ("impact", .impact),
      ]
      for (key, criterion) in keys { entries.judgement(key, view.scores[criterion]) }
      return WrittenRow([view.group, view.stakeholder.name], entries: entries.all)
    }
    return WrittenSection("regards", .rows(rows))
  }

  var reactions: WrittenSection {
    let key = JudgementFields.table.key("valeur", in: language)
    return WrittenSection(
      "réactions",
      .rows(
        map.reactions.map { reaction in
          var entries = Entries(ReactionFields.table, language)
          entries.sheet(reaction.sheet)
          return WrittenRow(
            [reaction.group, reaction.subject], .judgement(reaction.value), key: key,
            entries: entries.all)
        }))
  }

  var resources: WrittenSection {
    var entries = Entries(ResourceFields.table, language)
    if let resources = map.resources {
      entries.plain("budget", resources.budget.map { TypedNumber.text($0, in: language) })
      entries.plain("jours agents", resources.agentDays.map { TypedNumber.text($0, in: language) })
      let table = inner(resources.table)
      if table.count == 1, resources.table.seats != nil {
        entries.add("tour de table", table[0].value)
      } else if !table.isEmpty {
        entries.add("tour de table", .block(table))
      }
      entries.text("commentaire", resources.comment)
    }
    return WrittenSection("moyens", .block(entries.all))
  }

  private func inner(_ table: RoundTable) -> [WrittenEntry] {
    var entries = Entries(RoundTableFields.table, language)
    entries.plain("sièges", table.seats.map { String($0) })
    for (key, bounds) in [("minimum", table.minimums), ("maximum", table.maximums)]
    where !bounds.isEmpty {
      entries.add(
        key, .numbered(bounds.map { (name: name(of: $0.subject), number: String($0.count)) }))
    }
    if !table.incompatible.isEmpty {
      entries.add("incompatibles", .lists(table.incompatible.map { $0.map(\.name) }))
    }
    return entries.all
  }

  private func name(of subject: SeatBound.Subject) -> String {
    switch subject {
    case .territory(let id): id.name
    case .category(.declared(let id)): id.name
    case .category(let standard): ValueWords.categories.word(for: standard, in: language)
    }
  }

  var parameters: WrittenSection {
    var entries = Entries(ParameterFields.table, language)
    if let parameters = map.parameters {
      add(parameters, to: &entries)
      if let contract = parameters.contract { entries.add("contrat", .block(inner(contract))) }
    }
    return WrittenSection("paramètres", .block(entries.all))
  }

  /// What the parameters of the exercise and those of a scenario may say.
  private func add<Subject>(_ parameters: Parameters, to entries: inout Entries<Subject>) {
    entries.texts("lieux", parameters.venues)
    entries.texts("communication", parameters.communication)
    entries.texts("animation", parameters.facilitation)
    entries.texts("calendrier", parameters.calendar)
    entries.texts("accueil", parameters.support)
    guard !parameters.barrierAnswers.isEmpty else { return }
    entries.add(
      "répond aux freins",
      .block(
        parameters.barrierAnswers.map { answer in
          let words =
            answer.barriers.isEmpty
            ? [language == .french ? "aucun" : "none"] : self.words(for: answer.barriers)
          return WrittenEntry(answer.text, .texts(words))
        }))
  }

  func words(for barriers: [Barrier]) -> [String] {
    barriers.map { barrier in
      if case .other(let text) = barrier { return text }
      return ValueWords.barriers.word(for: barrier, in: language)
    }
  }

  private func inner(_ contract: Contract) -> [WrittenEntry] {
    var entries = Entries(ContractFields.table, language)
    entries.texts("ce qui est ouvert", contract.open)
    entries.texts("ce qui ne l'est pas", contract.closed)
    entries.texts("ce qui est délégué", contract.delegated)
    entries.date("réponse des élus", contract.answerOn)
    entries.answer("droit de suite", contract.hasFollowUpRight)
    return entries.all
  }

  var scenarios: WrittenSection {
    let items = map.scenarios.map { scenario in
      var entries = Entries(ScenarioFields.table, language)
      entries.flag("retenu", scenario.isChosen)
      entries.texts("techniques", scenario.techniques)
      entries.texts("caractéristiques", scenario.features)
      entries.texts("publics", scenario.audiences?.map(\.name) ?? [])
      if !scenario.load.isEmpty {
        entries.add(
          "charge",
          .numbered(
            scenario.load.map {
              (name: $0.stakeholder.name, number: TypedNumber.text($0.days, in: language))
            }))
      }
      entries.plain("coût", scenario.cost.map { TypedNumber.text($0, in: language) })
      if !scenario.returns.isEmpty {
        entries.add(
          "retour citoyen",
          .block(scenario.returns.map { WrittenEntry($0.audience.name, .block(inner($0))) }))
      }
      add(scenario.parameters, to: &entries)
      entries.text("commentaire", scenario.comment)
      return WrittenItem(name: scenario.id.name, entries: entries.all)
    }
    return WrittenSection("scénarios", .items(items))
  }

  func inner(_ value: CitizenReturn) -> [WrittenEntry] {
    var entries = Entries(ReturnFields.table, language)
    for (key, items) in [("reçoit", value.receives), ("coûte", value.costs)] where !items.isEmpty {
      if items.count == 1, items[0].name.isEmpty {
        entries.judgement(key, items[0].value)
      } else {
        entries.scored(key, items.map { (name: $0.name, judgement: $0.value) })
      }
    }
    return entries.all
  }

  var schemes: WrittenSection {
    let items = map.existingSchemes.map { scheme in
      var entries = Entries(SchemeFields.table, language)
      entries.texts("publics", scheme.audiences.map(\.name) + scheme.unexpected)
      entries.text("commentaire", scheme.comment)
      return WrittenItem(name: scheme.name, entries: entries.all)
    }
    return WrittenSection("dispositifs existants", .items(items))
  }

  var confidentiality: WrittenSection {
    var entries = Entries(ConfidentialityFields.table, language)
    entries.word("diffusion", map.confidentiality.profile, ValueWords.profiles)
    entries.texts("masquer en public", map.confidentiality.hiddenInPublic)
    return WrittenSection("confidentialité", .block(entries.all))
  }

  var references: WrittenSection { WrittenSection("références", .lines(map.references)) }

  var grid: WrittenSection {
    var entries = Entries(GridFields.table, language)
    entries.plain("coupe", map.gridCut.map { String($0) })
    return WrittenSection("grille", .block(entries.all))
  }
}
