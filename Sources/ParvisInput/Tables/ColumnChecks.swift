internal import ParvisCore

/// What is said of the columns of one table, each kind of problem once.
struct ColumnChecks {
  private let scan: TableScan
  /// Whether links that state no type are given one.
  private let isTyped: Bool
  private var layout: TableLayout { scan.layout }
  private(set) var problems: [PendingProblem] = []
  /// Whether there is a column for what every row must have.
  private(set) var hasNames = true
  /// Whether each row tells its own category, so that a missing one is its own.
  private(set) var saysCategories = true
  /// Whether empty cells of names are explained already.
  private(set) var hasMergedNames = false
  /// Where cells stand that a spreadsheet turned into dates.
  private(set) var dates: Set<Int> = []

  /// - Complexity: O(cells).
  init(_ scan: TableScan, isTyped: Bool) {
    self.scan = scan
    self.isTyped = isTyped
    guard let titles = scan.titles else { return }
    checkUnread(titles)
    checkNames(titles)
    checkDates(titles)
    checkMerged(titles)
    checkCategories(titles)
  }

  private mutating func report(
    _ span: TextSpan, _ diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic
  ) {
    problems.append(PendingProblem(span: span, diagnostic: diagnostic))
  }

  private func texts(_ titles: CSVRecords.Record) -> [String] {
    titles.cells.map(\.text).filter { !$0.isEmpty }
  }

  private func isUsed(_ column: Int) -> Bool {
    scan.rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
  }

  // MARK: Titles

  private mutating func checkUnread(_ titles: CSVRecords.Record) {
    var unread: [(cell: CSVRecords.Cell, column: Int)] = []
    var contacts: [CSVRecords.Cell] = []
    for (column, cell) in titles.cells.prefix(TableScan.mostColumns).enumerated()
    where scan.roles[column] == nil && isUsed(column) {
      if layout.shape == .items, TitleForm.isContact(cell.text) {
        contacts.append(cell)
      } else {
        unread.append((cell, column))
      }
    }
    if let first = contacts.first {
      let names = contacts.map { String($0.text.trimmed) }
      report(first.span) { .contactColumns(names, at: $0) }
    }
    guard let first = unread.first else { return }
    let known = Array(layout.names.prefix(1) + layout.fields + [layout.value].compactMap(\.self))
    guard unread.count > 1 else {
      let spellings = known.flatMap { key in key.spellings.map { (key, $0) } }
      let found = Suggestions.best(for: first.cell.text, among: spellings.map(\.1))
      let nearest = spellings.first { $0.1 == found }?.0
      report(first.cell.span) {
        .unknownTitle(
          first.cell.text, column: first.column + 1, nearest: nearest, known: known, at: $0)
      }
      return
    }
    let words = known.enumerated().flatMap { index, key in
      key.spellings.map { SpeltWord($0, group: index) }
    }
    let slips = unread.prefix(100).compactMap { title -> (title: String, key: VocabularyEntry)? in
      guard let word = Slip.word(title.cell.text, among: words) else { return nil }
      return known.first { $0.spellings.contains(word) }.map { (title.cell.text, $0) }
    }
    let names = unread.map { title in
      title.cell.text.isEmpty ? "n° \(title.column + 1)" : String(title.cell.text.trimmed)
    }
    report(first.cell.span) { .unknownTitles(names, slips: slips, known: known, at: $0) }
  }

  private mutating func checkNames(_ titles: CSVRecords.Record) {
    guard !scan.rows.isEmpty, let first = titles.cells.first else { return }
    let wanted: Bilingual
    switch layout.shape {
    case .items where !scan.roles.contains(.name(0)):
      wanted = Bilingual(fr: "« nom »", en: "“name”")
    case .links where !scan.roles.contains(.sentence):
      let ends = [scan.roles.contains(.field(0)), scan.roles.contains(.field(1))]
      switch (ends[0], ends[1]) {
      case (true, true):
        guard !isTyped, !scan.roles.contains(.field(2)) else { return }
        wanted = Bilingual(
          fr: "« type » (influence, contact, finance…)", en: "“type” (influence, contact, funds…)")
      case (false, true): wanted = Bilingual(fr: "« de »", en: "“from”")
      case (true, false): wanted = Bilingual(fr: "« vers »", en: "“to”")
      default: wanted = Bilingual(fr: "« de » ni « vers »", en: "“from” or “to”")
      }
    default: return
    }
    hasNames = false
    let found = texts(titles)
    report(first.span) { .noColumn(wanted, titles: found, at: $0) }
  }

  private mutating func checkCategories(_ titles: CSVRecords.Record) {
    guard layout.section == RootFields.stakeholders, layout.shape == .items, hasNames,
      let category, !scan.roles.contains(.field(category)), scan.rows.count > 1,
      let first = titles.cells.first
    else { return }
    saysCategories = false
    report(first.span) { .noCategoryColumn(at: $0) }
  }

  private var category: Int? { layout.fields.firstIndex { $0.french == "catégorie" } }

  // MARK: Cells

  /// Scores that a spreadsheet took for dates, once for each column.
  private mutating func checkDates(_ titles: CSVRecords.Record) {
    for (column, role) in scan.roles.enumerated() {
      let isScore =
        switch role {
        case .field(let index): layout.fields[index].content.isScore
        case .value: layout.value?.content.isScore == true
        default: false
        }
      guard isScore else { continue }
      let cells = scan.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let found = cells.compactMap { cell in DateText(cell.text).map { (cell, $0) } }
      guard let (cell, date) = found.first else { continue }
      dates.formUnion(found.map(\.0.span.start))
      report(cell.span) { [count = found.count] in
        .scoresAsDates(cell.text, count: count, low: date.low, high: date.high, at: $0)
      }
    }
  }

  /// Columns that name groups of rows on the first row of each only.
  private mutating func checkMerged(_ titles: CSVRecords.Record) {
    for (column, role) in scan.roles.enumerated() {
      guard let role, tellsGroups(role) else { continue }
      let cells = scan.rows.map { row in
        row.indices.contains(column) && !row[column].isEmpty ? row[column] : nil
      }
      guard let first = Self.firstBelowMerged(cells.map { $0?.text }) else { continue }
      let empty = cells.count { $0 == nil }
      let isNeeded = isNeeded(role)
      if case .name = role { hasMergedNames = true }
      if layout.shape == .links, isNeeded { hasMergedNames = true }
      if let category, role == .field(category), layout.section == RootFields.stakeholders {
        saysCategories = false
      }
      let span = cells[first]?.span ?? titles.cells[column].span
      report(span) { [count = cells.count] in
        .mergedCells(empty: empty, rows: count, at: $0, isNeeded: isNeeded)
      }
    }
  }

  private func isNeeded(_ role: TableTitles.Role) -> Bool {
    if case .name = role { return true }
    return layout.shape == .links
  }

  /// Whether a column may be merged: that of names, of categories, groups and places, of ends.
  private func tellsGroups(_ role: TableTitles.Role) -> Bool {
    switch role {
    case .name: layout.shape == .items || layout.shape == .nested
    case .field(let index):
      layout.shape == .links
        ? index <= 1 || (index == 2 && scan.roles.contains(.field(0)))
        : ["catégorie", "groupe", "territoire"].contains(layout.fields[index].french)
    default: false
    }
  }

  /// The filled cell above the first empty one, when the column looks merged: it begins with a
  /// filled cell, most filled cells have empty ones below, and no value stands twice in a row.
  private static func firstBelowMerged(_ cells: [String?]) -> Int? {
    guard let head = cells.first, head != nil, cells.count > 2 else { return nil }
    var previous: String?
    var (groups, merged) = (0, 0)
    var first: Int?
    for (row, cell) in cells.enumerated() {
      guard let cell else { continue }
      if cell == previous { return nil }
      previous = cell
      groups += 1
      guard cells.indices.contains(row + 1), cells[row + 1] == nil else { continue }
      merged += 1
      first = first ?? row
    }
    let empty = cells.count { $0 == nil }
    return empty >= 2 && empty * 3 >= cells.count && merged * 2 >= groups ? first : nil
  }
}
