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
          (Bilingual(fr: "Budget", en: "Budget"), Self.euros(resources.budget)),
          (Bilingual(fr: "Jours agents", en: "Agent days"), .amount(resources.agentDays)),
          (
            Bilingual(fr: "Places autour de la table", en: "Seats round the table"),
            resources.seats.map { .count($0) } ?? .empty
          ), (NotedWords.remark, .name(ifAny: resources.comment)),
        ])
    ]
  }

  private static func euros(_ amount: Double?) -> DataTable.Cell {
    guard let amount else { return .empty }
    let (french, english) = (
      Numbers.text(amount, in: .french), Numbers.text(amount, in: .english)
    )
    return .text(Bilingual(fr: "\(french) €", en: "€\(english)"))
  }
}
