/// Rows of text in aligned columns, two spaces apart.
package struct AlignedText {
  private let rows: [[String]]

  package init(rows: [[String]]) {
    self.rows = rows
  }

  /// A column is made no narrower than this.
  private static let narrowest = 8

  /// The rows, each column as wide as its widest cell; the last cell of a row is not padded.
  ///
  /// - Parameters:
  ///   - indent: what stands before each line.
  ///   - width: how many characters a line may have: the widest columns are folded until all fit, or
  ///     none can be made narrower; nil folds nothing.
  /// - Returns: one line for each row, more where cells are folded.
  package func lines(indent: String = "", width: Int? = nil) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    var widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    if let width { fold(&widths, into: width - indent.count) }
    return rows.flatMap { row -> [String] in
      let cells = row.enumerated().map { Self.folded($1, to: widths[$0]) }
      return (0..<max(1, cells.map(\.count).max() ?? 1)).map { line in
        var text = indent
        for (column, cell) in cells.enumerated() {
          let part = line < cell.count ? cell[line] : ""
          let isLast = !cells.dropFirst(column + 1).contains { line < $0.count }
          text += part
          if isLast { break }
          text += String(repeating: " ", count: widths[column] - part.count + 2)
        }
        return text
      }
    }
  }

  /// Takes from the widest columns what is too much.
  private func fold(_ widths: inout [Int], into width: Int) {
    while widths.reduce(0, +) + 2 * (widths.count - 1) > width {
      guard let place = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[place] > Self.narrowest
      else { return }
      widths[place] -= 1
    }
  }

  /// A cell in lines of at most so many characters, cut between words where it can be.
  private static func folded(_ cell: String, to width: Int) -> [String] {
    guard cell.count > width else { return [cell] }
    var lines = [""]
    for word in cell.split(separator: " ", omittingEmptySubsequences: false) {
      var rest = word[...]
      if !lines[lines.count - 1].isEmpty {
        if lines[lines.count - 1].count + 1 + rest.count <= width {
          lines[lines.count - 1] += " " + rest
          continue
        }
        lines.append("")
      }
      while rest.count > width {
        lines[lines.count - 1] = String(rest.prefix(width))
        rest = rest.dropFirst(width)
        lines.append("")
      }
      lines[lines.count - 1] = String(rest)
    }
    return lines
  }
}
