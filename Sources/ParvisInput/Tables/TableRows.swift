internal import ParvisCore

/// The values that the rows of one table come to, as they would stand in the file of a map.
struct TableRows {
  private let scan: TableScan
  private let layout: TableLayout
  private let file: String
  private(set) var problems: [PendingProblem] = []
  /// The value of the section; nil when the table says nothing.
  private(set) var node: SourceNode?
  /// Names by the identifiers beside them; nil for an identifier that stands twice.
  private(set) var identified: [FoldedName: String?] = [:]
  private let columns: ColumnChecks
  /// The column of the identifiers of another program.
  private let identifier: Int?

  /// Whether a row without a category is the only one to blame.
  var saysCategories: Bool { columns.saysCategories }

  /// - Parameters:
  ///   - scan: the table.
  ///   - file: the name under which problems are reported.
  ///   - range: where the table stands.
  ///   - isTyped: whether links that state no type are given one.
  init(_ scan: TableScan, file: String, at range: Range<Int>, isTyped: Bool = false) {
    self.scan = scan
    self.columns = ColumnChecks(scan, isTyped: isTyped)
    let isOfPeople = scan.layout.shape == .items && scan.layout.section == RootFields.stakeholders
    identifier =
      isOfPeople
      ? scan.titles?.cells.firstIndex { TableTitles.identifiers.contains(KeyForm($0.text).exact) }
      : nil
    self.layout = scan.layout
    self.file = file
    let whole = TextSpan(range.lowerBound, range.lowerBound)
    if let offset = scan.openQuote {
      report(TextSpan(offset, offset + 1)) { .openQuoteInTable(at: $0) }
    }
    for span in scan.cut.prefix(1) {
      report(span) { .tableTooWide(columns: TableScan.mostColumns, at: $0) }
    }
    guard !scan.rows.isEmpty || scan.titles != nil else {
      if scan.openQuote == nil { report(whole) { .emptyTable(at: $0) } }
      return
    }
    if scan.titles != nil {
      checkTitles()
      if !isMatrix { problems += columns.problems }
      guard columns.hasNames else { return }
    }
    switch layout.shape {
    case .block: node = scan.titles == nil ? block() : wideBlock()
    case .lines: node = lines()
    case .items, .links, .nested:
      if scan.titles != nil, !isMatrix {
        node = list(scan.rows.compactMap { row($0) })
      } else if layout.shape == .nested {
        node = matrix()
      } else {
        node = untitled()
      }
    }
  }

  private mutating func report(
    _ span: TextSpan, _ diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic
  ) {
    problems.append(PendingProblem(span: span, diagnostic: diagnostic))
  }

  private func list(_ nodes: [SourceNode]) -> SourceNode? {
    nodes.first.map { SourceNode(.list(nodes), at: $0.span) }
  }

  // MARK: Titles

  /// Reports titles that stand twice and cells without a title.
  private mutating func checkTitles() {
    guard let titles = scan.titles, !isMatrix else { return }
    var seen: [TableTitles.Role: CSVRecords.Cell] = [:]
    for (role, cell) in zip(scan.roles, titles.cells) {
      guard let role else { continue }
      if let first = seen[role] {
        report(cell.span) { .repeatedColumn(cell.text, first: first.text, at: $0) }
      } else {
        seen[role] = cell
      }
    }
    let past = titles.cells.count
    for row in scan.rows where row.count > past {
      guard let extra = row[past...].first(where: { !$0.isEmpty }) else { continue }
      report(extra.span) { .cellWithoutTitle(extra.text, at: $0) }
    }
  }

  /// Whether a table of names has a title for each name of the second kind: one column for each
  /// objective.
  private var isMatrix: Bool {
    guard layout.shape == .nested, layout.names.count == 2, layout.value != nil else {
      return false
    }
    return !scan.roles.contains(.name(1)) || !scan.roles.contains(.value)
  }

  // MARK: Rows

  private mutating func row(_ cells: [TableCell]) -> SourceNode? {
    var names: [TableCell?] = layout.names.map { _ in nil }
    var values: [Int: SourceNode] = [:]
    var value: SourceNode?
    var sentence: SourceNode?
    var provenance: [Int?: [SourceEntry]] = [:]
    var things: [Int: [SourceEntry]] = [:]
    for (role, typed) in zip(scan.roles, cells) where !typed.isEmpty {
      // What became a date is an error said already: any score will do in its place.
      let cell = columns.dates.contains(typed.span.start) ? TableCell("1", at: typed.span) : typed
      switch role {
      case .name(let index): names[index] = names[index] ?? cell
      case .field(let index):
        values[index] = values[index] ?? cell.value(as: layout.fields[index].content)
      case .value: value = value ?? (layout.value?.content == .scores ? cell.answers : cell.number)
      case .thing(let of, let name): things[of, default: []].append(thing(name, cell))
      case .sentence: sentence = cell.line
      case .direction:
        if let direction = LinkDirection(cell.text), direction != .directed {
          values[4] = SourceNode(.scalar("oui"), at: cell.span)
        }
      case .provenance(let of, let key):
        provenance[of, default: []].append(
          entry(JudgementFields.table.entries[key].french, cell.prose))
      case nil: break
      }
    }
    if let sentence { return sentence }
    for (of, entries) in provenance.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
      if let of {
        values[of] = judgement(values[of], entries)
      } else {
        value = judgement(value, entries)
      }
    }
    guard let first = cells.first(where: { !$0.isEmpty }) else { return nil }
    for (of, entries) in things {
      let packed = values[of]?.items.flatMap { $0.entries ?? [] } ?? []
      values[of] = SourceNode(.mapping(packed + entries), at: entries[0].value.span)
    }
    if layout.shape == .links, columns.hasMergedNames,
      (0...2).contains(where: { values[$0] == nil })
    {
      return nil
    }
    if let name = names.first ?? nil { identify(name, &values) }
    let block = layout.fields.indices.compactMap { index in
      values[index].map { entry(layout.fields[index].french, $0) }
    }
    guard names.allSatisfy({ $0 != nil }) else {
      if let missing = names.firstIndex(where: { $0 == nil }), !columns.hasMergedNames {
        let title = title(of: .name(missing)) ?? layout.names[missing].french
        report(first.span) { .emptyTableCell(title, at: $0) }
      }
      return nil
    }
    let keys = names.compactMap(\.self)
    switch layout.shape {
    case .items:
      return SourceNode(.mapping([entry("nom", keys[0].line)] + block), at: keys[0].span)
    case .links: return SourceNode(.mapping(block), at: first.span)
    default:
      if layout.value != nil, !block.isEmpty, value?.isEmpty == false || layout.isCensus {
        value = beside(value, block)
      }
      let leaf = layout.value == nil ? SourceNode(.mapping(block), at: first.span) : value
      return nested(keys, leaf ?? SourceNode(.empty, at: first.span))
    }
  }

  /// Notes the identifier by which links may name a stakeholder; one of figures alone is no short
  /// name.
  private mutating func identify(_ name: TableCell, _ values: inout [Int: SourceNode]) {
    guard let identifier, case .field(let index) = scan.roles[identifier],
      let id = values[index]?.scalar
    else { return }
    let known = identified.updateValue(name.text, forKey: FoldedName(id))
    if let known, known != name.text { identified[FoldedName(id)] = .some(nil) }
    if !id.contains(where: \.isLetter) || FoldedName(id) == FoldedName(name.text) {
      values[index] = nil
    }
  }

  /// `{ first: { second: leaf } }`.
  private func nested(_ keys: [TableCell], _ leaf: SourceNode) -> SourceNode {
    keys.reversed().reduce(leaf) { value, key in
      SourceNode(.mapping([SourceEntry(key: key.line, value: value)]), at: key.span)
    }
  }

  private func judgement(_ value: SourceNode?, _ more: [SourceEntry]) -> SourceNode? {
    guard let span = value?.span ?? more.first?.value.span else { return nil }
    return SourceNode(
      .mapping((value.map { [entry("valeur", $0)] } ?? []) + more), at: span)
  }

  /// A value with others beside it.
  private func beside(_ value: SourceNode?, _ block: [SourceEntry]) -> SourceNode {
    let span = value?.span ?? block[0].value.span
    if let own = value?.entries { return SourceNode(.mapping(own + block), at: span) }
    return SourceNode(
      .mapping((value.map { [entry(layout.valueKey, $0)] } ?? []) + block), at: span)
  }

  /// One thing with its score, under the name that its title gives it.
  private func thing(_ name: String, _ cell: TableCell) -> SourceEntry {
    SourceEntry(key: SourceNode(.scalar(name), at: cell.span, isQuoted: true), value: cell.number)
  }

  private func entry(_ key: String, _ value: SourceNode) -> SourceEntry {
    SourceEntry(key: SourceNode(.scalar(key), at: value.span), value: value)
  }

  private func title(of role: TableTitles.Role) -> String? {
    guard let column = scan.roles.firstIndex(of: role) else { return nil }
    return scan.titles?.cells[column].text
  }

  // MARK: Other shapes

  /// Names in the first column, then one column for each name of the second kind.
  private mutating func matrix() -> SourceNode? {
    guard layout.names.count == 2, layout.value != nil else {
      return layout.names.count == 1 ? untitledPairs() : untitled()
    }
    var rows = scan.rows
    var heads = scan.titles?.cells.map { TableCell($0) } ?? []
    if scan.titles == nil, !rows.isEmpty { heads = rows.removeFirst() }
    guard heads.count > 1, !rows.isEmpty else { return untitled() }
    return list(
      rows.compactMap { cells in
        guard let name = cells.first, !name.isEmpty else { return nil }
        let values = zip(heads, cells).dropFirst().compactMap { head, cell -> SourceEntry? in
          guard !cell.isEmpty, !head.isEmpty else { return nil }
          let hasAnswers = layout.value?.content == .scores
          return SourceEntry(key: head.line, value: hasAnswers ? cell.answers : cell.number)
        }
        let block = SourceNode(.mapping(values), at: name.span)
        return SourceNode(.mapping([SourceEntry(key: name.line, value: block)]), at: name.span)
      })
  }

  /// Names with a remark beside them.
  private func untitledPairs() -> SourceNode? {
    list(
      scan.rows.compactMap { row in
        guard let name = row.first, !name.isEmpty else { return nil }
        guard row.count > 1 else { return name.line }
        return nested([name], row[1].prose)
      })
  }

  /// One thing on each row, as in the file of a map; several columns need titles.
  private mutating func untitled() -> SourceNode? {
    let isList = scan.rows.allSatisfy { row in row.count { !$0.isEmpty } == 1 }
    guard isList, layout.shape != .nested else {
      let place = scan.rows.first?.first?.span ?? TextSpan(0, 0)
      let keys = layout.names.prefix(3) + layout.fields.prefix(4)
      let titles = keys.map(\.french)
      report(place) { .tableWithoutTitles(titles, at: $0) }
      return nil
    }
    return lines()
  }

  /// One text on each row; of things, their name may stand before a colon.
  private func lines() -> SourceNode? {
    let rows = scan.rows.flatMap { row in row.filter { !$0.isEmpty } }
    return list(rows.map { layout.shape == .items ? Self.item($0) : $0.line })
  }

  /// « Maire : élus, influence 4 » as YAML reads it.
  private static func item(_ cell: TableCell) -> SourceNode {
    guard let colon = cell.text.firstIndex(of: ":") else { return cell.line }
    let name = cell.text[..<colon].trimmed
    let rest = cell.text[cell.text.index(after: colon)...]
    guard !name.isEmpty, rest.first?.isWhitespace == true else { return cell.line }
    let key = SourceNode(.scalar(String(name)), at: cell.place(of: name))
    let value = SourceNode(.scalar(String(rest.trimmed)), at: cell.place(of: rest.trimmed))
    return SourceNode(.mapping([SourceEntry(key: key, value: value)]), at: cell.span)
  }

  /// One row of titles that are keys, and one row of values.
  private func wideBlock() -> SourceNode? {
    guard let cells = scan.rows.first else { return nil }
    let entries = zip(scan.roles, cells).compactMap { role, cell -> SourceEntry? in
      guard case .field(let index) = role, !cell.isEmpty else { return nil }
      return entry(layout.fields[index].french, cell.value(as: layout.fields[index].content))
    }
    return SourceNode(.mapping(entries), at: cells[0].span)
  }

  /// A key and its value on each row; a key `contract / what is open` stands inside another.
  private func block() -> SourceNode? {
    var entries: [SourceEntry] = []
    var inner: [(key: TableCell, entries: [SourceEntry])] = []
    var seats = SeatRows(isUsed: layout.section == SeatRows.section)
    let words = scan.words
    for row in scan.rows {
      guard let key = row.first, !key.isEmpty else { continue }
      let values = row.dropFirst().filter { !$0.isEmpty }
      if values.isEmpty || (entries.isEmpty && TableScan.isKeyHeading(key.text)) { continue }
      if seats.take(key, values) { continue }
      if let slash = key.text.firstIndex(of: "/"), words.role(of: key.text) == nil {
        let outer = TableCell(String(key.text[..<slash].trimmed), at: key.span)
        let own = TableCell(String(key.text[key.text.index(after: slash)...].trimmed), at: key.span)
        let entry = SourceEntry(key: own.line, value: value(values, .texts))
        if let place = inner.firstIndex(where: { $0.key.text == outer.text }) {
          inner[place].entries.append(entry)
        } else {
          inner.append((outer, [entry]))
        }
        continue
      }
      var content = VocabularyContent.text
      if case .field(let index) = words.role(of: key.text) {
        content = layout.fields[index].content
      }
      entries.append(SourceEntry(key: key.line, value: value(values, content)))
    }
    entries += inner.map { outer in
      SourceEntry(
        key: outer.key.line, value: SourceNode(.mapping(outer.entries), at: outer.key.span))
    }
    if let table = seats.entry { entries.append(table) }
    return entries.first.map { SourceNode(.mapping(entries), at: $0.key.span) }
  }

  private func value(_ cells: [TableCell], _ content: VocabularyContent) -> SourceNode {
    let nodes = cells.map { $0.value(as: content) }
    guard nodes.count > 1 else { return nodes[0] }
    return SourceNode(.list(nodes.flatMap(\.items)), at: nodes[0].span)
  }
}
