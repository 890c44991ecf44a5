internal import ParvisCore
internal import ParvisInput

/// The links of an edge file.
struct EdgeReading {
  private(set) var names: [String]
  private(set) var links: [EdgeList.Link] = []
  private(set) var isUndirected = false
  private(set) var form: TableForm?
  private(set) var problems: [Diagnostic] = []
  private var places: [String: Int]
  /// Vertices by their labels, those that two bear left out.
  private let labelled: [String: Int]
  /// Whether the nodes file names every vertex that there is.
  private let isClosed: Bool

  init(_ listing: NodeListing, isClosed: Bool) {
    names = listing.names
    self.isClosed = isClosed
    places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    labelled = Dictionary(
      (listing.labels ?? []).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let sources: Set<String> = [
    "source", "from", "de", "origine", "depart", "begin", "start",
  ]
  private static let targets: Set<String> = [
    "target", "to", "vers", "cible", "destination", "arrivee", "end",
  ]
  private static let weights: Set<String> = [
    "weight", "poids", "force", "strength", "value", "valeur",
  ]

  /// The columns of the table.
  private struct Columns {
    let source: Int
    let target: Int
    let weight: Int?
    let directions: [Int]

    init?(_ titles: [String]) {
      let titles = titles.map { FoldedName($0).text }
      guard let source = titles.firstIndex(where: EdgeReading.sources.contains),
        let target = titles.firstIndex(where: EdgeReading.targets.contains)
      else { return nil }
      self.source = source
      self.target = target
      weight = titles.firstIndex(where: EdgeReading.weights.contains)
      directions = titles.indices.filter { LinkDirection.titles.contains(titles[$0]) }
    }
  }

  mutating func read(_ bytes: [UInt8], file: String) {
    let table = EdgeListTable(bytes)
    if let problem = table.problem {
      problems.append(problem)
      return
    }
    let search = TitleSearch(table.bytes) { titles in
      Columns(titles).map { 2 + ($0.weight == nil ? 0 : 1) } ?? 0
    }
    guard let header = search.titles, let columns = Columns(header.cells.map(\.text)) else {
      problems.append(EdgeListMessages.noHeader(line: search.firstRow?.line ?? 1))
      return
    }
    var rows: [CSVRecords.Record] = []
    do throws(CSVRecords.Problem) {
      try search.eachRow(below: header, separator: search.separator) { rows.append($0) }
    } catch {
      problems.append(EdgeListMessages.openQuote(error))
    }
    let directions = directions(of: rows, columns)
    for (row, direction) in zip(rows, directions) { add(row, columns, direction) }
    isUndirected =
      !rows.isEmpty
      && directions.allSatisfy { direction in
        if case .undirected = direction { true } else { false }
      }
    form = table.form(file, separator: search.separator, titles: header, rowCount: rows.count)
  }

  /// What each row says of its direction, in the first column that says any.
  private mutating func directions(
    of rows: [CSVRecords.Record], _ columns: Columns
  ) -> [LinkDirection?] {
    for column in columns.directions {
      let words = rows.map { $0.cells.indices.contains(column) ? $0.cells[column].text : "" }
      let known = words.map { LinkDirection($0) }
      guard known.contains(where: { $0 != nil }) else { continue }
      let unknown = zip(words, known).filter { $1 == nil && !$0.isEmpty }.map(\.0)
      if let first = unknown.first {
        problems.append(EdgeListMessages.unknownDirections(unknown.count, first))
      }
      return known
    }
    return rows.map { _ in nil }
  }

  private mutating func add(
    _ record: CSVRecords.Record, _ columns: Columns, _ direction: LinkDirection?
  ) {
    guard let from = place(record, columns.source, "source"),
      let to = place(record, columns.target, "target"),
      let strength = strength(record, columns.weight)
    else { return }
    let isMutual =
      switch direction {
      case .undirected, .mutual: true
      case .directed, nil: false
      }
    links.append(
      EdgeList.Link(
        source: from, target: to, weight: strength, line: record.line, isMutual: isMutual))
  }

  private mutating func place(
    _ record: CSVRecords.Record, _ column: Int, _ title: String
  ) -> Int? {
    guard column < record.cells.count, !record.cells[column].text.isEmpty else {
      problems.append(EdgeListMessages.missingCell(title, line: record.line))
      return nil
    }
    let cell = record.cells[column]
    if let known = places[cell.text] ?? labelled[cell.text] { return known }
    guard !isClosed else {
      problems.append(
        EdgeListMessages.unknownNode(cell.text, title, line: record.line, column: cell.column))
      return nil
    }
    places[cell.text] = names.count
    names.append(cell.text)
    return names.count - 1
  }

  private mutating func strength(_ record: CSVRecords.Record, _ column: Int?) -> Double? {
    guard let column else { return 1 }
    guard column < record.cells.count else {
      problems.append(EdgeListMessages.missingCell("weight", line: record.line))
      return nil
    }
    let cell = record.cells[column]
    guard let number = TypedWeight.number(cell.text) else {
      problems.append(
        EdgeListMessages.badWeight(cell.text, line: record.line, column: cell.column))
      return nil
    }
    return number
  }
}
