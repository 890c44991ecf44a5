/// Rows of text in aligned columns, two spaces apart.
package struct AlignedText {
  private let rows: [[String]]

  package init(rows: [[String]]) {
    self.rows = rows
  }

  /// The rows, each column as wide as its widest cell; the last cell of a row is not padded.
  package func lines(indent: String = "") -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return indent + cells.joined(separator: "  ")
    }
  }
}
