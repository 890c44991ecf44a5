internal import ParvisCore

/// Who stands where on each objective.
struct Positions: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let map = source.map
    let positions = Dictionary(grouping: map.positions, by: \.objective)
    let rows = map.objectives.flatMap { objective -> [DataTable.Row] in
      let own: [DataTable.Cell] = [.name(objective.id.name), .name(objective.text)]
      let stands = positions[objective.id] ?? []
      guard !stands.isEmpty else { return [DataTable.Row(own + [.empty, .empty, .empty])] }
      return stands.map { position in
        DataTable.Row(
          own + [
            .name(position.stakeholder.name), .signed(position.value.value),
            .name(ifAny: position.value.provenance?.comment),
          ])
      }
    }
    self.noted = [
      NotedTable(
        "positions",
        file: Bilingual(fr: "positions-par-objectif", en: "positions-by-objective"),
        Bilingual(fr: "Objectifs et positions", en: "Objectives and positions"),
        DataTable(
          headings: [
            Bilingual(fr: "Objectif", en: "Objective"),
            Bilingual(fr: "Ce qu'il dit", en: "What it says"), CommonWords.stakeholder,
            Bilingual(fr: "Position (−4 à +4)", en: "Position (−4 to +4)"), NotedWords.remark,
          ], rows: rows))
    ]
  }
}
