internal import ParvisAnalysis
internal import ParvisCore

/// Who lives here and who takes part, as far as it was counted.
struct Population: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    func rows(
      _ dimensions: [PopulationDimension], _ cell: (Double) -> DataTable.Cell
    ) -> [DataTable.Row] {
      dimensions.flatMap { dimension in
        dimension.groups.map { group in
          DataTable.Row([.name(dimension.name), .name(group.name), cell(group.amount)])
        }
      }
    }
    let isWhole = source.analysis.telling.isWhole
    self.noted =
      isWhole
      ? [
        NotedTable(
          "census", file: Bilingual(fr: "population", en: "population"),
          Bilingual(fr: "Le profil de la population", en: "The profile of the population"),
          DataTable(
            headings: [
              NotedWords.dimension, NotedWords.group,
              Bilingual(fr: "Part de la population", en: "Share of the population"),
            ], rows: rows(source.map.census) { .percent($0) })),
        NotedTable(
          "participants", file: Bilingual(fr: "participants-comptes", en: "participants-counted"),
          Bilingual(fr: "Les participants", en: "The participants"),
          DataTable(
            headings: [
              NotedWords.dimension, NotedWords.group,
              Bilingual(fr: "Personnes comptées", en: "People counted"),
            ], rows: rows(source.map.participants) { .number($0) })),
      ] : []
  }
}
