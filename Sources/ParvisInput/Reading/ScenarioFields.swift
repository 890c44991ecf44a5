import ParvisCore

/// The keys of a scenario.
enum ScenarioFields {
  static let table = FieldTable<Scenario>(.scenario, own + ModalityFields.rows(\.parameters) + last)

  private static let own: [Field<Scenario>] = [
    Field("nom", en: "name", .text) { _, _, _ in },
    Field("retenu", ["choisi"], en: "chosen", .yesNo) { $2.isChosen = $0.yesNo($1) ?? false },
    Field("techniques", ["méthodes"], en: "techniques", or: ["methods"], .texts) {
      $2.techniques = $0.texts($1)
    },
    Field("caractéristiques", en: "features", or: ["characteristics"], .texts) {
      $2.features = $0.texts($1)
    },
    Field("publics", ["publics visés"], en: "groups", or: ["audiences", "aimed at"], .audiences) {
      let audiences = $0.names($1, in: $0.audiences)
      $2.audiences = audiences.isEmpty ? nil : audiences
    },
    Field("charge", en: "load", or: ["workload"], .workload) { $2.load = $0.workload($1) },
    Field("coût", en: "cost", .euros) { $2.cost = $0.euros($1) },
    Field("retour citoyen", en: "citizen return", .block) { $2.returns = $0.returns($1) },
  ]

  private static let last: [Field<Scenario>] = [
    Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
      $2.comment = $0.prose($1)
    }
  ]
}

/// What an audience receives and spends, while it is read.
struct ReturnDraft {
  var receives: [CitizenReturn.Item] = []
  var costs: [CitizenReturn.Item] = []
}

/// The keys of the return to one audience.
enum ReturnFields {
  static let table = FieldTable<ReturnDraft>(
    .citizenReturn,
    [
      Field("reçoit", en: "receives", .block) { $2.receives = $0.returnItems($1) },
      Field("coûte", en: "costs", .block) { $2.costs = $0.returnItems($1) },
    ])
}

extension MapReading {
  mutating func readScenarios(_ node: SourceNode?) {
    var seen: [FoldedName: TextSpan] = [:]
    var chosen: SourceNode?
    for item in namedItems(node, of: ScenarioFields.table) {
      guard let name = checkedName(item.name) else { continue }
      if let first = seen.updateValue(item.name.span, forKey: FoldedName(name)) {
        report(.repeatedName) {
          .repeatedName(name, at: $0.place(of: item.name), first: $0.place(of: first))
        }
        continue
      }
      let id = Scenario.ID(name)
      places.add(.scenario(id), at: item.name.span)
      var scenario = Scenario(id: id)
      if let line = item.line { scenario.comment = text(line) }
      read(item.entries, of: ScenarioFields.table, into: &scenario)
      draft.scenarios.append(scenario)
      guard scenario.isChosen else { continue }
      if let chosen {
        report(.severalChosen) {
          .severalChosen(
            name, and: chosen.scalar ?? "", at: $0.place(of: item.name),
            first: $0.place(of: chosen))
        }
      } else {
        chosen = item.name
      }
    }
  }

  mutating func workload(_ node: SourceNode) -> [Workload] {
    block(node).compactMap { entry in
      let stakeholder = resolve(entry.key, in: stakeholders)
      let days = days(entry.value)
      guard let stakeholder, let days else { return nil }
      return Workload(of: stakeholder, days: days)
    }
  }

  /// What is noted of each public; a row of a table that is still to be filled in says nothing.
  mutating func returns(_ node: SourceNode) -> [CitizenReturn] {
    block(node).compactMap { entry in
      let audience = resolve(entry.key, in: audiences)
      var draft = ReturnDraft()
      read(block(entry.value), of: ReturnFields.table, into: &draft)
      guard let audience, !draft.receives.isEmpty || !draft.costs.isEmpty else { return nil }
      return CitizenReturn(for: audience, receives: draft.receives, costs: draft.costs)
    }
  }

  /// Things received or spent, each from 0 to 4; a single score is one thing without a name.
  mutating func returnItems(_ node: SourceNode) -> [CitizenReturn.Item] {
    if node.scalar != nil {
      return judgement(node, on: CitizenReturn.range).map { [CitizenReturn.Item("", value: $0)] }
        ?? []
    }
    return block(node).compactMap { entry in
      guard let name = checkedName(entry.key),
        let value = judgement(entry.value, on: CitizenReturn.range)
      else { return nil }
      return CitizenReturn.Item(name, value: value)
    }
  }
}
