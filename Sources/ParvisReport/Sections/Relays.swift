internal import ParvisAnalysis
internal import ParvisCore

/// How the publics are reached from the lead, and through whom everything passes.
struct Relays: Section {
  struct Row: Sendable {
    let audience: Audience.ID
    let passage: Phrase
    /// The ways that share nobody but the lead, each from the lead to a voice.
    let paths: [[Stakeholder.ID]]
    let singlePoints: [Stakeholder.ID]
  }

  struct SinglePoint: Sendable {
    let stakeholder: Stakeholder.ID
    let audiences: [Audience.ID]
    let sentence: Bilingual
  }

  let key = "relays"
  let heading: Bilingual? = Bilingual(
    fr: "Relais et passages obligés", en: "Go-betweens and single passages")
  /// Whether the version tells any of it.
  let isTold: Bool
  /// Why no ways are studied; nil when they are.
  let notStudied: Bilingual?
  /// One row for each public, the worst first.
  let rows: [Row]
  /// Who is passed by every way to some publics, most publics first, then by name.
  let singlePoints: [SinglePoint]
  private let source: ReportSource

  init(_ source: ReportSource) {
    self.source = source
    self.isTold = source.analysis.telling.hasFigures
    self.notStudied =
      source.coverage.notices.first { notice in
        switch notice {
        case .noLead, .leadWithoutRelations: true
        default: false
        }
      }?.sentence
    self.rows = source.coverage.audiences.compactMap { figures in
      guard let text = PassageWords.told(figures) else { return nil }
      var paths: [[Stakeholder.ID]] = []
      if case .paths(let found, _) = figures.relays { paths = found }
      let evidence = Self.evidence(of: paths, to: figures.audience)
      return Row(
        audience: figures.audience, passage: Phrase(text, lines: source.lines(of: evidence)),
        paths: paths, singlePoints: figures.relays.singlePoints ?? [])
    }
    var behind: [Stakeholder.ID: [Audience.ID]] = [:]
    for row in rows {
      for point in row.singlePoints { behind[point, default: []].append(row.audience) }
    }
    self.singlePoints = behind.sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key < right.key
    }.map { id, audiences in
      SinglePoint(
        stakeholder: id, audiences: audiences,
        sentence: Self.singlePoint(id.name, audiences: audiences.map(\.name)))
    }
  }

  /// The links of the file that make up paths, and the voices at their ends.
  private static func evidence(
    of paths: [[Stakeholder.ID]], to audience: Audience.ID
  ) -> [MapElement] {
    var elements: [MapElement] = []
    for path in paths {
      for (from, to) in zip(path, path.dropFirst()) {
        for kind in LinkKind.allCases where kind.carriesReach {
          elements += [.link(kind, from: from, to: to), .link(kind, from: to, to: from)]
        }
      }
      guard let last = path.last else { continue }
      for kind in Representation.Kind.allCases {
        elements.append(.representation(kind, by: last, of: audience))
      }
    }
    return elements
  }

  var blocks: [Block] {
    guard isTold else { return [] }
    if let notStudied { return [.paragraph(Phrase(notStudied), .callout)] }
    guard !rows.isEmpty else { return [] }
    let table = Block.table(
      PhraseTable(
        caption: Bilingual(
          fr: "Les chemins du pilote vers les publics", en: "The paths from the lead to the groups"
        ),
        headings: [CommonWords.audience, PassageWords.heading, Self.paths],
        rows: rows.map { row in
          PhraseTable.Row(
            key: source.names.id(of: row.audience),
            cells: [
              [Phrase(name: row.audience.name)], [row.passage],
              row.paths.compactMap { .joined($0.map(source.link), by: " → ") },
            ])
        }))
    guard !singlePoints.isEmpty else { return [table] }
    return [.list(singlePoints.map { Item(Phrase($0.sentence)) }, .bullets), table]
  }

  var tables: [ReportTable] {
    guard isTold else { return [] }
    let table = DataTable(
      headings: [
        CommonWords.audience, Bilingual(fr: "Comment on le joint", en: "How it is reached"),
        Self.paths, Bilingual(fr: "Passages obligés", en: "Single passages"), CommonWords.lines,
      ],
      rows: rows.map { row in
        let ways = row.paths.map { $0.map(\.name).joined(separator: " → ") }
        return DataTable.Row([
          .name(row.audience.name), .phrase(row.passage), .name(ways.joined(separator: " ; ")),
          .names(row.singlePoints.map(\.name)), .lines(row.passage.lines),
        ])
      })
    return [ReportTable(name: Bilingual(fr: "relais", en: "relays"), table: table)]
  }

  func members(in language: Language) -> [String: JSONValue] {
    guard isTold else { return ["relays": .null] }
    return [
      "relays": .object([
        "lead": .optional(source.map.lead?.name), "notStudied": .optional(notStudied, in: language),
        "publics": .array(
          rows.map { row in
            .object([
              "name": .text(row.audience.name), "sentence": .text(row.passage.plain(in: language)),
              "paths": .array(row.paths.map { .names($0) }),
              "singlePoints": .names(row.singlePoints), "lines": .lines(row.passage.lines),
            ])
          }),
        "singlePoints": .array(
          singlePoints.map { point in
            .object([
              "stakeholder": .text(point.stakeholder.name), "publics": .names(point.audiences),
              "sentence": .text(point.sentence, in: language),
            ])
          }),
      ])
    ]
  }

  private static let paths = Bilingual(fr: "Chemins", en: "Paths")

  private static func singlePoint(_ name: String, audiences: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Sans \(quoted: name), \
        \(count: audiences.count, one: "public n’est plus joint", many: "publics ne sont plus joints") : \
        \(quotedList: audiences, atMost: 9).
        """,
      en: """
        Without \(quoted: name), \
        \(count: audiences.count, one: "group is out of reach", many: "groups are out of reach"): \
        \(quotedList: audiences, atMost: 9).
        """)
  }
}
