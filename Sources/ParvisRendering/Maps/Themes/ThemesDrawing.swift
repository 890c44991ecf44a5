internal import ParvisCore

/// One page of the map of themes: headings, rules, rows, and the row of sums.
struct ThemesDrawing {
  private(set) var tints: [SceneTint] = []
  private(set) var groups: [SceneGroup] = []
  private(set) var captions: [String] = []

  private let layout: ThemeLayout
  private let table: ThemeGrid
  private let language: Language
  private let area: Box
  private let columns: Range<Int>
  private let edges: [Double]
  private let headingHeight: Double

  /// The height that headings and sums take on every page.
  static func frameHeight(of layout: ThemeLayout, _ table: ThemeGrid) -> Double {
    layout.columns.headingHeight(of: layout.columnPages) + wordHeight(of: layout) + 14
      + (table.publicCount > 0 ? layout.sumHeight + 3 : 0)
  }

  private static func wordHeight(of layout: ThemeLayout) -> Double {
    layout.words.contains { $0 != nil } ? 13 : 0
  }

  init(
    _ layout: ThemeLayout, _ table: ThemeGrid, rows: Range<Int>, columns: Range<Int>,
    in body: Box, language: Language
  ) {
    self.layout = layout
    self.table = table
    self.language = language
    self.area = body
    self.columns = columns
    let room = body.width - layout.nameWidth
    let widths = layout.columns.widths(of: columns, in: room)
    let slack = max(0, room - widths.reduce(0, +)) / Double(max(1, widths.count))
    var edges = [body.x + layout.nameWidth]
    for width in widths { edges.append(edges[edges.count - 1] + width + slack) }
    self.edges = edges
    self.headingHeight =
      layout.columns.headingHeight(of: columns, widths: widths.map { $0 + slack })
      + Self.wordHeight(of: layout) + 9
    addHeadings()
    let top = body.y + headingHeight + 5
    let sumHeight = table.publicCount > 0 ? layout.sumHeight + 3 : 0
    let heights = PagedRows.evened(
      Array(layout.heights[rows]), in: body.maxY - top - sumHeight,
      upTo: rows.count <= 10 ? 40 : rows.count <= 20 ? 32 : 26)
    var lines = SceneGroup("table-lines", classes: ["furniture", "table-lines"])
    var rowGroups: [SceneGroup] = []
    var y = top
    for (index, height) in zip(rows, heights) {
      let isNewSection =
        index > rows.lowerBound && table.rows[index].section != table.rows[index - 1].section
      let isFirst = index == rows.lowerBound
      lines.marks.append(
        .box(
          SceneBox(
            Box(
              x: body.x, y: y - 0.4, width: body.width,
              height: isNewSection || isFirst ? 0.9 : 0.4),
            fill: isNewSection || isFirst ? .link(1) : .rule)))
      rowGroups.append(group(index, y: y, height: height))
      y += height
    }
    groups.append(lines)
    groups += rowGroups
    if table.publicCount > 0 { addSums(y: y + 3) }
  }

  // MARK: Headings and sums

  private mutating func addHeadings() {
    var header = SceneGroup("table-header", classes: ["furniture", "table-header"])
    let wordHeight = Self.wordHeight(of: layout)
    for (place, index) in columns.enumerated() {
      let box = Box(
        x: edges[place] + ThemeLayout.gap / 2, y: area.y,
        width: edges[place + 1] - edges[place] - ThemeLayout.gap, height: headingHeight)
      let (wash, colour) = looks(of: table.themes[index].negotiability)
      header.marks.append(.box(SceneBox(box, fill: .wash(wash))))
      let text = layout.columns.heading(index, width: box.width + ThemeLayout.gap)
      header.marks.append(
        .text(
          SceneText(
            text.lines,
            in: Box(
              x: box.x, y: box.y + 3, width: box.width, height: headingHeight - wordHeight - 5),
            size: layout.columns.size, face: .bold, colour: .slate, alignment: .centre)))
      guard let words = layout.words[index] else { continue }
      header.marks.append(
        .text(
          SceneText(
            [words],
            in: Box(x: box.x, y: box.maxY - wordHeight - 3, width: box.width, height: wordHeight),
            size: ThemeLayout.wordSize, colour: colour, alignment: .centre)))
    }
    groups.append(header)
  }

  private func looks(of negotiability: Negotiability?) -> (Colour.Wash, Colour) {
    switch negotiability {
    case .open: (.open, .openMark)
    case .partly: (.partly, .caution)
    case .closed: (.closed, .grey)
    case nil: (.sum, .grey)
    }
  }

  private mutating func addSums(y: Double) {
    var sums = SceneGroup("table-sums", classes: ["furniture", "table-sums"])
    let box = Box(x: area.x, y: y, width: area.width, height: layout.sumHeight)
    sums.marks.append(.box(SceneBox(box, fill: .wash(.sum))))
    sums.marks.append(
      .text(
        SceneText(
          layout.sum.lines,
          in: Box(
            x: area.x + 6, y: y, width: layout.nameWidth - 8, height: layout.sumHeight),
          size: layout.sum.size, face: .bold, colour: .slate)))
    for (place, index) in columns.enumerated() {
      sums.marks.append(
        .text(
          SceneText(
            [Numbers.text(table.strongly[index], in: language)],
            in: Box(
              x: edges[place], y: y, width: edges[place + 1] - edges[place],
              height: layout.sumHeight), size: layout.size + 0.5, face: .bold, colour: .slate,
            alignment: .centre)))
    }
    groups.append(sums)
  }

  // MARK: Rows

  private mutating func group(_ index: Int, y: Double, height: Double) -> SceneGroup {
    let row = table.rows[index]
    let middle = y + height / 2
    captions.append(row.caption)
    var group = SceneGroup(
      row.id, row.subject,
      classes: row.style.map { ["stakeholder", $0.className] } ?? ["audience"],
      caption: row.caption)
    // Rows touch; what stands for the group is a little lower than its row.
    group.marks.append(
      .box(SceneBox(Box(x: area.x, y: y, width: area.width, height: height).grown(by: 0, -1.7))))
    let centre = Point(area.x + ThemeLayout.symbolWidth / 2, middle)
    let symbol = min(10, layout.size + 1)
    if let style = row.style {
      group.marks.append(.symbol(style.mark(in: centre, size: symbol)))
    } else {
      group.marks += ThemeSign.publicMarks(centre: centre, size: symbol)
    }
    group.marks.append(
      .text(
        SceneText(
          layout.names[index].lines,
          in: Box(
            x: area.x + ThemeLayout.symbolWidth + 2, y: y,
            width: layout.nameWidth - ThemeLayout.symbolWidth - 4, height: height),
          size: layout.size)))
    for (place, column) in columns.enumerated() {
      guard let score = row.scores[column] else { continue }
      let centre = Point((edges[place] + edges[place + 1]) / 2, middle)
      group.marks += ThemeSign.marks(
        of: score, on: table.scale, centre: centre, scaledBy: min(1.35, max(1, (height - 4) / 17)),
        isHollow: table.themes[column].negotiability == .closed)
    }
    return group
  }
}
