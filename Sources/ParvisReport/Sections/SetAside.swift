internal import ParvisAnalysis
internal import ParvisCore

/// The publics and categories that the team decided not to look for, and why.
struct SetAside: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let publics = source.map.setAside.map { one in
      DataTable.Row([.name(one.name), .name(ifAny: one.reason)])
    }
    let categories = source.map.notApplicable.map { category in
      DataTable.Row([
        .text(category.label),
        .text(Bilingual(fr: "catégorie sans objet", en: "category not applicable")),
      ])
    }
    self.noted =
      source.analysis.telling.isWhole
      ? [
        NotedTable(
          "setAside", file: Bilingual(fr: "publics-ecartes", en: "groups-set-aside"),
          Bilingual(fr: "Les publics écartés", en: "The groups set aside"),
          DataTable(
            headings: [
              Bilingual(fr: "Public écarté", en: "Group set aside"),
              Bilingual(fr: "Raison", en: "Reason"),
            ], rows: publics + categories))
      ] : []
  }
}
