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

  var census: WrittenSection { population("profil de la population", map.census, isShare: true) }

  var participants: WrittenSection { population("participants", map.participants, isShare: false) }

  private func population(
    _ french: String, _ dimensions: [PopulationDimension], isShare: Bool
  ) -> WrittenSection {
    let rows = dimensions.flatMap { dimension in
      // Shares that do not add up are taken for counts: percentages say what they are.
      let total = dimension.groups.reduce(0) { $0 + $1.amount }
      let arePercentages =
        isShare
        && (total > 1.05
          || ((0.98...1.02).contains(total) && dimension.groups.allSatisfy(Self.isPercentage)))
      return dimension.groups.map { group in
        let amount = arePercentages ? Self.percentage(group) : group.amount
        let number = TypedNumber.text(amount, in: language) + (arePercentages ? " %" : "")
        return WrittenRow([dimension.name, group.name], .plain(number))
      }
    }
    return WrittenSection(french, .rows(rows))
  }

  private static func percentage(_ group: PopulationDimension.Group) -> Double {
    (group.amount * 1e8).rounded() / 1e6
  }

  /// Whether a share is the same when it is read as a percentage.
  private static func isPercentage(_ group: PopulationDimension.Group) -> Bool {
    percentage(group) / 100 == group.amount
  }

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
    WrittenSection(
      "réactions",
      .rows(map.reactions.map { WrittenRow([$0.group, $0.subject], .judgement($0.value)) }))
  }

  var resources: WrittenSection {
    var entries = Entries(ResourceFields.table, language)
    if let resources = map.resources {
      entries.plain("budget", resources.budget.map { TypedNumber.text($0, in: language) })
      entries.plain("jours agents", resources.agentDays.map { TypedNumber.text($0, in: language) })
      entries.plain("tour de table", resources.seats.map { String($0) })
      entries.text("commentaire", resources.comment)
    }
    return WrittenSection("moyens", .block(entries.all))
  }

  var parameters: WrittenSection {
    var entries = Entries(ParameterFields.table, language)
    if let parameters = map.parameters {
      entries.texts("lieux", parameters.venues)
      entries.texts("communication", parameters.communication)
      entries.texts("animation", parameters.facilitation)
      entries.texts("calendrier", parameters.calendar)
      if let contract = parameters.contract { entries.add("contrat", .block(inner(contract))) }
    }
    return WrittenSection("paramètres", .block(entries.all))
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
      entries.texts("techniques", scenario.techniques)
      if !scenario.load.isEmpty {
        entries.add(
          "charge",
          .numbered(
            scenario.load.map {
              (name: $0.stakeholder.name, number: TypedNumber.text($0.days, in: language))
            }))
      }
      if !scenario.returns.isEmpty {
        entries.add(
          "retour citoyen",
          .block(scenario.returns.map { WrittenEntry($0.audience.name, .block(inner($0))) }))
      }
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
      entries.texts("publics", scheme.audiences.map(\.name))
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
