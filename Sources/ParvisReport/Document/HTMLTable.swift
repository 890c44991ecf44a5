internal import ParvisCore

/// A table of a page, which scrolls by itself where the page is too narrow.
enum HTMLTable {
  static func row(key: String?, _ cells: [HTML]) -> HTML {
    let key: HTML = key.map { " data-key=\"\($0)\"" } ?? .empty
    return "<tr\(key)>\(cells)</tr>\n"
  }

  static func table(caption: String?, headings: [String], rows: [HTML]) -> HTML {
    let headings = headings.map { heading -> HTML in "<th scope=\"col\">\(heading)</th>" }
    let label: HTML = caption.map { " role=\"region\" aria-label=\"\($0)\"" } ?? .empty
    let title: HTML = caption.map { "<caption>\($0)</caption>\n" } ?? .empty
    return """
      <div class="scroll" tabindex="0"\(label)><table>
      \(title)<thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>
      """
  }

  static func table(_ table: DataTable, in language: Language) -> HTML {
    let rows = table.rows.map { row -> HTML in
      let cells = row.cells.enumerated().map { index, cell -> HTML in
        let text = cell.text(in: language)
        return index == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
      }
      return self.row(key: row.key, cells)
    }
    return self.table(
      caption: table.caption?.text(in: language),
      headings: table.headings.map { $0.text(in: language) }, rows: rows)
  }
}
