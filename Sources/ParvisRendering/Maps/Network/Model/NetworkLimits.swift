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
  private static let mostLinksEach = 2.0
  /// With fewer strong links than this for each stakeholder, weak ones are drawn too.
  private static let fewStrong = 0.5
  /// No more linked chips than this.
  private static let mostLinked = 115
  /// Up to this width of lines for each vertex, in points, lines are drawn at full width.
  private static let widthEach = 4.0
  private static let leastThickness = 0.6
  /// Beyond this many stakeholders only those who weigh most are shown.
  private static let mostShown = 160

  /// Whether there is room to show those without a drawn link.
  var hasStrip: Bool { stakeholderCount <= Self.mostShown }

  /// The links that are drawn: strong ones first; relays always.
  ///
  /// - Complexity: O(*n* log *n* + *m*), and O(*k* log *k*) for the *k* links of those shown.
  func kept(_ all: [NetworkEdge], weights: [Double]) -> [NetworkEdge] {
    let present = hasStrip ? all : amongStrongest(all, weights)
    let edges = withoutExcessConflicts(present, weights)
    let isDense =
      stakeholderCount > Self.crowd
      || (stakeholderCount > Self.sparse
        && Double(edges.count) > Self.density * Double(stakeholderCount))
    guard isDense else { return thinned(edges, weights) }
    let strong = edges.filter { !$0.isLink || $0.strength > 1 }
    // Where hardly any link is strong, weak ones are all there is to tell.
    let isWeak =
      Double(strong.count { $0.isLink }) < Self.fewStrong
      * Double(min(stakeholderCount, Self.mostShown))
    var kept = isWeak ? thinned(edges, weights, each: Self.density) : thinned(strong, weights)
    var excess = linkedCount(kept, weights.count) - Self.mostLinked
    while excess > 0 {
      // The weakest links between those who weigh least go first, as many as are too many.
      let candidates = kept.indices.filter { kept[$0].isLink }.sorted { left, right in
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

  /// The links between the relays to ask and those who weigh most.
  private func amongStrongest(_ edges: [NetworkEdge], _ weights: [Double]) -> [NetworkEdge] {
    var isShown = [Bool](repeating: false, count: weights.count)
    var count = 0
    func show(_ vertex: Int) {
      if !isShown[vertex] { count += 1 }
      isShown[vertex] = true
    }
    for edge in edges where edge.meaning == .relay {
      show(edge.from)
      show(edge.to)
    }
    let ranked = (0..<stakeholderCount).sorted { left, right in
      if weights[left] != weights[right] { return weights[left] > weights[right] }
      return left < right
    }
    for vertex in ranked where count < Self.mostLinked { show(vertex) }
    return edges.filter { isShown[$0.from] && isShown[$0.to] }
  }

  /// Disagreements between those who weigh most, when there are too many to be told apart.
  private func withoutExcessConflicts(
    _ edges: [NetworkEdge], _ weights: [Double]
  ) -> [NetworkEdge] {
    let conflicts = edges.indices.filter { edges[$0].meaning == .conflict }
    let limit = max(Self.conflictsAlwaysDrawn, min(stakeholderCount, Self.mostLinked) / 2)
    guard conflicts.count > limit else { return edges }
    let ordered = conflicts.sorted { left, right in
      let first = weights[edges[left].from] + weights[edges[left].to]
      let second = weights[edges[right].from] + weights[edges[right].to]
      return first != second ? first > second : left < right
    }
    let kept = Set(ordered.prefix(limit))
    return edges.indices.filter { edges[$0].meaning != .conflict || kept.contains($0) }
      .map { edges[$0] }
  }

  /// The strongest links when there are more than the eye can follow.
  ///
  /// Links that hold the network together come first (a maximum spanning forest), so that nobody
  /// who has a link loses all of them before others lose their second.
  private func thinned(
    _ edges: [NetworkEdge], _ weights: [Double], each share: Double = mostLinksEach
  ) -> [NetworkEdge] {
    let links = edges.indices.filter { edges[$0].isLink }
    let shown = min(stakeholderCount, Self.mostShown)
    let limit = max(Self.alwaysDrawn, Int(share * Double(shown)))
    guard links.count > limit else { return edges }
    let ordered = links.sorted { left, right in
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
    return edges.indices.filter { !edges[$0].isLink || chosen.contains($0) }.map { edges[$0] }
  }

  /// The share of their width that links keep: less than 1 where the widths of those who meet at a
  /// vertex add up to more than the eye can tell apart.
  static func thickness(_ edges: [NetworkEdge], among linked: Int) -> Double {
    let widths = edges.filter(\.isLink).reduce(0) { $0 + $1.stroke.width }
    guard linked > 0, widths > 0 else { return 1 }
    return min(1, max(leastThickness, widthEach * Double(linked) / widths))
  }

  private func linkedCount(_ edges: [NetworkEdge], _ vertexCount: Int) -> Int {
    Self.hasLink(edges, vertexCount: vertexCount).count { $0 }
  }

  /// Which vertices have a link.
  static func hasLink(_ edges: [NetworkEdge], vertexCount: Int) -> [Bool] {
    var hasLink = [Bool](repeating: false, count: vertexCount)
    for edge in edges {
      hasLink[edge.from] = true
      hasLink[edge.to] = true
    }
    return hasLink
  }
}
