internal import ParvisCore

/// The ways to hold the exercise, with what each asks and gives.
struct Scenarios: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let scenarios = source.map.scenarios
    let rows = scenarios.map { scenario in
      DataTable.Row([
        .name(scenario.id.name), .flag(scenario.isChosen), .names(scenario.techniques),
        .names(scenario.features), .names(scenario.audiences?.map(\.name) ?? []),
        .list(
          scenario.load.map { load in
            .text(
              Bilingual { "\(load.stakeholder.name) \(Numbers.text(load.days, in: $0))" })
          }), .euros(scenario.cost), .names(scenario.parameters.venues),
        .names(scenario.parameters.communication), .names(scenario.parameters.facilitation),
        .names(scenario.parameters.calendar), .names(scenario.parameters.support),
        .answers(scenario.parameters.barrierAnswers), .name(ifAny: scenario.comment),
      ])
    }
    let returns = scenarios.flatMap { scenario in
      scenario.returns.flatMap { one in
        Self.rows(Self.receives, one.receives, of: scenario, for: one)
          + Self.rows(Self.costs, one.costs, of: scenario, for: one)
      }
    }
    self.noted = [
      NotedTable(
        "scenarios", file: Bilingual(fr: "scenarios-prevus", en: "scenarios-planned"),
        Bilingual(fr: "Les scénarios", en: "The scenarios"),
        DataTable(
          headings: [
            NotedWords.scenario, Bilingual(fr: "Retenu", en: "Chosen"),
            Bilingual(fr: "Techniques", en: "Techniques"),
            Bilingual(fr: "Autres caractéristiques", en: "Other features"),
            Bilingual(fr: "Publics visés", en: "Groups aimed at"),
            Bilingual(fr: "Charge, en jours", en: "Load, in days"),
            Bilingual(fr: "Coût", en: "Cost"), NotedWords.venues, NotedWords.communication,
            NotedWords.facilitation, NotedWords.calendar, NotedWords.support,
            NotedWords.barrierAnswers, NotedWords.remark,
          ], rows: rows)),
      NotedTable(
        "returns", file: Bilingual(fr: "retour-citoyen", en: "citizen-return"),
        Bilingual(
          fr: "Ce que chaque scénario donne et coûte", en: "What each scenario gives and costs"),
        DataTable(
          headings: [
            NotedWords.scenario, CommonWords.audience,
            Bilingual(fr: "Donne ou coûte", en: "Gives or costs"), NotedWords.what,
            Bilingual(fr: "De 0 à 4", en: "From 0 to 4"),
          ], rows: returns)),
    ]
  }

  private static let receives = Bilingual(fr: "le public reçoit", en: "the group receives")
  private static let costs = Bilingual(fr: "il en coûte au public", en: "it costs the group")

  private static func rows(
    _ kind: Bilingual, _ items: [CitizenReturn.Item], of scenario: Scenario, for one: CitizenReturn
  ) -> [DataTable.Row] {
    items.map { item in
      DataTable.Row([
        .name(scenario.id.name), .name(one.audience.name), .text(kind), .name(item.name),
        .text(ScoreText.text(item.value, on: CitizenReturn.range)),
      ])
    }
  }
}
