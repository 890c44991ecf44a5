/// One table with the separator and the titles that were guessed, before its rows are given a sense.
struct TableScan {
  /// How far the titles may stand below the first line: title lines, dates, blank lines.
  private static let searched = 40
  /// Further columns are not read.
  static let mostColumns = 1_000

  let layout: TableLayout
  let words: TitleWords
  private(set) var separator: UInt8 = 0x3B
  /// The row of the titles; nil when there is none.
  private(set) var titles: CSVRecords.Record?
  private(set) var roles: [TableTitles.Role?] = []
  /// The rows below the titles that hold anything.
  private(set) var rows: [[TableCell]] = []
  private(set) var marks: [TextTable.Mark] = []
  private(set) var openQuote: Int?
  /// The first cell of each row that reaches past `mostColumns`.
  private(set) var cut: [TextSpan] = []

  private struct Guess {
    var separator: UInt8
    var row: Int?
    var score: Int
  }

  /// - Parameters:
  ///   - bytes: the text in which the table stands.
  ///   - range: where.
  ///   - layout: what its columns may be.
  ///   - separators: the signs that may stand between columns, semicolon, tab or comma.
  /// - Complexity: O(length of the stretch).
  init(
    _ bytes: [UInt8], in range: Range<Int>, layout: TableLayout,
    separators: [UInt8] = [0x3B, 0x09, 0x2C]
  ) {
    self.layout = layout
    self.words = TitleWords(layout)
    var best = Guess(separator: 0x3B, row: nil, score: -1)
    for separator in separators {
      let guess = guess(bytes, range, separator)
      if guess.score > best.score { best = guess }
    }
    separator = best.separator
    read(bytes, range, titleRow: best.row)
    if titles == nil, holdsLines {
      // Nothing separates columns: each line is one text.
      separator = 0x1F
      rows = []
      marks = []
      read(bytes, range, titleRow: nil)
    }
  }

  /// Whether a cell is the title above the keys of a table of keys and values.
  static func isKeyHeading(_ text: String) -> Bool {
    ["cle", "key", "champ", "field", "rubrique", "intitule"].contains(KeyForm(text).exact)
  }

  /// The first row, when it is the titles above keys and values.
  var keyHeading: TableCell? {
    guard layout.shape == .block, titles == nil, let cell = rows.first?.first else { return nil }
    return Self.isKeyHeading(cell.text) ? cell : nil
  }

  /// Whether rows without titles are lines as a map file has them, cut by mistake.
  private var holdsLines: Bool {
    let cut = rows.filter { row in row.count { !$0.isEmpty } > 1 }
    guard !cut.isEmpty else { return false }
    return switch layout.shape {
    case .lines: true
    case .links: cut.allSatisfy { row in row.contains { ArrowText(in: $0.text[...]) != nil } }
    case .items: cut.allSatisfy { $0[0].text.contains(":") }
    case .block, .nested: false
    }
  }

  /// How well the first rows suit a separator.
  private func guess(_ bytes: [UInt8], _ range: Range<Int>, _ separator: UInt8) -> Guess {
    var records = CSVRecords(bytes, in: range, separator: separator)
    var guess = Guess(separator: separator, row: nil, score: 0)
    var index = 0
    var keyRows = 0
    var wide = 0
    while index < Self.searched, let record = try? records.next() {
      let cells = record.cells.prefix(Self.mostColumns).map(\.text)
      wide += min(cells.count { !$0.isEmpty }, 20) - 1
      if layout.shape == .block, keyRows == 0, cells.count > 1, Self.isKeyHeading(cells[0]) {
        return Guess(separator: separator, row: nil, score: 100 * Self.mostColumns)
      }
      let titles = TableTitles(cells, by: words)
      if layout.shape == .block, cells.count > 1, titles.roles[0] != nil { keyRows += 1 }
      let needed = layout.shape == .block ? 2 : 1
      if titles.knownCount >= needed, titles.knownCount * 100 > guess.score {
        guess.score = titles.knownCount * 100
        guess.row = index
      }
      index += 1
    }
    if layout.shape == .block, keyRows * 100 >= guess.score {
      guess.row = nil
      guess.score = keyRows * 100
    }
    // Without known titles the separator is the one that cuts the most.
    guess.score += max(0, min(wide, 99))
    return guess
  }

  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, titleRow: Int?) {
    var records = CSVRecords(bytes, in: range, separator: separator)
    var index = 0
    do throws(CSVRecords.Problem) {
      while let record = try records.next() {
        defer { index += 1 }
        if let titleRow, index <= titleRow {
          if index == titleRow { titles = record }
          continue
        }
        add(record)
      }
    } catch {
      if case .openQuote(_, _, let offset) = error { openQuote = offset }
    }
    if let titles {
      let texts = titles.cells.prefix(Self.mostColumns).map(\.text)
      roles = ColumnSense.roles(TableTitles(texts, by: words).roles, texts, rows, layout)
    }
  }

  private mutating func add(_ record: CSVRecords.Record) {
    if record.cells.count > Self.mostColumns,
      let first = record.cells[Self.mostColumns...].first(where: { !$0.text.isEmpty })
    {
      cut.append(first.span)
    }
    var cells = record.cells.prefix(Self.mostColumns).map { TableCell($0) }
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      marks.append(TextTable.Mark(start: cell.span.start, column: column))
    }
    rows.append(cells)
  }
}
