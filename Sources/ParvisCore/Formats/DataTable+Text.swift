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

  /// The table as a list in Markdown, for rows that a sheet of paper is too narrow for.
  ///
  /// What stands in the first column, then each filled cell after its heading.
  public func markdownList(in language: Language) -> String {
    let texts = texts(in: language).map { $0.map(MarkdownText.escaped) }
    return texts.dropFirst().map { row in
      let cells = zip(texts[0], row).dropFirst().filter { !$0.1.isEmpty }.map { heading, cell in
        "\(heading) – \(cell)"
      }
      return (["- **\(row.first ?? "")**"] + cells.map { "  " + $0 }).joined(separator: "\\\n")
    }.joined(separator: "\n") + "\n"
  }

  /// The table in aligned columns, for a terminal.
  package func lines(in language: Language, indent: String = "") -> [String] {
    AlignedText(rows: texts(in: language)).lines(indent: indent)
  }
}
