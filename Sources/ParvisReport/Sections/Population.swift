internal import ParvisAnalysis
internal import ParvisCore

/// Who lives here and who takes part, as far as it was counted.
struct Population: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let census = source.map.census.flatMap { dimension in
      dimension.groups.map { group in
        DataTable.Row([
          .name(dimension.name), .name(group.name), .percent(group.amount),
          dimension.total.map { .number(group.amount * $0) } ?? .empty,
          group.target.map { .percent($0) } ?? .empty,
        ])
      }
    }
    let participants = source.map.participants.flatMap { dimension in
      dimension.groups.map { group in
        DataTable.Row([.name(dimension.name), .name(group.name), .number(group.amount)])
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
              Bilingual(fr: "Habitants comptés", en: "Residents counted"),
              Bilingual(fr: "Part visée", en: "Share aimed at"),
            ], rows: census)),
        NotedTable(
          "participants", file: Bilingual(fr: "participants-comptes", en: "participants-counted"),
          Bilingual(fr: "Les participants", en: "The participants"),
          DataTable(
            headings: [
              NotedWords.dimension, NotedWords.group,
              Bilingual(fr: "Personnes comptées", en: "People counted"),
            ], rows: participants)),
      ] : []
  }
}
