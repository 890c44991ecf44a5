internal import ParvisCore

/// A set of tables put together as one text and one tree.
struct TableSet {
  private(set) var text = SourceText("")
  private(set) var problems: [Diagnostic] = []
  /// The sections of the map, in the order of the files.
  private(set) var entries: [SourceEntry] = []
  /// How each file was read.
  private(set) var forms: [TableForm] = []
  /// The language of the titles of the stakeholders; nil when they say none.
  private(set) var language: Language?
  /// Whether part of a table could not be read, so that a missing name proves nothing.
  private(set) var isDamaged = false

  private var bytes: [UInt8] = []
  private var tables: [TextTable] = []
  private var pending: [PendingProblem] = []
  private var lineCount = 0
  private var known: [Int: String] = [:]
  private var returns: SourceNode?
  /// The stakeholders by the identifiers of another program; nil for one that stands twice.
  private var names: [FoldedName: String?] = [:]
  /// Whether the table of stakeholders has its categories in a way that each row tells its own.
  private(set) var saysCategories = true

  /// - Complexity: O(size of the files).
  init(_ files: [TableFile], limits: ReadingLimits) {
    guard files.reduce(0, { $0 + $1.bytes.count }) <= limits.bytes else {
      let size = files.reduce(0) { $0 + $1.bytes.count }
      problems.append(.fileTooLarge(bytes: size, limit: limits.bytes))
      return
    }
    // A table whose name says its section goes before one that is only recognised.
    let named = files.filter { TableNames.layout(of: $0.base) != nil }
    for file in named { add(file, TableNames.layout(of: file.base)) }
    for file in files where TableNames.layout(of: file.base) == nil { add(file, nil) }
    addReturns()
    resolveEnds()
    text = SourceText(utf8: bytes, tables: tables)
    for problem in pending { problems.append(problem.diagnostic(text.location(of: problem.span))) }
    if known.isEmpty, problems.allSatisfy({ $0.severity != .error }) {
      problems.append(.noTable(files.map(\.name)))
    }
  }

  private mutating func add(_ file: TableFile, _ named: TableLayout?) {
    let beginning = SourceLocation(line: 1, column: 1, file: file.name)
    let isReturns = named?.names.count == 2 && named?.section == TableLayout.returns.section
    if let named, !isReturns, let first = known[named.section] {
      problems.append(.repeatedTable(first: first, at: beginning))
      return
    }
    let decoding = TableDecoding(file.bytes)
    guard let decoded = decoding.bytes else {
      guard let named else {
        problems.append(.unknownTable(file.base, titles: [], nearest: nil, at: beginning))
        return
      }
      known[isReturns ? -1 : named.section] = file.name
      isDamaged = true
      problems.append(.binaryFile(at: beginning))
      return
    }
    let accents = DamagedAccents(decoded)
    let range = append(accents.repaired ?? decoded)
    guard let layout = named ?? recognised(file, in: range) else {
      bytes.removeLast(range.count)
      return
    }
    known[isReturns ? -1 : layout.section] = file.name
    let scan = TableScan(bytes, in: range, layout: layout)
    var table = TextTable(name: file.name, firstLine: lineCount)
    table.titles = scan.titles?.cells.prefix(TableScan.mostColumns).map(\.text) ?? []
    table.marks = scan.marks
    if layout.section == RootFields.stakeholders {
      language = TableTitles.language(of: table.titles)
    }
    tables.append(table)
    if accents.isDamaged {
      let place = range.lowerBound + accents.place
      pending.append(
        PendingProblem(span: TextSpan(place, place + 1)) {
          .damagedAccents(accents, ofTable: true, at: $0)
        })
    }
    let rows = TableRows(scan, file: file.name, at: range)
    pending += rows.problems
    if layout.section == RootFields.stakeholders {
      names = rows.identified
      saysCategories = rows.saysCategories
    }
    if rows.node == nil || scan.openQuote != nil, !rows.problems.isEmpty { isDamaged = true }
    if let node = rows.node { add(node, layout, isReturns, file, at: range) }
    let isNarrow = scan.rows.allSatisfy { $0.count < 2 } && (scan.titles?.cells.count ?? 1) < 2
    var form = TableForm(
      file: file.name, encoding: decoding.encoding.rawValue,
      separator: isNarrow ? nil : Character(Unicode.Scalar(scan.separator)),
      titleLine: (scan.titles?.cells.first?.span ?? scan.keyHeading?.span).map {
        lineNumber(at: $0.start, in: range)
      }, rowCount: scan.rows.count - (scan.keyHeading == nil ? 0 : 1))
    if named == nil {
      form.recognised = TableRecognition.Subject.of(section: layout.section)?.name
    }
    forms.append(form)
    lineCount += SourceText(utf8: Array(bytes[range])).lineCount - 1
  }

  /// What the titles of a table say that its name does not; nil, with a problem, when they do not
  /// say it either.
  private mutating func recognised(_ file: TableFile, in range: Range<Int>) -> TableLayout? {
    let beginning = SourceLocation(line: 1, column: 1, file: file.name)
    switch TableRecognition.outcome(of: bytes, in: range, called: file.base) {
    case .layout(let layout):
      guard let first = known[layout.section],
        let subject = TableRecognition.Subject.of(section: layout.section)
      else { return layout }
      problems.append(.secondTable(subject.name, first: first, at: beginning))
    case .ambiguous(let subjects):
      problems.append(
        .ambiguousTable(subjects.map(\.name), files: subjects.map(\.file), at: beginning))
    case .none(let titles):
      problems.append(
        .unknownTable(
          file.base, titles: titles, nearest: TableNames.nearest(to: file.base), at: beginning))
    }
    return nil
  }

  /// Puts a text behind the others, on lines of its own.
  private mutating func append(_ more: [UInt8]) -> Range<Int> {
    let start = bytes.count
    bytes += more
    if bytes.last != 0x0A { bytes.append(0x0A) }
    return start..<bytes.count
  }

  private func lineNumber(at start: Int, in range: Range<Int>) -> Int {
    SourceText(utf8: Array(bytes[range.lowerBound..<max(start, range.lowerBound)])).lineCount
  }

  private mutating func add(
    _ node: SourceNode, _ layout: TableLayout, _ isReturns: Bool, _ file: TableFile,
    at range: Range<Int>
  ) {
    guard !isReturns else {
      returns = node
      return
    }
    let root = RootFields.table.entries[layout.section]
    let isGrouped = ["profil de la population", "participants"].contains(root.french)
    let key = SourceNode(.scalar(root.french), at: TextSpan(range.lowerBound, range.lowerBound))
    entries.append(SourceEntry(key: key, value: isGrouped ? Self.grouped(node) : node))
  }

  /// Puts the names of stakeholders in place of the identifiers at the ends of links.
  private mutating func resolveEnds() {
    guard !names.isEmpty,
      let place = entries.firstIndex(where: { $0.name == "liens" })
    else { return }
    let known = Set(names.values.compactMap { $0.map { FoldedName($0) } })
    let links = entries[place].value.items.map { link in
      guard let fields = link.entries else { return link }
      let resolved = fields.map { field in
        guard field.name == "de" || field.name == "vers", let end = field.value.scalar,
          !known.contains(FoldedName(end)), let name = names[FoldedName(end)] ?? nil
        else { return field }
        return SourceEntry(
          key: field.key, value: SourceNode(.scalar(name), at: field.value.span))
      }
      return SourceNode(.mapping(resolved), at: link.span)
    }
    entries[place].value.content = .list(links)
  }

  /// Rows of the same first name as one block.
  private static func grouped(_ node: SourceNode) -> SourceNode {
    var order: [SourceEntry] = []
    var places: [FoldedName: Int] = [:]
    for entry in node.items.flatMap({ $0.entries ?? [] }) {
      if let place = places[FoldedName(entry.name)], let known = order[place].value.entries,
        let more = entry.value.entries
      {
        order[place].value.content = .mapping(known + more)
      } else {
        places[FoldedName(entry.name)] = order.count
        order.append(entry)
      }
    }
    return SourceNode(.mapping(order), at: node.span)
  }

  /// Puts what each public receives and spends into its scenario.
  private mutating func addReturns() {
    guard let returns else { return }
    let section = RootFields.table.entries[TableLayout.returns.section].french
    var place = entries.firstIndex { $0.name == section }
    if place == nil {
      place = entries.count
      entries.append(
        SourceEntry(
          key: SourceNode(.scalar(section), at: returns.span),
          value: SourceNode(.list([]), at: returns.span)))
    }
    guard let place else { return }
    var items = entries[place].value.items
    for entry in Self.grouped(returns).entries ?? [] {
      let block = SourceEntry(
        key: SourceNode(.scalar("retour citoyen"), at: entry.key.span), value: entry.value)
      let name = FoldedName(entry.name)
      if let index = items.firstIndex(where: { Self.name(of: $0) == name }) {
        items[index].content = .mapping((items[index].entries ?? []) + [block])
      } else {
        let own = SourceEntry(key: SourceNode(.scalar("nom"), at: entry.key.span), value: entry.key)
        items.append(SourceNode(.mapping([own, block]), at: entry.key.span))
      }
    }
    entries[place].value.content = .list(items)
  }

  private static func name(of item: SourceNode) -> FoldedName? {
    item.entries?.first?.value.scalar.map { FoldedName($0) }
  }
}
