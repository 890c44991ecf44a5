/// A table laid out on a page of one size, or on several.
protocol PagedTable {
  var page: MapPage { get }
  var rowPages: [Range<Int>] { get }
  var columnPages: [Range<Int>] { get }
  /// Whether it stands on as few pages as its rows allow, in a readable size.
  var isWhole: Bool { get }
}

extension PageComposition {
  /// The pages of a table on the smallest size of page that holds it, of each part of its rows all
  /// columns.
  ///
  /// - Parameters:
  ///   - table: the table in a body, on a page of a size.
  ///   - draw: the legend and the picture of some rows and columns.
  /// - Returns: the pages, from the first rows to the last.
  func scenes<Table: PagedTable>(
    of table: (MapPage, _ body: Box) -> Table,
    drawing draw: (Table, _ rows: Range<Int>, _ columns: Range<Int>, _ body: Box) -> (
      legend: [any LegendItem], picture: PageContent
    )
  ) -> [Scene] {
    let table = options.page.smallest(
      { table($0, furniture(on: $0).body) }, whereWhole: \.isWhole)
    let sheets = table.rowPages.flatMap { rows in table.columnPages.map { (rows, $0) } }
    return sheets.enumerated().map { index, sheet in
      let furniture = furniture(on: table.page, number: (index + 1, sheets.count))
      let (legend, picture) = draw(table, sheet.0, sheet.1, furniture.body)
      return scene(furniture, panel(furniture, legend), picture)
    }
  }
}
