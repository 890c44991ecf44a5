internal import ParvisCore

/// The map of themes on pages of one size: in which type, and which rows and columns on each.
struct ThemePages: PagedTable {
  let page: MapPage
  let layout: ThemeLayout
  let rowPages: [Range<Int>]
  let isWhole: Bool

  var columnPages: [Range<Int>] { layout.columnPages }

  init(_ grid: ThemeGrid, on page: MapPage, in body: Box, language: Language) {
    self.page = page
    func laidOut(_ size: Double) -> (ThemeLayout, [Range<Int>]) {
      let layout = ThemeLayout(grid, size: size, width: body.width, language: language)
      let pages = PagedRows.pages(
        layout.heights, in: body.height - ThemesDrawing.frameHeight(of: layout, grid),
        atMost: ThemeLayout.rowsOfPage)
      return (layout, pages)
    }
    var size = grid.rows.count <= 10 ? 11.0 : 10
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
}
