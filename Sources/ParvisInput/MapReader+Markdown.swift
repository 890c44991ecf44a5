package import ParvisCore

extension MapReader {
  /// Reads the tables that stand in a Markdown text, each as the table of the section that its
  /// heading or its titles say; the text around them is passed over.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - file: the name under which problems are reported.
  ///   - problems: those that were met before; with an error among them nothing more is read.
  ///   - scale: the scale of the scores; nil for the usual one.
  ///   - linkType: the word for the type of links that say none; nil when each says its own.
  /// - Returns: the map or the errors that prevent it, with all other problems.
  /// - Complexity: O(size of the text).
  package static func read(
    markdown text: SourceText, file: String?, after problems: [Diagnostic], scale: String? = nil,
    linkType: String? = nil
  ) -> ReadMap {
    var forms: [TableForm] = []
    var result = read(text, file: file, after: problems) {
      let set = MarkdownSections(text, file: file ?? "-", linkType: linkType)
      forms = set.forms
      var entries = set.entries
      if let scale {
        let start = TextSpan(0, 0)
        entries.insert(
          SourceEntry(
            key: SourceNode(.scalar("échelle"), at: start),
            value: SourceNode(.scalar(scale), at: start)), at: 0)
      }
      return (entries, set.problems.map { $0.diagnostic(text.location(of: $0.span)) })
    }
    result.tables = forms
    return result
  }
}

/// The sections of a map that the tables of one Markdown text come to.
private struct MarkdownSections {
  private(set) var entries: [SourceEntry] = []
  private(set) var problems: [PendingProblem] = []
  private(set) var forms: [TableForm] = []

  init(_ text: SourceText, file: String, linkType: String?) {
    let found = MarkdownTables(text)
    var unknown: [TextSpan] = []
    for table in found.tables {
      let range = table.range
      var records = CSVRecords(found.bytes, in: range, separator: 0x7C)
      let titles = (try? records.next())?.cells.map(\.text) ?? []
      guard let layout = Self.layout(of: titles, under: table.heading) else {
        unknown.append(TextSpan(range.lowerBound, range.lowerBound + 1))
        continue
      }
      let scan = TableScan(found.bytes, in: range, layout: layout, separators: [0x7C])
      let rows = TableRows(scan, file: file, at: range, isTyped: linkType != nil)
      problems += rows.problems
      if let node = rows.node { add(Self.typed(node, layout, linkType), layout, at: range) }
      forms.append(
        TableForm(
          file: file, encoding: "UTF-8", separator: "|",
          titleLine: text.location(of: TextSpan(range.lowerBound, range.upperBound)).line,
          rowCount: scan.rows.count))
    }
    if let title = found.title, !entries.isEmpty {
      let key = SourceNode(.scalar("concertation"), at: title.span)
      entries.insert(SourceEntry(key: key, value: title), at: 0)
    }
    guard let first = unknown.first else { return }
    let (count, isError) = (unknown.count, forms.isEmpty)
    problems.append(
      PendingProblem(span: first) { .markdownTables(count, isError: isError, at: $0) })
  }

  /// The layout that the heading above a table or its titles say; nil when neither does.
  private static func layout(of titles: [String], under heading: String?) -> TableLayout? {
    func known(_ layout: TableLayout) -> TableTitles { TableTitles(titles, by: TitleWords(layout)) }
    if let heading, let layout = TableNames.layout(of: heading), layout.shape != .block,
      known(layout).knownCount > 0
    {
      return layout
    }
    let links = TableLayout.of(section: TableLayout.index(of: "liens"))
    let ends = known(links).roles
    if ends.contains(.field(0)), ends.contains(.field(1)) || ends.contains(.sentence) {
      return links
    }
    var best: (layout: TableLayout, count: Int)?
    for section in ["parties prenantes", "publics attendus", "thèmes", "objectifs"] {
      let layout = TableLayout.of(section: TableLayout.index(of: section))
      let titles = known(layout)
      let count = titles.knownCount
      guard titles.roles.contains(.name(0)), count > best?.count ?? 0 else { continue }
      best = (layout, count)
    }
    return best?.layout
  }

  /// Gives their type to the links that say none.
  private static func typed(
    _ node: SourceNode, _ layout: TableLayout, _ linkType: String?
  ) -> SourceNode {
    guard let linkType, case .links = layout.shape else { return node }
    var node = node
    node.content = .list(
      node.items.map { item in
        guard let entries = item.entries, !entries.contains(where: { $0.name == "type" }) else {
          return item
        }
        var item = item
        let type = SourceEntry(
          key: SourceNode(.scalar("type"), at: item.span),
          value: SourceNode(.scalar(linkType), at: item.span))
        item.content = .mapping(entries + [type])
        return item
      })
    return node
  }

  /// Tables of one section are one list.
  private mutating func add(_ node: SourceNode, _ layout: TableLayout, at range: Range<Int>) {
    let name = RootFields.table.entries[layout.section].french
    if let place = entries.firstIndex(where: { $0.name == name }) {
      entries[place].value.content = .list(entries[place].value.items + node.items)
    } else {
      let key = SourceNode(.scalar(name), at: TextSpan(range.lowerBound, range.lowerBound))
      entries.append(SourceEntry(key: key, value: node))
    }
  }
}
