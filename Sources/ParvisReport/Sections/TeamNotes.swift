internal import ParvisAnalysis
internal import ParvisCore

/// What was typed, as plain tables one below the other, and what stays in the file.
struct TeamNotes: Section {
  let key = "noted"
  private let noted: [NotedTable]
  private let isWhole: Bool
  /// What no table, sheet or list of the report holds, by the words of the file.
  private let kept: [Bilingual]

  init(_ source: ReportSource, _ parts: [any NotedPart], besides others: [any Section]) {
    self.noted = parts.flatMap(\.noted).filter { !$0.table.rows.isEmpty }
    self.isWhole = source.analysis.telling.isWhole
    self.kept =
      isWhole
      ? KeptFields.labels(
        of: source.map,
        besides: ToldNames(others).union(noted.map(\.table)).union(ReportHead.texts(of: source)))
      : []
  }

  var heading: Bilingual? {
    isWhole
      ? Bilingual(fr: "Ce que l'équipe a noté", en: "What the team noted")
      : Bilingual(fr: "Modalités prévues", en: "How it is planned")
  }

  var blocks: [Block] {
    noted.flatMap { [.heading($0.heading), .table(PhraseTable($0.table))] }
      + (kept.isEmpty ? [] : [.paragraph(Phrase(Self.keptInFile(kept)), .faint)])
  }

  var tables: [ReportTable] { noted.map { ReportTable(name: $0.name, table: $0.table) } }

  func members(in language: Language) -> [String: JSONValue] {
    [
      "noted": .array(
        noted.map { one in
          .object([
            "key": .text(one.key), "title": .text(one.heading, in: language),
            "headings": .array(one.table.headings.map { .text($0, in: language) }),
            "rows": .array(
              one.table.rows.map { row in
                .array(row.cells.map { $0.isEmpty ? .null : .text($0.text(in: language)) })
              }),
          ])
        })
    ]
  }

  private static func keptInFile(_ fields: [Bilingual]) -> Bilingual {
    Bilingual(
      fr: """
        Gardé dans le fichier, dans aucune sortie : \(list: fields.map(\.french), atMost: 40).
        """,
      en: "Kept in the file, in no output: \(list: fields.map(\.english), atMost: 40).")
  }
}
