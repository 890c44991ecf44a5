/// A table as CSV (RFC 4180), whose cells no spreadsheet takes for formulas.
package struct CSVText {
  private let separator: String
  /// The rows, each ended by CR LF.
  package private(set) var text = ""

  package init(separator: String) {
    self.separator = separator
  }

  package mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: separator) + "\r\n"
  }

  /// The text with a byte-order mark, by which spreadsheets know UTF-8.
  package var marked: String { "\u{FEFF}" + text }

  /// A cell, between quotation marks when a reader that guesses the separator could cut it.
  private static func cell(_ text: String) -> String {
    let guarded = FormulaGuard.applied(to: text)
    let needsQuotes =
      guarded.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
      || guarded.first?.isWhitespace == true || guarded.last?.isWhitespace == true
    return needsQuotes ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }
}
