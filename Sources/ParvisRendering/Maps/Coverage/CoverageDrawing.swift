internal import ParvisAnalysis
internal import ParvisCore

/// One page of the coverage table: headings, rules, rows.
struct CoverageDrawing {
  private(set) var tints: [SceneTint] = []
  private(set) var groups: [SceneGroup] = []
  /// What the rows say, in words.
  private(set) var captions: [String] = []

  static func bandHeight(of layout: CoverageLayout) -> Double {
    layout.columns.headingHeight(of: layout.columnPages) + 12 + layout.kindHeight
  }

  private let layout: CoverageLayout
  private let table: CoverageTable
  private let names: GroupNames
  private let language: Language
  private let area: Box
  private let columns: Range<Int>
  /// The left ends of the columns, and the right end of the last.
  private let edges: [Double]
  private let band: Double

  init(
    _ layout: CoverageLayout, _ table: CoverageTable, map: StakeholderMap, rows: Range<Int>,
    columns: Range<Int>, in body: Box, language: Language
  ) {
    self.layout = layout
    self.table = table
    self.names = GroupNames(map)
    self.language = language
    self.area = body
    self.columns = columns
    let room = body.width - layout.barWidth - layout.nameWidth - layout.voicesWidth
    let widths = layout.columns.widths(of: columns, in: room)
    var edges = [body.x + layout.nameWidth]
    for width in widths { edges.append(edges[edges.count - 1] + width) }
    // A page with few columns spreads them over the room that others fill.
    let slack = max(0, room - widths.reduce(0, +)) / Double(max(1, widths.count))
    self.edges = edges.enumerated().map { $1 + slack * Double($0) }
    self.band =
      layout.columns.headingHeight(of: columns, widths: widths.map { $0 + slack }) + 12
      + layout.kindHeight
    addHeadings()
    let shown = Array(layout.rows[rows])
    let heights = PagedRows.evened(
      shown.map(\.height), in: body.height - band, upTo: shown.count <= 8 ? 64 : 44)
    var y = body.y + band
    var lines: [Double] = []
    var rowGroups: [SceneGroup] = []
    for (row, height) in zip(shown, heights) {
      addTint(row, y: y, height: height)
      rowGroups.append(group(row, y: y, height: height))
      y += height
      lines.append(y)
    }
    addRules(lines, bottom: y)
    groups += rowGroups
  }

  private var voicesX: Double { edges[edges.count - 1] }
  private var barX: Double { area.maxX - layout.barWidth }

  // MARK: Headings and rules

  private mutating func addHeadings() {
    var header = SceneGroup("table-header", classes: ["furniture", "table-header"])
    let bandBox = Box(x: area.x, y: area.y, width: area.width, height: band)
    header.marks.append(.box(SceneBox(bandBox, fill: .band)))
    let size = layout.columns.size
    let top = area.y + layout.kindHeight
    let height = band - layout.kindHeight
    func heading(_ text: Bilingual, x: Double, width: Double) -> SceneMark {
      .text(
        SceneText(
          [text.text(in: language)], in: Box(x: x, y: top, width: width, height: height),
          size: size, face: .bold, colour: .bandInk))
    }
    header.marks.append(
      heading(
        CoverageWords.audience, x: area.x + CoverageLayout.leftPad,
        width: layout.nameWidth - CoverageLayout.leftPad))
    for (place, index) in columns.enumerated() {
      let width = edges[place + 1] - edges[place]
      let text = layout.columns.heading(index, width: width)
      header.marks.append(
        .text(
          SceneText(
            text.lines, in: Box(x: edges[place], y: top, width: width, height: height),
            size: size, face: .bold, colour: .bandInk, alignment: .centre)))
    }
    header.marks.append(
      heading(CoverageWords.voices, x: voicesX + 10, width: layout.voicesWidth - 12))
    if table.weighsVoices {
      header.marks.append(
        heading(CoverageWords.covered, x: barX + 4, width: layout.barWidth - 6))
    }
    for (title, range) in kinds {
      let text = title.text(in: language)
      let left = edges[range.lowerBound]
      let width = edges[range.upperBound] - left
      guard TypeFace.regular.width(of: text, size: 7.2) < width - 10 else { continue }
      header.marks.append(
        .text(
          SceneText(
            [text], in: Box(x: left + 2, y: area.y + 3, width: width - 4, height: 10), size: 7.2,
            colour: .bandInk, alignment: .centre)))
      header.marks.append(
        .box(
          SceneBox(
            Box(x: left + 5, y: area.y + 14, width: width - 10, height: 0.5), fill: .bandInk)))
    }
    groups.append(header)
  }

  /// The places of the columns of themes, and of those of territories.
  private var kinds: [(title: Bilingual, range: Range<Int>)] {
    func range(_ isMeant: (CoverageTable.Column) -> Bool) -> Range<Int>? {
      let places = columns.indices.filter { isMeant(table.columns[$0]) }
        .map { $0 - columns.lowerBound }
      guard let first = places.first, let last = places.last else { return nil }
      return first..<(last + 1)
    }
    let themes = range { if case .theme = $0 { true } else { false } }
    let territories = range { if case .territory = $0 { true } else { false } }
    return [
      themes.map { (CoverageWords.themes, $0) },
      territories.map { (CoverageWords.territories, $0) },
    ].compactMap(\.self)
  }

  private mutating func addRules(_ lines: [Double], bottom: Double) {
    var rules = SceneGroup("table-lines", classes: ["furniture", "table-lines"])
    let top = area.y + band
    for y in lines {
      rules.marks.append(
        .box(SceneBox(Box(x: area.x, y: y - 0.25, width: area.width, height: 0.5), fill: .rule)))
    }
    let starts = Set(kinds.map(\.range.lowerBound))
    for (place, x) in edges.enumerated() {
      let isStrong = place == edges.count - 1 || starts.contains(place)
      rules.marks.append(
        .box(
          SceneBox(
            Box(x: x - 0.3, y: top, width: isStrong ? 1 : 0.5, height: bottom - top),
            fill: isStrong ? .link(1) : .rule)))
    }
    groups.append(rules)
  }

  // MARK: Rows

  private mutating func addTint(_ row: CoverageLayout.Row, y: Double, height: Double) {
    let area = Box(x: area.x, y: y, width: area.width, height: height)
    switch row.row.figures.severityClass {
    case .critical: tints.append(SceneTint(area: area, colour: .wash(.alert)))
    case .high: tints.append(SceneTint(area: area, colour: .wash(.caution)))
    case .watch, nil: break
    }
  }

  private mutating func group(
    _ row: CoverageLayout.Row, y: Double, height: Double
  ) -> SceneGroup {
    let figures = row.row.figures
    let caption = caption(of: row.row)
    captions.append(caption)
    var group = SceneGroup(
      names.id(of: figures.audience), .audience(figures.audience),
      classes: ["audience"] + (figures.severityClass.map { [$0.rawValue] } ?? []),
      caption: caption)
    // Rows touch; what stands for the group is a little lower than its row.
    group.marks.append(
      .box(SceneBox(Box(x: area.x, y: y, width: area.width, height: height).grown(by: 0, -1.7))))
    if let rule = CoverageSign.rule(figures.severityClass, x: area.x, y: y, height: height) {
      group.marks.append(rule)
    }
    group.marks.append(
      .text(
        SceneText(
          row.name.lines,
          in: Box(
            x: area.x + CoverageLayout.leftPad, y: y,
            width: layout.nameWidth - CoverageLayout.leftPad - 3, height: height),
          size: layout.size, face: row.isCritical ? .bold : .regular)))
    let diameter = min(15, max(11, layout.size * 1.35))
    for (place, index) in columns.enumerated() {
      let centre = Point((edges[place] + edges[place + 1]) / 2, y + height / 2)
      group.marks += CoverageSign.marks(
        of: row.row.cells[index].mark, centre: centre, diameter: diameter)
    }
    group.marks.append(
      .text(
        SceneText(
          row.voices.lines,
          in: Box(x: voicesX + 10, y: y, width: barX - voicesX - 13, height: height),
          size: layout.voicesSize, face: row.isWithoutVoice ? .bold : .regular,
          colour: row.isWithoutVoice ? .gap : .ink)))
    if let share = share(of: row.row) { group.marks += bar(of: share, y: y, height: height) }
    return group
  }

  /// What the voices of a public carry of it, as every text says it; nil where it is not told.
  private func share(of row: CoverageTable.Row) -> Double? {
    table.weighsVoices ? row.figures.figures?.coverage.value : nil
  }

  /// How well a public is covered, as a bar and a figure.
  private func bar(of share: Double, y: Double, height: Double) -> [SceneMark] {
    CoverageSign.bar(
      share: share, in: Box(x: barX + 4, y: y + height / 2 - 4, width: 36, height: 8))
      + [
        .text(
          SceneText(
            [Numbers.percent(share, in: language)],
            in: Box(x: barX + 42, y: y, width: layout.barWidth - 46, height: height),
            size: layout.voicesSize, face: share == 0 ? .bold : .regular,
            colour: share == 0 ? .gap : .ink, alignment: .right))
      ]
  }

  private func caption(of row: CoverageTable.Row) -> String {
    let cells = zip(table.columns, row.cells).filter { $1.mark.isConcerned }
      .map { column, cell in
        CoverageWords.cell(CoverageLayout.heading(of: column, in: language), cell)
      }
    return CoverageWords.caption(
      row.audience.name, share: share(of: row), cells: cells
    )
    .text(in: language)
  }
}
