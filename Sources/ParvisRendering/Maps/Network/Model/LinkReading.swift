internal import ParvisAnalysis
internal import ParvisCore

/// The links of a map as the network shows them: pairs merged, strengths in four steps.
struct LinkReading {
  /// Ends are places in the map's stakeholders.
  private(set) var edges: [NetworkEdge] = []

  /// - Complexity: O(*m*).
  init(_ analysis: Analysis) {
    let map = analysis.map
    let subject = analysis.influence.subject
    var places: [Pair: Int] = [:]
    for link in map.links where subject.includes(link.kind) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to), from != to
      else { continue }
      let share = map.scale.share(of: link.strength.value)
      guard share.middle > 0 else { continue }
      let edge = NetworkEdge(
        from: from, to: to, strength: min(4, max(1, Int((share.middle * 4).rounded()))),
        meaning: .link(
          link.kind.isMutual ? .none : .oneWay, isUncertain: !share.isExact))
      if let place = places[Pair(to, from)] {
        edges[place] = Self.merged(edges[place], withReverse: edge)
      } else if let place = places[Pair(from, to)] {
        // A second relation between the same two: the stronger is drawn.
        guard edge.strength > edges[place].strength else { continue }
        let isTwoWay = edges[place].direction == .bothWays
        edges[place] = isTwoWay ? Self.merged(edges[place], withReverse: edge) : edge
      } else {
        places[Pair(from, to)] = edges.count
        edges.append(edge)
      }
    }
    for link in map.links where link.kind == .conflict {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to), from != to
      else { continue }
      edges.append(NetworkEdge(from: from, to: to, strength: 2, meaning: .conflict))
    }
  }

  /// One line for both directions, as strong as the stronger; dotted when both are uncertain.
  private static func merged(
    _ edge: NetworkEdge, withReverse other: NetworkEdge
  ) -> NetworkEdge {
    let direction: NetworkEdge.Direction =
      switch (edge.direction, other.direction) {
      case (.none?, .none?): .none
      case (.none?, _): .oneWay
      case (let direction?, .none?): direction
      default: .bothWays
      }
    let ends = edge.direction == NetworkEdge.Direction.none && direction == .oneWay ? other : edge
    return NetworkEdge(
      from: ends.from, to: ends.to, strength: max(edge.strength, other.strength),
      meaning: .link(direction, isUncertain: edge.isUncertain && other.isUncertain))
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int

    init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }
}
