internal import ParvisCore

/// Rows under headings, written for a spreadsheet or a Markdown page.
public struct Table: Hashable, Sendable {
  public let headings: [String]
  public internal(set) var rows: [[String]] = []

  init(headings: [String]) {
    self.headings = headings
  }

  /// The table as a French spreadsheet opens it: semicolons, a byte-order mark, CRLF.
  ///
  /// A cell that a spreadsheet would run as a formula is preceded by an apostrophe.
  public var csv: String {
    var text = CSVText(separator: ";")
    for row in [headings] + rows { text.add(row) }
    return text.marked
  }

  /// The table in Markdown.
  public var markdown: String {
    let rule = headings.map { _ in "---" }
    return ([headings, rule] + rows).map { row in
      "| " + row.map(Self.markdownCell).joined(separator: " | ") + " |\n"
    }.joined()
  }

  /// The table as a list in Markdown, for rows that a sheet of paper is too narrow for: what stands
  /// in the first column, then each filled cell after its heading.
  var markdownList: String {
    rows.map { row in
      let cells = zip(headings, row).dropFirst().filter { !$0.1.isEmpty }.map { heading, cell in
        "\(Self.markdownCell(heading)) – \(Self.markdownCell(cell))"
      }
      return (["- **\(Self.markdownCell(row.first ?? ""))**"] + cells.map { "  " + $0 })
        .joined(separator: "\\\n")
    }.joined(separator: "\n") + "\n"
  }

  /// The table without some of its columns, by their places.
  func withoutColumns(_ places: [Int]) -> Table {
    func kept(_ cells: [String]) -> [String] {
      cells.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    }
    var table = Table(headings: kept(headings))
    table.rows = rows.map(kept)
    return table
  }

  private static func markdownCell(_ text: String) -> String {
    MarkdownText.escaped(text)
  }
}
