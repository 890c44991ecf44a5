internal import ParvisAnalysis
internal import ParvisCore

/// The coverage table on pages of one size: in which type, and which rows and columns on each.
struct CoveragePages: PagedTable {
  let page: MapPage
  let layout: CoverageLayout
  let rowPages: [Range<Int>]
  let isWhole: Bool

  var columnPages: [Range<Int>] { layout.columnPages }

  init(_ table: CoverageTable, on page: MapPage, in body: Box, language: Language) {
    self.page = page
    let least = (table.rows.count + CoverageLayout.rowsOfPage - 1) / CoverageLayout.rowsOfPage
    func laidOut(_ size: Double) -> (CoverageLayout, [Range<Int>]) {
      let layout = CoverageLayout(table, size: size, width: body.width, language: language)
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
}
