internal import ParvisCore

/// What the team can spend.
struct Means: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let resources = source.map.resources ?? Resources()
    self.noted = [
      NotedTable(
        "means", file: Bilingual(fr: "moyens-prevus", en: "means"),
        Bilingual(fr: "Les moyens", en: "The means"),
        facts: [
          (Bilingual(fr: "Budget", en: "Budget"), .euros(resources.budget)),
          (Bilingual(fr: "Jours agents", en: "Agent days"), .amount(resources.agentDays)),
          (
            Bilingual(fr: "Places autour de la table", en: "Seats round the table"),
            resources.table.seats.map { .count($0) } ?? .empty
          ),
          (
            Bilingual(fr: "Places au moins", en: "Seats at least"),
            Self.bounds(resources.table.minimums)
          ),
          (
            Bilingual(fr: "Places au plus", en: "Seats at most"),
            Self.bounds(resources.table.maximums)
          ),
          (
            Bilingual(fr: "Un seul siège pour", en: "One seat for"),
            Self.lists(resources.table.incompatible)
          ), (NotedWords.remark, .name(ifAny: resources.comment)),
        ])
    ]
  }

  /// Each category or territory with its number of seats.
  private static func bounds(_ bounds: [SeatBound]) -> DataTable.Cell {
    .list(
      bounds.map { bound in
        let subject: Bilingual =
          switch bound.subject {
          case .category(let category): category.label
          case .territory(let id): Bilingual(verbatim: id.name)
          }
        return .text(
          Bilingual(
            fr: "\(subject.french) \(bound.count)", en: "\(subject.english) \(bound.count)"))
      })
  }

  /// The names of each list, between brackets.
  private static func lists(_ lists: [[Stakeholder.ID]]) -> DataTable.Cell {
    .list(
      lists.map { list in
        .text(Bilingual(verbatim: "[" + list.map(\.name).joined(separator: ", ") + "]"))
      })
  }
}
