/// A table as CSV (RFC 4180), whose cells no spreadsheet takes for formulas.
struct CSVText {
  private let separator: String
  private var text = ""

  init(separator: String) {
    self.separator = separator
  }

  mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: separator) + "\r\n"
  }

  /// With a byte-order mark, by which spreadsheets know UTF-8.
  var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + Array(text.utf8) }

  private static func cell(_ text: String) -> String {
    let guarded = FormulaGuard.applied(to: text)
    let needsQuotes =
      guarded.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
      || guarded.first?.isWhitespace == true || guarded.last?.isWhitespace == true
    return needsQuotes ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }
}
