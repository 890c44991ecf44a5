internal import ParvisCore

/// What each workshop noted of stakeholders, and how it reacted to scenarios.
struct WorkshopViews: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let map = source.map
    let views = map.views.map { view in
      DataTable.Row(
        [.name(view.group), .name(view.stakeholder.name)]
          + Criterion.allCases.map { criterion in
            .text(ifAny: view.scores[criterion].map { ScoreText.text($0, on: map.scale) })
          })
    }
    let reactions = map.reactions.map { reaction in
      DataTable.Row([
        .name(reaction.group), .name(reaction.subject), .signed(reaction.value.value),
      ])
    }
    self.noted = [
      NotedTable(
        "views", file: Bilingual(fr: "regards-des-ateliers", en: "views-of-workshops"),
        Bilingual(fr: "Les regards", en: "The views"),
        DataTable(
          headings: [NotedWords.workshop, CommonWords.stakeholder]
            + Stakeholders.criteria, rows: views)),
      NotedTable(
        "reactions", file: Bilingual(fr: "reactions-des-ateliers", en: "reactions-of-workshops"),
        Bilingual(fr: "Les réactions", en: "The reactions"),
        DataTable(
          headings: [
            NotedWords.workshop, NotedWords.about,
            Bilingual(fr: "Réaction (−2 à +2)", en: "Reaction (−2 to +2)"),
          ], rows: reactions)),
    ]
  }
}
