/// A line of the network between two of its vertices.
struct NetworkEdge: Hashable {
  enum Meaning: Hashable {
    case link(Direction, isUncertain: Bool)
    case conflict
    case relay
  }

  enum Direction: Hashable {
    case oneWay, bothWays
    /// A relation that has no direction, such as knowing each other.
    case none
  }

  let from: Int
  let to: Int
  /// From 1 to 4; how much the link matters to the arrangement.
  let strength: Int
  let meaning: Meaning
  /// The share of its width that a link keeps: 1, or less where many strong links meet.
  var thickness = 1.0

  /// Whether the line is a link of the network's subject: no disagreement, no relay.
  var isLink: Bool {
    if case .link = meaning { return true }
    return false
  }

  var isUncertain: Bool {
    if case .link(_, true) = meaning { return true }
    return false
  }

  var direction: Direction? {
    if case .link(let direction, _) = meaning { return direction }
    return nil
  }

  /// How many links of the file the line stands for.
  var linkCount: Int {
    switch meaning {
    case .link(.bothWays, _): 2
    case .link, .conflict: 1
    case .relay: 0
    }
  }

  var stroke: LinkStroke {
    switch meaning {
    case .conflict: return .conflict
    case .relay: return .relay
    case .link(let direction, let isUncertain):
      var stroke = LinkStroke.influence(
        strength, isTwoWay: direction == .bothWays, isUncertain: isUncertain)
      if direction == .none { stroke.head = .plain }
      return stroke.thinned(to: thickness)
    }
  }

  /// Stable classes of the SVG; the first begins its identifier.
  var classes: [String] {
    switch meaning {
    case .conflict: ["conflict"]
    case .relay: ["relay"]
    case .link(let direction, let isUncertain):
      ["influence", "strength-\(strength)"] + (direction == .bothWays ? ["two-way"] : [])
        + (direction == .none ? ["undirected"] : []) + (isUncertain ? ["uncertain"] : [])
    }
  }

  /// The same line between other places.
  func moved(to places: [Int]) -> NetworkEdge {
    NetworkEdge(
      from: places[from], to: places[to], strength: strength, meaning: meaning,
      thickness: thickness)
  }
}
