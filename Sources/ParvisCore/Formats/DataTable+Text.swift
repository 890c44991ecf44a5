extension DataTable {
  /// The headings and the cells as a reader sees them.
  public func texts(in language: Language) -> [[String]] {
    [headings.map { $0.text(in: language) }]
      + rows.map { $0.cells.map { $0.text(in: language) } }
  }

  /// The table as a French spreadsheet opens it: semicolons, a byte-order mark, CR LF.
  ///
  /// No cell is run as a formula.
  public func csv(in language: Language) -> String {
    var text = CSVText(separator: ";")
    for row in texts(in: language) { text.add(row) }
    return text.marked
  }

  /// The table in Markdown.
  public func markdown(in language: Language) -> String {
    var rows = texts(in: language).map { $0.map(MarkdownText.escaped) }
    rows.insert(headings.map { _ in "---" }, at: 1)
    return rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
