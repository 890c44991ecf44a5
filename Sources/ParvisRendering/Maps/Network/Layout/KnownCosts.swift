/// What a placement knows of its links and chips, so that a move is weighed by what it changes.
struct KnownCosts {
  typealias Lanes = SIMD8<Float>

  /// How many links each link crosses.
  var crossings: [Lanes]
  /// How many chips each link enters, its own among them.
  var entries: [Lanes]
  /// How many links enter each chip, its own among them.
  var visits: [Lanes]
  /// The narrow angles of each link with the others at its first and at its second end.
  var angles: [SIMD2<Float>]

  init(_ lanes: LinkLanes, linkCount: Int) {
    crossings = [Lanes](repeating: .zero, count: lanes.linkBlocks)
    entries = crossings
    visits = [Lanes](repeating: .zero, count: lanes.boxBlocks)
    angles = [SIMD2<Float>](repeating: .zero, count: linkCount)
  }
}

extension Placement {
  /// A chip that has moved, and from where.
  struct Move {
    let vertex: Int
    let origin: SIMD2<Float>
  }

  /// Finds everything anew.
  mutating func settleAll() {
    for index in edges.indices {
      known.crossings[index >> 3][index & 7] = lanes.crossings(segments[index])
      known.entries[index >> 3][index & 7] = lanes.boxesEntered(by: segments[index])
    }
    for vertex in chips.indices {
      known.visits[vertex >> 3][vertex & 7] = lanes.links(entering: chips[vertex])
      settleAngles(at: vertex)
    }
  }

  /// Brings what is known up to date after one chip or two have moved.
  ///
  /// - Complexity: O(degree × (*n* + *m*)).
  mutating func settle(_ first: Move, _ second: Move? = nil) {
    settleLinks(of: first.vertex, except: nil, first, second)
    settleBox(first)
    if let second {
      settleLinks(of: second.vertex, except: first.vertex, first, second)
      settleBox(second)
    }
    recount(first.vertex)
    if let second { recount(second.vertex) }
  }

  /// Takes the old courses of the links of a vertex out of the tallies and puts the new ones in.
  private mutating func settleLinks(
    of vertex: Int, except other: Int?, _ first: Move, _ second: Move?
  ) {
    for index in incident[vertex] {
      let edge = edges[index]
      if edge.a == other || edge.b == other { continue }
      let new = segments[index]
      var old = new
      for move in [first, second ?? first] {
        if edge.a == move.vertex { old.lowHalf = move.origin }
        if edge.b == move.vertex { old.highHalf = move.origin }
      }
      lanes.tallyCrossings(old, -1, into: &known.crossings)
      lanes.tallyCrossings(new, 1, into: &known.crossings)
      lanes.tallyBoxes(enteredBy: old, -1, into: &known.visits)
      lanes.tallyBoxes(enteredBy: new, 1, into: &known.visits)
    }
  }

  private mutating func settleBox(_ move: Move) {
    var old = chips[move.vertex]
    old.lowHalf = move.origin
    lanes.tallyLinks(entering: old, -1, into: &known.entries)
    lanes.tallyLinks(entering: chips[move.vertex], 1, into: &known.entries)
  }

  /// Counts anew what stands on a vertex and on its links.
  private mutating func recount(_ vertex: Int) {
    known.visits[vertex >> 3][vertex & 7] = lanes.links(entering: chips[vertex])
    settleAngles(at: vertex)
    for index in incident[vertex] {
      known.crossings[index >> 3][index & 7] = lanes.crossings(segments[index])
      known.entries[index >> 3][index & 7] = lanes.boxesEntered(by: segments[index])
      settleAngles(at: edges[index].a == vertex ? edges[index].b : edges[index].a)
    }
  }

  private mutating func settleAngles(at vertex: Int) {
    for index in incident[vertex] {
      let cost = angles(of: index, at: vertex)
      if edges[index].a == vertex {
        known.angles[index].x = cost
      } else {
        known.angles[index].y = cost
      }
    }
  }

  /// What a vertex adds to the cost where it stands, from what is known.
  ///
  /// - Precondition: everything is settled.
  func knownCost(of vertex: Int) -> Float {
    var cost = simpleCost(of: vertex)
    let degree = Float(incident[vertex].count)
    cost += Self.passPrice * (known.visits[vertex >> 3][vertex & 7] - degree)
    for index in incident[vertex] {
      let angles = known.angles[index]
      // Each angle between two links of the vertex is known to both of them.
      cost += edges[index].a == vertex ? angles.x / 2 + angles.y : angles.x + angles.y / 2
      cost += Self.crossingPrice * known.crossings[index >> 3][index & 7]
      cost += Self.passPrice * (known.entries[index >> 3][index & 7] - 2)
    }
    return cost
  }
}
