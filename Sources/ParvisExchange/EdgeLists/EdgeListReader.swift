public import ParvisCore
public import ParvisInput

/// Reads the edge list of any network: `source,target[,weight]`, and its nodes when there is a file.
///
/// Encoding, separator and line of titles are found as in the tables of a map. Weights must be
/// positive and finite; without a column every weight is 1. A column `Type` or `Direction` whose
/// words are directions is obeyed. Names are taken exactly as they stand.
public enum EdgeListReader {
  /// What was read, or why not.
  public struct Result: Sendable {
    /// Nil when there is an error.
    public let network: EdgeList?
    /// Problems of the edge file, in the order of its lines.
    public let problems: [Diagnostic]
    /// Problems of the nodes file.
    public let nodeProblems: [Diagnostic]
    /// How each file was read.
    public let tables: [TableForm]
  }

  /// Reads an edge list.
  ///
  /// - Parameters:
  ///   - edges: the bytes of the edge file.
  ///   - nodes: the bytes of the nodes file, whose column `id` or first column names the vertices.
  ///   - partition: the column of the nodes file that groups the vertices.
  ///   - names: the names of both files; nil for the standard input.
  /// - Returns: the network, or what prevents it.
  /// - Complexity: O(size of the files).
  public static func read(
    edges: [UInt8], nodes: [UInt8]? = nil, partition: String? = nil,
    names: (edges: String?, nodes: String?) = (nil, nil)
  ) -> Result {
    var listing = NodeListing()
    if let nodes {
      listing = NodeListing(nodes, partition: partition, file: names.nodes ?? "-")
      listing.problems = named(listing.problems, nodes, names.nodes)
    } else if let partition {
      listing.problems.append(EdgeListMessages.partitionWithoutNodes(partition))
    }
    var reading = EdgeReading(listing, isClosed: nodes != nil)
    reading.read(edges, file: names.edges ?? "-")
    let problems = named(reading.problems, edges, names.edges)
    let hasErrors = (listing.problems + problems).contains { $0.severity == .error }
    let network = EdgeList(
      names: reading.names, labels: listing.labels, links: reading.links, groups: listing.groups,
      isUndirected: reading.isUndirected)
    return Result(
      network: hasErrors ? nil : network, problems: problems, nodeProblems: listing.problems,
      tables: [reading.form, listing.form].compactMap(\.self))
  }

  /// The problems of a file, or the one that it is something else than a table.
  private static func named(
    _ problems: [Diagnostic], _ bytes: [UInt8], _ file: String?
  ) -> [Diagnostic] {
    let doubtful: Set<String> = [
      DiagnosticCode.tableWithoutHeader, .binaryFile, .hiddenCharacter, .openQuoteInTable,
      .notUTF8,
    ].reduce(into: []) { $0.insert($1.rawValue) }
    guard problems.contains(where: { $0.severity == .error && doubtful.contains($0.code) }) else {
      return problems
    }
    if let form = KnownForm.of(bytes) { return [form.problem(file: file)] }
    if KnownForm.isMapObject(bytes) || !MapReader.read(bytes).hasErrors {
      return [EdgeListMessages.map(ShellWord.quoted(file ?? "-"))]
    }
    return problems
  }
}
