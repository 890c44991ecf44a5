public import ParvisAnalysis
public import ParvisCore

/// Which theme matters how much to whom, and what is open to negotiation.
public struct ThemesMap: MapKind {
  public let key = "themes"
  public let name = Bilingual(fr: "enjeux", en: "themes")
  public let title = ThemeWords.title
  public let synopsis = ThemeWords.synopsis
  public let matter = ShownMatter.themes

  public init() {}

  /// Whether the file states an interest in a theme or an impact of one.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.interests.contains { !$0.strength.value.isNone }
      || map.audiences.contains { audience in
        audience.impacts.contains { $0.strength?.value.isNone != true }
      }
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let language = options.language
    let grid = ThemeGrid(analysis.map, language: language)
    let shown = ThemeWords.shown(grid.stakeholderCount, of: analysis.map.stakeholders.count)
    let composition = PageComposition(
      self, of: analysis, options, readingKey: ThemeWords.readingKey,
      findings: ThemeFindings.sentences(analysis, grid))
    return composition.scenes {
      ThemePages(grid, on: $0, in: $1, language: language)
    } drawing: { pages, rows, columns, body in
      let drawing = ThemesDrawing(
        pages.layout, grid, rows: rows, columns: columns, in: body, language: language)
      return (
        Self.legend(grid, rows, columns),
        PageContent(
          tints: drawing.tints, groups: drawing.groups, captions: drawing.captions,
          facts: grid.stakeholderCount > 0 ? [shown] : [])
      )
    }
  }

  /// Exactly what is on the page.
  private static func legend(
    _ grid: ThemeGrid, _ rows: Range<Int>, _ columns: Range<Int>
  ) -> [any LegendItem] {
    let rows = grid.rows[rows]
    var items: [any LegendItem] = SharedSign.categories(rows.compactMap(\.style))
    if rows.contains(where: { $0.style == nil }) { items.append(ThemeSign.expectedPublic) }
    let cells = rows.flatMap { row in
      columns.compactMap { column in
        row.scores[column].map { (isOpen: grid.themes[column].negotiability != .closed, $0) }
      }
    }
    if cells.contains(where: \.isOpen) {
      items.append(ThemeSign.strength(low: max(1, grid.scale.low), high: grid.scale.high))
    }
    if cells.contains(where: { !$0.isOpen }) { items.append(ThemeSign.notNegotiable) }
    if cells.contains(where: { !$0.1.isExact }) { items.append(ThemeSign.uncertain) }
    return items
  }
}
