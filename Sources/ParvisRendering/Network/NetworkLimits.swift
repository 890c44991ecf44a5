/// What is left out of a network that is too dense to be read.
struct NetworkLimits {
  let stakeholderCount: Int

  /// From this many stakeholders on weak links are left out.
  private static let crowd = 90
  /// No more linked chips than this.
  private static let mostLinked = 115

  /// Whether there is room to show those without a drawn link.
  var hasStrip: Bool { stakeholderCount <= 160 }

  /// As many links as can still be followed with the eye: two for each stakeholder on small maps,
  /// one and a half on large ones.
  private var mostLinks: Int { max(40, min(60, stakeholderCount * 2), stakeholderCount * 3 / 2) }

  /// The links that are drawn: strong ones first; disagreements and relays always.
  func kept(_ edges: [NetworkModel.Edge], weights: [Double]) -> [NetworkModel.Edge] {
    var kept = edges
    if stakeholderCount > Self.crowd {
      kept = edges.filter { !Self.isInfluence($0) || $0.strength > 1 }
    }
    kept = strongest(kept, weights: weights)
    var excess = linkedCount(kept, weights.count) - Self.mostLinked
    while excess > 0 {
      let candidates = weakestFirst(kept, weights)
      guard !candidates.isEmpty else { break }
      let dropped = Set(candidates.prefix(max(1, excess / 2)))
      kept = kept.indices.filter { !dropped.contains($0) }.map { kept[$0] }
      excess = linkedCount(kept, weights.count) - Self.mostLinked
    }
    return kept
  }

  /// The strongest links, and the strongest of each stakeholder in any case.
  private func strongest(
    _ edges: [NetworkModel.Edge], weights: [Double]
  ) -> [NetworkModel.Edge] {
    var degrees = [Int](repeating: 0, count: weights.count)
    for edge in edges {
      degrees[edge.from] += 1
      degrees[edge.to] += 1
    }
    var excess = edges.count { Self.isInfluence($0) } - mostLinks
    var dropped: Set<Int> = []
    for index in weakestFirst(edges, weights) where excess > 0 {
      let edge = edges[index]
      guard degrees[edge.from] > 1, degrees[edge.to] > 1 else { continue }
      dropped.insert(index)
      degrees[edge.from] -= 1
      degrees[edge.to] -= 1
      excess -= 1
    }
    return edges.indices.filter { !dropped.contains($0) }.map { edges[$0] }
  }

  /// The links that may be left out: the weakest, between those who weigh least, first.
  private func weakestFirst(_ edges: [NetworkModel.Edge], _ weights: [Double]) -> [Int] {
    edges.indices.filter { Self.isInfluence(edges[$0]) }.sorted { left, right in
      let (a, b) = (edges[left], edges[right])
      if a.strength != b.strength { return a.strength < b.strength }
      let first = weights[a.from] + weights[a.to]
      let second = weights[b.from] + weights[b.to]
      return first != second ? first < second : left > right
    }
  }

  private static func isInfluence(_ edge: NetworkModel.Edge) -> Bool {
    edge.stroke != .conflict && edge.stroke != .relay
  }

  private func linkedCount(_ edges: [NetworkModel.Edge], _ vertexCount: Int) -> Int {
    Self.hasLink(edges, vertexCount: vertexCount).count { $0 }
  }

  /// Which vertices have a link.
  static func hasLink(_ edges: [NetworkModel.Edge], vertexCount: Int) -> [Bool] {
    var hasLink = [Bool](repeating: false, count: vertexCount)
    for edge in edges {
      hasLink[edge.from] = true
      hasLink[edge.to] = true
    }
    return hasLink
  }
}
