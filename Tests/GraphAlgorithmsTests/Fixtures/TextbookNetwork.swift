import GraphAlgorithms

/// A network that stands in textbooks, in a compact notation.
struct TextbookNetwork {
  let names: [String]
  let categories: Partition?
  let graph: Graph

  /// Reads names separated by `|` or by lines, one category number per vertex, and links as pairs of
  /// positions such as `0-3`, or `0-3:2` with a weight, separated by blanks.
  init(isDirected: Bool, names: String, categories: String = "", links: String) {
    self.names = names.split(whereSeparator: { $0 == "|" || $0.isNewline }).map(String.init)
    let numbers = categories.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    self.categories = numbers.isEmpty ? nil : Partition(groupOf: numbers)
    var builder = GraphBuilder(vertexCount: self.names.count, isDirected: isDirected)
    for link in links.split(whereSeparator: \.isWhitespace) {
      let parts = link.split(whereSeparator: { $0 == "-" || $0 == ":" }).compactMap { Double($0) }
      builder.addLink(
        from: Int(parts[0]), to: Int(parts[1]), weight: parts.count > 2 ? parts[2] : 1)
    }
    do {
      graph = try builder.build().graph
    } catch {
      preconditionFailure("A fixture is not a graph: \(error)")
    }
  }

  /// The number of the vertex of a name.
  func vertex(_ name: String) -> Int {
    names.firstIndex(of: name) ?? -1
  }
}
