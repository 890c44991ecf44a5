public import ParvisCore
internal import ParvisInput

/// Reads the edge list of any network: `source,target[,weight]`, and its nodes when there is a file.
///
/// The separator (comma, semicolon, tab) is the one of the header line. Weights must be positive
/// and finite; without a column every weight is 1. Names are taken exactly as they stand.
public enum EdgeListReader {
  /// What was read, or why not.
  public struct Result: Sendable {
    /// Nil when there is an error.
    public let network: EdgeList?
    /// Problems of the edge file, in the order of its lines.
    public let problems: [Diagnostic]
    /// Problems of the nodes file.
    public let nodeProblems: [Diagnostic]
  }

  /// Reads an edge list.
  ///
  /// - Parameters:
  ///   - edges: the bytes of the edge file, UTF-8.
  ///   - nodes: the bytes of the nodes file, whose first column or column `id` names the vertices.
  ///   - partition: the column of the nodes file that groups the vertices.
  /// - Returns: the network, or what prevents it.
  /// - Complexity: O(size of the files).
  public static func read(
    edges: [UInt8], nodes: [UInt8]? = nil, partition: String? = nil
  ) -> Result {
    var listing = NodeListing()
    if let nodes {
      listing = NodeListing(nodes, partition: partition)
    } else if let partition {
      listing.problems.append(EdgeListMessages.partitionWithoutNodes(partition))
    }
    var reading = EdgeReading(names: listing.names, isClosed: nodes != nil)
    reading.read(edges)
    let hasErrors = (listing.problems + reading.problems).contains { $0.severity == .error }
    let network = EdgeList(names: reading.names, links: reading.links, groups: listing.groups)
    return Result(
      network: hasErrors ? nil : network, problems: reading.problems,
      nodeProblems: listing.problems)
  }

  /// The bytes without byte-order mark, or a problem with their encoding.
  static func checked(_ bytes: [UInt8]) -> (bytes: [UInt8], problem: Diagnostic?) {
    var limits = ReadingLimits.standard
    limits.bytes = .max
    let decoding = TextDecoding(bytes, limits: limits)
    if let problem = decoding.problem {
      let isEmpty = problem.code == DiagnosticCode.emptyFile.rawValue
      return ([], isEmpty ? EdgeListMessages.empty : problem)
    }
    let isControl: (UInt8) -> Bool = { ($0 < 0x20 && !(0x09...0x0D).contains($0)) || $0 == 0x7F }
    if let place = bytes.firstIndex(where: isControl) {
      return ([], EdgeListMessages.controlCharacter(line: 1 + bytes[..<place].count { $0 == 0x0A }))
    }
    return (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, nil)
  }
}

/// The vertices of a nodes file.
private struct NodeListing {
  var names: [String] = []
  var groups: [String]?
  var problems: [Diagnostic] = []

  init() {}

  init(_ bytes: [UInt8], partition: String?) {
    let (bytes, problem) = EdgeListReader.checked(bytes)
    if let problem {
      problems.append(problem)
      return
    }
    var records = CSVRecords(bytes)
    do throws(CSVRecords.Problem) {
      guard let header = try records.next() else {
        problems.append(EdgeListMessages.empty)
        return
      }
      let titles = header.cells.map { FoldedName($0.text).text }
      let idColumn = titles.firstIndex { ["id", "name", "nom", "node", "label"].contains($0) } ?? 0
      var groupColumn: Int?
      if let partition {
        groupColumn = titles.firstIndex(of: FoldedName(partition).text)
        if groupColumn == nil {
          problems.append(
            EdgeListMessages.noSuchColumn(partition, among: header.cells.map(\.text)))
        }
      }
      var lines: [String: Int] = [:]
      var found: [String] = []
      while let record = try records.next() {
        guard idColumn < record.cells.count, !record.cells[idColumn].text.isEmpty else {
          problems.append(EdgeListMessages.missingCell("id", line: record.line))
          continue
        }
        let cell = record.cells[idColumn]
        if let first = lines[cell.text] {
          problems.append(
            EdgeListMessages.repeatedNode(
              cell.text, first: first, line: record.line, column: cell.column))
          continue
        }
        lines[cell.text] = record.line
        names.append(cell.text)
        if let groupColumn {
          found.append(groupColumn < record.cells.count ? record.cells[groupColumn].text : "")
        }
      }
      groups = groupColumn == nil ? nil : found
    } catch {
      problems.append(EdgeListMessages.openQuote(error))
    }
  }
}

/// The links of an edge file.
private struct EdgeReading {
  var names: [String]
  var links: [EdgeList.Link] = []
  var problems: [Diagnostic] = []
  private var places: [String: Int]
  /// Whether the nodes file names every vertex that there is.
  private let isClosed: Bool

  init(names: [String], isClosed: Bool) {
    self.names = names
    self.isClosed = isClosed
    self.places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  mutating func read(_ bytes: [UInt8]) {
    let (bytes, problem) = EdgeListReader.checked(bytes)
    if let problem {
      problems.append(problem)
      return
    }
    var records = CSVRecords(bytes)
    do throws(CSVRecords.Problem) {
      guard let header = try records.next() else {
        problems.append(EdgeListMessages.empty)
        return
      }
      let titles = header.cells.map { FoldedName($0.text).text }
      func column(_ words: [String]) -> Int? { titles.firstIndex { words.contains($0) } }
      guard let source = column(["source", "from", "de", "origine"]),
        let target = column(["target", "to", "vers", "cible", "destination"])
      else {
        problems.append(EdgeListMessages.noHeader(line: header.line))
        return
      }
      let weight = column(["weight", "poids", "force", "strength", "value", "valeur"])
      while let record = try records.next() {
        add(record, source, target, weight)
      }
    } catch {
      problems.append(EdgeListMessages.openQuote(error))
    }
  }

  private mutating func add(
    _ record: CSVRecords.Record, _ source: Int, _ target: Int, _ weight: Int?
  ) {
    guard let from = place(record, source, "source"), let to = place(record, target, "target"),
      let strength = strength(record, weight)
    else { return }
    links.append(EdgeList.Link(source: from, target: to, weight: strength, line: record.line))
  }

  private mutating func place(
    _ record: CSVRecords.Record, _ column: Int, _ title: String
  ) -> Int? {
    guard column < record.cells.count, !record.cells[column].text.isEmpty else {
      problems.append(EdgeListMessages.missingCell(title, line: record.line))
      return nil
    }
    let cell = record.cells[column]
    if let known = places[cell.text] { return known }
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
    let typed = cell.text.replacing(",", with: ".")
    guard let number = Double(typed), number > 0, number.isFinite else {
      problems.append(
        EdgeListMessages.badWeight(cell.text, line: record.line, column: cell.column))
      return nil
    }
    return number
  }
}
