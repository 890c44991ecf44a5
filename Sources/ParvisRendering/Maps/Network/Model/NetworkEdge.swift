internal import ParvisCore

/// A line of the network between two of its vertices.
struct NetworkEdge: Hashable {
  enum Meaning: Hashable {
    case link(LinkKind, isTwoWay: Bool, isUncertain: Bool)
    case conflict
    case relay
  }

  let from: Int
  let to: Int
  /// From 1 to 4; how much the link matters to the arrangement.
  let strength: Int
  let meaning: Meaning
  /// The share of its width that a link keeps: 1, or less where many strong links meet.
  var thickness = 1.0

  /// Whether the line is a link that carries something: no disagreement, no relay.
  var isLink: Bool {
    if case .link = meaning { return true }
    return false
  }

  var isUncertain: Bool {
    if case .link(_, _, true) = meaning { return true }
    return false
  }

  /// What a link says; nil for a relay.
  var kind: LinkKind? {
    switch meaning {
    case .link(let kind, _, _): kind
    case .conflict: .conflict
    case .relay: nil
    }
  }

  var isTwoWay: Bool {
    if case .link(_, true, _) = meaning { return true }
    return false
  }

  /// How many links of the file the line stands for.
  var linkCount: Int {
    switch meaning {
    case .link(_, true, _): 2
    case .link, .conflict: 1
    case .relay: 0
    }
  }

  var stroke: LinkStroke {
    switch meaning {
    case .conflict: return .conflict
    case .relay: return .relay
    case .link(let kind, let isTwoWay, let isUncertain):
      return LinkStroke.link(kind, strength, isTwoWay: isTwoWay, isUncertain: isUncertain)
        .thinned(to: thickness)
    }
  }

  /// Stable classes of the SVG; the first begins its identifier.
  var classes: [String] {
    switch meaning {
    case .conflict: ["conflict"]
    case .relay: ["relay"]
    case .link(let kind, let isTwoWay, let isUncertain):
      [kind.rawValue, "strength-\(strength)"] + (isTwoWay ? ["two-way"] : [])
        + (isUncertain ? ["uncertain"] : [])
    }
  }

  /// The same line between other places.
  func moved(to places: [Int]) -> NetworkEdge {
    NetworkEdge(
      from: places[from], to: places[to], strength: strength, meaning: meaning,
      thickness: thickness)
  }
}
