/// What is left out of a network that is too dense to be read.
struct NetworkLimits {
  let stakeholderCount: Int

  /// From this many stakeholders on, or from this many links each, weak links are left out.
  private static let crowd = 90
  private static let density = 1.5
  private static let sparse = 45
  /// No more linked chips than this.
  private static let mostLinked = 115

  /// Whether there is room to show those without a drawn link.
  var hasStrip: Bool { stakeholderCount <= 160 }

  /// The links that are drawn: strong ones first; disagreements and relays always.
  func kept(_ edges: [NetworkModel.Edge], weights: [Double]) -> [NetworkModel.Edge] {
    let isDense =
      stakeholderCount > Self.crowd
      || (stakeholderCount > Self.sparse
        && Double(edges.count) > Self.density * Double(stakeholderCount))
    guard isDense else { return edges }
    var kept = edges.filter { !Self.isInfluence($0) || $0.strength > 1 }
    var excess = linkedCount(kept, weights.count) - Self.mostLinked
    while excess > 0 {
      // The weakest links between those who weigh least go first, as many as are too many.
      let candidates = kept.indices.filter { Self.isInfluence(kept[$0]) }.sorted { left, right in
        let (a, b) = (kept[left], kept[right])
        if a.strength != b.strength { return a.strength < b.strength }
        let first = weights[a.from] + weights[a.to]
        let second = weights[b.from] + weights[b.to]
        return first != second ? first < second : left > right
      }
      guard !candidates.isEmpty else { break }
      let dropped = Set(candidates.prefix(max(1, excess / 2)))
      kept = kept.indices.filter { !dropped.contains($0) }.map { kept[$0] }
      excess = linkedCount(kept, weights.count) - Self.mostLinked
    }
    return kept
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
