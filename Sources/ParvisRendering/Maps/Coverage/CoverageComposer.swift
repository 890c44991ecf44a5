internal import ParvisAnalysis
internal import ParvisCore

/// Puts the coverage table on its pages.
struct CoverageComposer {
  private let analysis: Analysis
  private let table: CoverageTable
  private let options: MapOptions
  private let frame: PageFrame
  private let layout: CoverageLayout
  private let rowPages: [Range<Int>]
  /// Whether the table stands on as few pages as its rows allow, in a readable size.
  let isWhole: Bool

  init(_ analysis: Analysis, _ table: CoverageTable, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.table = table
    self.options = options
    let frame = PageFrame(page)
    self.frame = frame
    let furniture = PageFurniture(
      title: CoverageWords.title, readingKey: CoverageWords.readingKey(analysis.coverage),
      map: analysis.map, options: options, frame: frame)
    let body = furniture.body
    let least = (table.rows.count + CoverageLayout.rowsOfPage - 1) / CoverageLayout.rowsOfPage
    func laidOut(_ size: Double) -> (CoverageLayout, [Range<Int>]) {
      let layout = CoverageLayout(
        table, size: size, width: body.width, language: options.language)
      let room = body.height - CoverageDrawing.bandHeight(of: layout)
      let pages = PagedRows.pages(
        layout.rows.map(\.height), in: room, atMost: CoverageLayout.rowsOfPage)
      return (layout, pages)
    }
    var size = page == .a3 ? 11.0 : 10
    var found = laidOut(size)
    while size > 7, found.0.columnPages.count > 1 || found.1.count > least {
      size -= 0.25
      found = laidOut(size)
    }
    self.isWhole = found.0.columnPages.count == 1 && found.1.count <= least
    // Type is made no smaller than parting the columns by kind asks.
    if !isWhole {
      let sizes = stride(from: 8.5, through: 7, by: -0.25)
      let layouts = sizes.map(laidOut)
      let fewest = layouts.map(\.0.columnPages.count).min() ?? 1
      found =
        layouts.first { $0.0.columnPages.count == fewest && $0.0.keepsKindsTogether }
        ?? layouts.first { $0.0.columnPages.count == fewest } ?? layouts[0]
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
      title: CoverageWords.title(CoverageWords.title, page: number, of: count),
      readingKey: CoverageWords.readingKey(analysis.coverage), map: analysis.map, options: options,
      frame: frame)
    let findings = CoverageFindings.sentences(table)
    let legend = legend(rows: rows, columns: columns)
    let panel = PanelWriter.fitting(furniture, findings: findings, legend: legend)
    let drawing = CoverageDrawing(
      layout, table, map: analysis.map, rows: rows, columns: columns, in: furniture.body,
      language: language)
    var scene = Scene(
      kind: "coverage", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: (findings.map { $0.text(in: language) } + drawing.captions)
        .joined(separator: " "), body: furniture.body)
    scene.tints = drawing.tints
    scene.groups = furniture.titleBlock() + drawing.groups + panel.groups
    scene.groups.append(furniture.foot(facts))
    return scene
  }

  private var facts: [Bilingual] {
    let hasTerritory = table.columns.contains { column in
      if case .territory = column { true } else { false }
    }
    return [CoverageWords.order] + (hasTerritory ? [CoverageWords.everywhere] : [])
  }

  /// Exactly what is on the page.
  private func legend(rows: Range<Int>, columns: Range<Int>) -> [LegendEntry] {
    let marks = Set(table.rows[rows].flatMap { $0.cells[columns].map(\.mark) })
    let classes = Set(table.rows[rows].compactMap(\.figures.severityClass))
    return CoverageTable.Mark.allCases.filter(marks.contains).map { .sign(.mark($0)) }
      + [.sign(.share(isWeighed: analysis.coverage.weighsVoices))]
      + [SeverityClass.critical, .high].filter(classes.contains).map { .sign(.urgency($0)) }
  }
}
