internal import ParvisCore
internal import ParvisInput

/// The vertices of a nodes file.
struct NodeListing {
  private(set) var names: [String] = []
  private(set) var labels: [String]?
  private(set) var groups: [String]?
  private(set) var form: TableForm?
  var problems: [Diagnostic] = []

  /// Titles of the column that names the vertices, those that are surest first.
  private static let identifiers = ["id", "name", "nom", "node", "sommet", "label", "libelle"]
  private static let labelTitles = ["label", "libelle", "nom", "name"]

  init() {}

  init(_ bytes: [UInt8], partition: String?, file: String) {
    let table = EdgeListTable(bytes)
    if let problem = table.problem {
      problems.append(problem)
      return
    }
    let wanted = partition.map { FoldedName($0).text }
    let search = TitleSearch(table.bytes) { titles in
      let titles = titles.map { FoldedName($0).text }
      return titles.count { Self.identifiers.contains($0) }
        + (wanted.map(titles.contains) == true ? 1 : 0)
    }
    guard let header = search.titles ?? search.firstRow else {
      problems.append(EdgeListMessages.empty)
      return
    }
    let separator = search.titles == nil ? CSVRecords(table.bytes).separator : search.separator
    let titles = header.cells.map { FoldedName($0.text).text }
    let idColumn = Self.identifiers.lazy.compactMap { titles.firstIndex(of: $0) }.first ?? 0
    let labelColumn = Self.labelTitles.lazy.compactMap { titles.firstIndex(of: $0) }
      .first { $0 != idColumn }
    var groupColumn: Int?
    if let partition {
      groupColumn = titles.firstIndex(of: FoldedName(partition).text)
      if groupColumn == nil {
        problems.append(
          EdgeListMessages.noSuchColumn(
            partition, among: header.cells.map(\.text), line: header.line))
      }
    }
    var lines: [String: Int] = [:]
    var found: [String] = []
    var typed: [String] = []
    do throws(CSVRecords.Problem) {
      try search.eachRow(below: header, separator: separator) { record in
        func cell(_ column: Int?) -> String {
          column.map { record.cells.indices.contains($0) ? record.cells[$0].text : "" } ?? ""
        }
        guard !cell(idColumn).isEmpty else {
          problems.append(EdgeListMessages.missingCell("id", line: record.line))
          return
        }
        let name = record.cells[idColumn]
        if let first = lines[name.text] {
          problems.append(
            EdgeListMessages.repeatedNode(
              name.text, first: first, line: record.line, column: name.column))
          return
        }
        lines[name.text] = record.line
        names.append(name.text)
        found.append(cell(groupColumn))
        typed.append(cell(labelColumn))
      }
    } catch {
      problems.append(EdgeListMessages.openQuote(error))
    }
    groups = groupColumn == nil ? nil : found
    if labelColumn != nil { labels = Self.distinct(typed, for: names) }
    form = table.form(
      file, separator: header.cells.count > 1 ? separator : nil, titles: header,
      rowCount: names.count)
  }

  /// Labels of which no two are alike; a vertex without one is called by its name.
  private static func distinct(_ labels: [String], for names: [String]) -> [String]? {
    guard labels.contains(where: { !$0.isEmpty }) else { return nil }
    let filled = zip(labels, names).map { $0.isEmpty ? $1 : $0 }
    var counts: [String: Int] = [:]
    for label in filled { counts[label, default: 0] += 1 }
    return zip(filled, names).map { label, name in
      counts[label] == 1 ? label : "\(label) (\(name))"
    }
  }
}

/// One table of a network, decoded as the tables of a map are.
struct EdgeListTable {
  /// UTF-8 without byte-order mark.
  private(set) var bytes: [UInt8] = []
  private(set) var problem: Diagnostic?
  private let encoding: String

  init(_ raw: [UInt8]) {
    let limit = ReadingLimits.standard.bytes
    guard raw.count <= limit else {
      encoding = ""
      problem = .fileTooLarge(bytes: raw.count, limit: limit)
      return
    }
    let decoding = TableDecoding(raw)
    encoding = decoding.encodingName
    guard let decoded = decoding.bytes else {
      problem = TextDecoding(raw, limits: .standard).problem
      return
    }
    guard decoded.contains(where: { $0 > 0x20 }) else {
      problem = EdgeListMessages.empty
      return
    }
    let isControl: (UInt8) -> Bool = { ($0 < 0x20 && !(0x09...0x0D).contains($0)) || $0 == 0x7F }
    if let place = decoded.firstIndex(where: isControl) {
      problem = EdgeListMessages.controlCharacter(
        line: 1 + decoded[..<place].count { $0 == 0x0A })
      return
    }
    bytes = decoded
  }

  /// How it was read, so that it can be said.
  func form(
    _ file: String, separator: UInt8?, titles: CSVRecords.Record, rowCount: Int
  ) -> TableForm {
    TableForm(
      file: file, encoding: encoding,
      separator: separator.map { Character(Unicode.Scalar($0)) }, titleLine: titles.line,
      rowCount: rowCount)
  }
}
