/// Sees to it that chips keep apart, linked ones far enough for the arrows between them.
struct Separation {
  private let gap: (x: Double, y: Double)
  /// The distance that each pair of linked chips needs.
  private let rooms: [Double]
  private let count: Int

  init(_ placement: Placement, gap: (x: Double, y: Double)) {
    self.gap = gap
    count = placement.count
    var rooms = [Double](repeating: 0, count: count * count)
    for edge in placement.edges {
      let room = max(rooms[edge.a * count + edge.b], Double(edge.least))
      rooms[edge.a * count + edge.b] = room
      rooms[edge.b * count + edge.a] = room
    }
    self.rooms = rooms
  }

  /// Pushes chips apart; those that stay too near go to the best free place of `points`.
  static func separate(
    _ placement: inout Placement, gap: (x: Double, y: Double), points: [Point]
  ) {
    let separation = Separation(placement, gap: gap)
    separation.push(&placement)
    for vertex in 0..<placement.count where !separation.isApart(vertex, in: placement) {
      separation.settle(vertex, &placement, at: points)
    }
  }

  /// Pushes apart, in the direction of the shorter way, chips that nearly touch.
  private func push(_ placement: inout Placement) {
    for _ in 0..<80 {
      var isQuiet = true
      for vertex in 0..<count {
        for other in 0..<vertex {
          let depth = depth(vertex, other, in: placement)
          guard depth.x > 0, depth.y > 0 else { continue }
          isQuiet = false
          let (a, b) = (placement.centre(vertex), placement.centre(other))
          let push =
            depth.x < depth.y
            ? Point((a.x < b.x ? -1 : 1) * (depth.x / 2 + 0.1), 0)
            : Point(0, (a.y < b.y ? -1 : 1) * (depth.y / 2 + 0.1))
          placement.move(vertex, to: a + push)
          placement.move(other, to: b - push)
        }
      }
      Refinement.clamp(&placement)
      if isQuiet { return }
    }
  }

  /// How far two chips reach into the space that they owe each other.
  private func depth(
    _ vertex: Int, _ other: Int, in placement: Placement
  ) -> (x: Double, y: Double) {
    let (a, b) = (placement.chips[vertex], placement.chips[other])
    let room = rooms[vertex * count + other]
    return (
      Double(a.z + b.z - (a.x - b.x).magnitude) + max(gap.x, room),
      Double(a.w + b.w - (a.y - b.y).magnitude) + max(gap.y, room)
    )
  }

  private func isApart(_ vertex: Int, in placement: Placement) -> Bool {
    (0..<count).allSatisfy { other in
      guard other != vertex else { return true }
      let depth = depth(vertex, other, in: placement)
      return depth.x <= 0.1 || depth.y <= 0.1
    }
  }

  /// Moves a chip to the free place that costs least; it stays when there is none.
  private func settle(_ vertex: Int, _ placement: inout Placement, at points: [Point]) {
    let home = placement.centre(vertex)
    var best = home
    var least = Float.infinity
    let body = placement.body
    for point in points {
      placement.move(vertex, to: point)
      let box = placement.box(vertex)
      guard box.x >= body.x, box.y >= body.y, box.maxX <= body.maxX, box.maxY <= body.maxY,
        isApart(vertex, in: placement)
      else { continue }
      let cost = placement.cost(of: vertex, limit: least)
      if cost < least { (least, best) = (cost, point) }
    }
    placement.move(vertex, to: best)
  }
}
