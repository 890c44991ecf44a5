import GraphAlgorithms

/// Graphs drawn from a seed.
enum RandomGraphs {
  /// A graph with about the given number of links; weights are 1...5 when asked for.
  static func graph(
    seed: UInt64, vertexCount: Int, linkCount: Int, isDirected: Bool, isWeighted: Bool = false
  ) throws -> Graph {
    try GraphBuilder(
      links(seed: seed, vertexCount: vertexCount, linkCount: linkCount, isWeighted: isWeighted),
      vertexCount: vertexCount, isDirected: isDirected
    ).build().graph
  }

  /// Links without repetition or self-links.
  static func links(
    seed: UInt64, vertexCount: Int, linkCount: Int, isWeighted: Bool = false
  ) -> [Arc] {
    var generator = SeededGenerator(seed: seed)
    var seen: Set<[Int]> = []
    var links: [Arc] = []
    for _ in 0..<linkCount {
      let source = Int.random(in: 0..<vertexCount, using: &generator)
      let target = Int.random(in: 0..<vertexCount, using: &generator)
      let weight = isWeighted ? Double(Int.random(in: 1...5, using: &generator)) : 1
      guard source != target, seen.insert([min(source, target), max(source, target)]).inserted
      else { continue }
      links.append(Arc(source: source, target: target, weight: weight))
    }
    return links
  }
}

extension GraphBuilder {
  /// A builder that holds links already.
  init(_ links: [Arc], vertexCount: Int, isDirected: Bool) {
    self.init(vertexCount: vertexCount, isDirected: isDirected)
    addLinks(links)
  }
}
