internal import ParvisCore

/// The links of a map as the network shows them: one line for each kind between two stakeholders,
/// strengths in four steps.
struct LinkReading {
  /// Ends are places in the map's stakeholders.
  private(set) var edges: [NetworkEdge] = []

  /// - Complexity: O(*m*).
  init(_ map: StakeholderMap, showing kinds: Set<LinkKind>) {
    var places: [Ends: Int] = [:]
    for link in map.links where kinds.contains(link.kind) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to), from != to
      else { continue }
      let share = map.scale.strength(of: link.strength.value)
      guard share.middle > 0 else { continue }
      guard link.kind != .conflict else {
        edges.append(NetworkEdge(from: from, to: to, strength: 2, meaning: .conflict))
        continue
      }
      let edge = NetworkEdge(
        from: from, to: to, strength: min(4, max(1, Int((share.middle * 4).rounded()))),
        meaning: .link(link.kind, isTwoWay: false, isUncertain: !share.isExact))
      // A link the other way, of the same kind, is the other end of the same line.
      if let place = places[Ends(link.kind, to, from)] {
        edges[place] = Self.merged(edges[place], withReverse: edge, link.kind)
      } else {
        places[Ends(link.kind, from, to)] = edges.count
        edges.append(edge)
      }
    }
  }

  /// One line for both directions, as strong as the stronger; dotted when both are uncertain.
  private static func merged(
    _ edge: NetworkEdge, withReverse other: NetworkEdge, _ kind: LinkKind
  ) -> NetworkEdge {
    NetworkEdge(
      from: edge.from, to: edge.to, strength: max(edge.strength, other.strength),
      meaning: .link(kind, isTwoWay: true, isUncertain: edge.isUncertain && other.isUncertain))
  }

  private struct Ends: Hashable {
    let kind: LinkKind
    let from: Int
    let to: Int

    init(_ kind: LinkKind, _ from: Int, _ to: Int) {
      self.kind = kind
      self.from = from
      self.to = to
    }
  }
}
