/// What is left out of a network that is too dense to be read.
struct NetworkLimits {
  let stakeholderCount: Int

  /// From this many stakeholders on, or from this many links each, weak links are left out.
  private static let crowd = 90
  private static let density = 1.5
  private static let sparse = 45
  /// Up to this many links are always drawn; beyond, no more than this many for each stakeholder.
  private static let alwaysDrawn = 40
  /// Up to this many disagreements are always drawn; beyond, one for every other stakeholder.
  private static let conflictsAlwaysDrawn = 15
  private static let mostLinksEach = 2
  /// No more linked chips than this.
  private static let mostLinked = 115

  /// Whether there is room to show those without a drawn link.
  var hasStrip: Bool { stakeholderCount <= 160 }

  /// The links that are drawn: strong ones first; relays always.
  func kept(_ all: [NetworkModel.Edge], weights: [Double]) -> [NetworkModel.Edge] {
    let edges = withoutExcessConflicts(all, weights)
    let isDense =
      stakeholderCount > Self.crowd
      || (stakeholderCount > Self.sparse
        && Double(edges.count) > Self.density * Double(stakeholderCount))
    guard isDense else { return thinned(edges, weights) }
    var kept = thinned(edges.filter { !Self.isInfluence($0) || $0.strength > 1 }, weights)
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

  /// Disagreements between those who weigh most, when there are too many to be told apart.
  private func withoutExcessConflicts(
    _ edges: [NetworkModel.Edge], _ weights: [Double]
  ) -> [NetworkModel.Edge] {
    let conflicts = edges.indices.filter { edges[$0].stroke == .conflict }
    let limit = max(Self.conflictsAlwaysDrawn, stakeholderCount / 2)
    guard conflicts.count > limit else { return edges }
    let ordered = conflicts.sorted { left, right in
      let first = weights[edges[left].from] + weights[edges[left].to]
      let second = weights[edges[right].from] + weights[edges[right].to]
      return first != second ? first > second : left < right
    }
    let kept = Set(ordered.prefix(limit))
    return edges.indices.filter { edges[$0].stroke != .conflict || kept.contains($0) }
      .map { edges[$0] }
  }

  /// The strongest links when there are more than the eye can follow.
  ///
  /// Links that hold the network together come first (a maximum spanning forest), so that nobody
  /// who has a link loses all of them before others lose their second.
  private func thinned(
    _ edges: [NetworkModel.Edge], _ weights: [Double]
  ) -> [NetworkModel.Edge] {
    let influences = edges.indices.filter { Self.isInfluence(edges[$0]) }
    let limit = max(Self.alwaysDrawn, Self.mostLinksEach * stakeholderCount)
    guard influences.count > limit else { return edges }
    let ordered = influences.sorted { left, right in
      let (a, b) = (edges[left], edges[right])
      if a.strength != b.strength { return a.strength > b.strength }
      let first = weights[a.from] + weights[a.to]
      let second = weights[b.from] + weights[b.to]
      return first != second ? first > second : left < right
    }
    var root = Array(weights.indices)
    func find(_ vertex: Int) -> Int {
      var vertex = vertex
      while root[vertex] != vertex {
        root[vertex] = root[root[vertex]]
        vertex = root[vertex]
      }
      return vertex
    }
    var chosen: Set<Int> = []
    for index in ordered {
      let (from, to) = (find(edges[index].from), find(edges[index].to))
      guard from != to else { continue }
      root[from] = to
      chosen.insert(index)
    }
    for index in ordered where chosen.count < limit { chosen.insert(index) }
    return edges.indices.filter { !Self.isInfluence(edges[$0]) || chosen.contains($0) }
      .map { edges[$0] }
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
