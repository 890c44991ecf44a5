/// Rows under headings, each cell a value: what a map shows, or a sheet for a spreadsheet.
///
///     DataTable(
///       headings: [ColumnWords.stakeholder, ColumnWords.influence],
///       rows: [DataTable.Row(key: "s-1", [.name("Maire"), .integer(4)])])
///
/// Whoever makes a table says what stands in it; a format decides how that is written.
public struct DataTable: Hashable, Sendable {
  /// One line of the table.
  public struct Row: Hashable, Sendable {
    /// The shape of a drawing that the line is about: ``GroupNames``; nil for none in particular.
    public let key: String?
    public let cells: [Cell]

    public init(key: String? = nil, _ cells: [Cell]) {
      self.key = key
      self.cells = cells
    }
  }

  /// What the table says as a whole; nil where a heading stands above it.
  public let caption: Bilingual?
  public let headings: [Bilingual]
  public let rows: [Row]

  /// - Precondition: every row has one cell for each heading.
  public init(caption: Bilingual? = nil, headings: [Bilingual], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == headings.count }, "a row has a cell for each heading")
    self.caption = caption
    self.headings = headings
    self.rows = rows
  }

  /// The table without the columns in which nothing stands.
  public var withoutEmptyColumns: DataTable {
    let empty = headings.indices.filter { column in
      rows.allSatisfy { $0.cells[column].isEmpty }
    }
    return withoutColumns(empty)
  }

  /// The table without some of its columns, by their places.
  public func withoutColumns(_ places: [Int]) -> DataTable {
    func kept<Item>(_ items: [Item]) -> [Item] {
      items.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    }
    return DataTable(
      caption: caption, headings: kept(headings),
      rows: rows.map { Row(key: $0.key, kept($0.cells)) })
  }
}
