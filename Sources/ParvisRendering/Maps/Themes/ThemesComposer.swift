internal import ParvisAnalysis
internal import ParvisCore

/// Puts the map of themes on its pages.
struct ThemesComposer {
  private let analysis: Analysis
  private let table: ThemeTable
  private let options: MapOptions
  private let frame: PageFrame
  private let layout: ThemeLayout
  private let rowPages: [Range<Int>]
  /// Whether all stands on one page, in a readable size.
  let isWhole: Bool

  init(_ analysis: Analysis, _ table: ThemeTable, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.table = table
    self.options = options
    let frame = PageFrame(page)
    self.frame = frame
    let body = PageFurniture(
      title: ThemeWords.title, readingKey: ThemeWords.readingKey, map: analysis.map,
      options: options, frame: frame
    ).body
    func laidOut(_ size: Double) -> (ThemeLayout, [Range<Int>]) {
      let layout = ThemeLayout(
        table, size: size, width: body.width, language: options.language)
      let pages = PagedRows.pages(
        layout.heights, in: body.height - ThemesDrawing.frameHeight(of: layout, table),
        atMost: ThemeLayout.rowsOfPage)
      return (layout, pages)
    }
    var size = table.rows.count <= 10 ? 11.0 : 10
    var found = laidOut(size)
    while size > 7, found.0.columnPages.count > 1 || found.1.count > 1 {
      size -= 0.25
      found = laidOut(size)
    }
    self.isWhole = found.0.columnPages.count == 1 && found.1.count == 1
    // As large a type as takes no page more.
    let fewest = found.0.columnPages.count * found.1.count
    var larger = laidOut(size + 0.25)
    while !isWhole, size < 10, larger.0.columnPages.count * larger.1.count <= fewest {
      size += 0.25
      found = larger
      larger = laidOut(size + 0.25)
    }
    (self.layout, self.rowPages) = found
  }

  func scenes() -> [Scene] {
    let sheets = rowPages.flatMap { rows in layout.columnPages.map { (rows, $0) } }
    return sheets.enumerated().map { index, sheet in
      scene(rows: sheet.0, columns: sheet.1, number: index + 1, of: sheets.count)
    }
  }

  private func scene(rows: Range<Int>, columns: Range<Int>, number: Int, of count: Int) -> Scene {
    let language = options.language
    let furniture = PageFurniture(
      title: CoverageWords.title(ThemeWords.title, page: number, of: count),
      readingKey: ThemeWords.readingKey, map: analysis.map, options: options, frame: frame)
    let findings = ThemeFindings.sentences(analysis, table)
    let panel = PanelWriter.fitting(
      furniture, findings: findings, legend: legend(rows: rows, columns: columns))
    let drawing = ThemesDrawing(
      layout, table, rows: rows, columns: columns, in: furniture.body, language: language)
    var scene = Scene(
      kind: "themes", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: (findings.map { $0.text(in: language) } + drawing.captions)
        .joined(separator: " "), body: furniture.body)
    scene.tints = drawing.tints
    scene.groups = furniture.titleBlock() + drawing.groups + panel.groups
    let shown = ThemeWords.shown(
      table.stakeholderCount, of: analysis.map.stakeholders.count)
    scene.groups.append(furniture.foot(table.stakeholderCount > 0 ? [shown] : []))
    return scene
  }

  /// Exactly what is on the page.
  private func legend(rows: Range<Int>, columns: Range<Int>) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    for row in table.rows[rows] {
      let entry = row.style.map(LegendEntry.category) ?? .sign(.expectedPublic)
      if !entries.contains(entry) { entries.append(entry) }
    }
    var hasFilled = false
    var hasHollow = false
    var hasUncertain = false
    for row in table.rows[rows] {
      for column in columns {
        guard let score = row.scores[column] else { continue }
        let isClosed = table.themes[column].negotiability == .closed
        hasHollow = hasHollow || isClosed
        hasFilled = hasFilled || !isClosed
        hasUncertain = hasUncertain || !score.isExact
      }
    }
    if hasFilled {
      entries.append(.sign(.strength(low: table.scale.low + 1, high: table.scale.high)))
    }
    if hasHollow { entries.append(.sign(.notNegotiable)) }
    if hasUncertain { entries.append(.sign(.uncertain)) }
    return entries
  }
}
