extension Graph {
  /// All links in ascending order of source, then target; undirected ones once, smaller end first.
  ///
  /// - Complexity: O(*n* + *m*).
  public var links: [Arc] {
    var links: [Arc] = []
    links.reserveCapacity(linkCount)
    for vertex in 0..<vertexCount {
      for position in outgoing.range(of: vertex) {
        let target = Int(outgoing.targets[position])
        guard isDirected || target > vertex else { continue }
        links.append(
          Arc(source: vertex, target: target, weight: outgoing.weight(at: position)))
      }
    }
    return links
  }

  /// The vertices linked from or to a vertex, in ascending order.
  ///
  /// `.outgoing` follows links, `.incoming` goes against them; `.both` joins the two.
  ///
  /// - Complexity: O(degree).
  public func neighbours(of vertex: Int, _ direction: Direction = .outgoing) -> [Int] {
    switch direction {
    case .outgoing: outgoing.range(of: vertex).map { Int(outgoing.targets[$0]) }
    case .incoming: incoming.range(of: vertex).map { Int(incoming.targets[$0]) }
    case .both:
      Set(neighbours(of: vertex, .outgoing)).union(neighbours(of: vertex, .incoming)).sorted()
    }
  }

  /// The weight of the link from one vertex to another, `nil` when there is none.
  ///
  /// - Complexity: O(log degree).
  public func weight(from source: Int, to target: Int) -> Double? {
    outgoing.position(from: source, to: target).map { outgoing.weight(at: $0) }
  }

  /// Whether there is a link from one vertex to another.
  ///
  /// - Complexity: O(log degree).
  public func hasLink(from source: Int, to target: Int) -> Bool {
    outgoing.position(from: source, to: target) != nil
  }
}
