import ParvisCore

/// The keys of `moyens`.
enum ResourceFields {
  static let table = FieldTable<Resources>(
    .resources,
    [
      Field("budget", en: "budget", .euros) { $2.budget = $0.euros($1) },
      Field("jours agents", ["jours d'agents"], en: "staff days", or: ["agent days"], .days) {
        $2.agentDays = $0.days($1)
      },
      Field("tour de table", ["sièges", "places"], en: "round table", or: ["seats"], .count) {
        $2.seats = $0.count($1)
      },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
    ])
}

/// The keys of `paramètres`.
enum ParameterFields {
  static let table = FieldTable<Parameters>(
    .parameters,
    [
      Field("lieux", en: "venues", or: ["places"], .texts) { $2.venues = $0.texts($1) },
      Field("communication", en: "communication", .texts) { $2.communication = $0.texts($1) },
      Field("animation", en: "facilitation", .texts) { $2.facilitation = $0.texts($1) },
      Field("calendrier", ["dates"], en: "calendar", .texts) { $2.calendar = $0.texts($1) },
      Field("contrat", en: "contract", .block) {
        var contract = Contract()
        $0.read($0.block($1), of: ContractFields.table, into: &contract)
        $2.contract = contract
      },
    ])
}

/// The keys of the contract with the publics.
enum ContractFields {
  static let table = FieldTable<Contract>(
    .contract,
    [
      Field("ce qui est ouvert", ["ouvert"], en: "what is open", or: ["open"], .texts) {
        $2.open = $0.texts($1)
      },
      Field("ce qui ne l'est pas", ["fermé"], en: "what is not", or: ["closed"], .texts) {
        $2.closed = $0.texts($1)
      },
      Field("ce qui est délégué", ["délégué"], en: "what is delegated", or: ["delegated"], .texts) {
        $2.delegated = $0.texts($1)
      },
      Field("réponse des élus", ["réponse"], en: "answer on", or: ["answer"], .date) {
        $2.answerOn = $0.text($1)
      },
      Field("droit de suite", en: "right to follow-up", or: ["follow-up"], .yesNo) {
        $2.hasFollowUpRight = $0.yesNo($1)
      },
    ])
}

/// The keys of a scenario.
enum ScenarioFields {
  static let table = FieldTable<Scenario>(
    .scenario,
    [
      Field("nom", en: "name", .text) { _, _, _ in },
      Field("techniques", ["méthodes"], en: "techniques", or: ["methods"], .texts) {
        $2.techniques = $0.texts($1)
      },
      Field("charge", en: "load", or: ["workload"], .workload) { $2.load = $0.workload($1) },
      Field("retour citoyen", en: "citizen return", .block) { $2.returns = $0.returns($1) },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
    ])
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

  mutating func returns(_ node: SourceNode) -> [CitizenReturn] {
    block(node).compactMap { entry in
      let audience = resolve(entry.key, in: audiences)
      var draft = ReturnDraft()
      read(block(entry.value), of: ReturnFields.table, into: &draft)
      return audience.map {
        CitizenReturn(for: $0, receives: draft.receives, costs: draft.costs)
      }
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
