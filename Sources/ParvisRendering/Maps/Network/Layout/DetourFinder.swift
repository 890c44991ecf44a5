/// Finds the shortest way round the chips for a link that nothing simpler serves.
///
/// A* over the points just off the corners of the chips; whether two points see each other is asked
/// only when the search comes to them.
///
/// - Source: Hart, Nilsson & Raphael, *IEEE Transactions on Systems Science and Cybernetics* 4
///   (1968); Lozano-Pérez & Wesley, *Communications of the ACM* 22 (1979).
struct DetourFinder {
  /// What no link may enter, and the chip that it belongs to.
  let obstacles: [(owner: Int, box: Box)]
  let area: Box
  /// The corner points from which every way is made.
  private let corners: [(owner: Int, point: Point)]

  /// How far off a corner a way turns: near where it is narrow, farther where there is room.
  static let distances = [2.6, 6.5]
  /// What a turn costs, in points of length.
  private static let turnPrice = 26.0

  /// `clearance` is how near to an obstacle a way may come.
  init(
    obstacles: [(owner: Int, box: Box)], clearance: Double, area: Box,
    distances: [Double] = distances
  ) {
    let zones = obstacles.map { (owner: $0.owner, box: $0.box.grown(by: clearance)) }
    self.obstacles = zones
    self.area = area
    self.corners = obstacles.flatMap { obstacle in
      distances.flatMap { distance in
        let box = obstacle.box.grown(by: distance)
        return [
          Point(box.x, box.y), Point(box.maxX, box.y), Point(box.maxX, box.maxY),
          Point(box.x, box.maxY),
        ].map { (obstacle.owner, $0) }
      }
    }.filter { corner in
      area.contains(corner.1) && !zones.contains { $0.box.contains(corner.1) }
    }
  }

  /// The turns of the shortest way between two chips; nil when there is none.
  ///
  /// The first and the last leg leave room for an arrow outside the chip, `room` points each.
  ///
  /// - Complexity: O(*k*² · *n*) at worst for *k* corners and *n* chips, of which few are looked at.
  func turns(
    from start: (owner: Int, box: Box), to end: (owner: Int, box: Box),
    room: (start: Double, end: Double)
  ) -> [Point]? {
    // Most ways stay near the straight line; only where none does the whole map is searched.
    let near = 1.4 * start.box.centre.distance(to: end.box.centre) + 90
    return turns(from: start, to: end, room: room, atMost: near)
      ?? turns(from: start, to: end, room: room, atMost: .infinity)
  }

  /// The turns of the shortest way among those that no corner takes farther than a limit.
  private func turns(
    from start: (owner: Int, box: Box), to end: (owner: Int, box: Box),
    room: (start: Double, end: Double), atMost limit: Double
  ) -> [Point]? {
    let goal = end.box.centre
    let points =
      [start.box.centre]
      + corners.map(\.point).filter {
        limit == .infinity || $0.distance(to: start.box.centre) + $0.distance(to: goal) <= limit
      }
    let region = Box(around: points + [goal])
    let obstacles = obstacles.filter { $0.box.touches(region) }
    var lengths = [Double](repeating: .infinity, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var isDone = [Bool](repeating: false, count: points.count)
    var open = [0]
    lengths[0] = 0
    var best = (length: Double.infinity, last: -1)
    while !open.isEmpty {
      var place = 0
      var least = Double.infinity
      for (index, node) in open.enumerated() {
        let estimate = lengths[node] + points[node].distance(to: goal)
        if estimate < least { (least, place) = (estimate, index) }
      }
      let node = open.remove(at: place)
      if least >= best.length { break }
      if isDone[node] { continue }
      isDone[node] = true
      let here = points[node]
      if node > 0, here.distance(to: end.box.exit(towards: here)) >= room.end,
        Self.isFree(here, goal, of: obstacles, except: end.owner)
      {
        let length = lengths[node] + here.distance(to: goal)
        if length < best.length { best = (length, node) }
      }
      for next in 1..<max(1, points.count) where !isDone[next] && next != node {
        let length = lengths[node] + here.distance(to: points[next]) + Self.turnPrice
        guard length < lengths[next], length + points[next].distance(to: goal) < best.length
        else { continue }
        if node == 0 {
          guard points[next].distance(to: start.box.exit(towards: points[next])) >= room.start,
            Self.isFree(here, points[next], of: obstacles, except: start.owner)
          else { continue }
        } else if !Self.isFree(here, points[next], of: obstacles, except: nil) {
          continue
        }
        if lengths[next] == .infinity { open.append(next) }
        lengths[next] = length
        previous[next] = node
      }
    }
    guard best.last > 0 else { return nil }
    var turns: [Point] = []
    var node = best.last
    while node > 0 {
      turns.append(points[node])
      node = previous[node]
    }
    return turns.reversed()
  }

  /// Whether nothing stands between two points but what belongs to one chip.
  private static func isFree(
    _ a: Point, _ b: Point, of obstacles: [(owner: Int, box: Box)], except owner: Int?
  ) -> Bool {
    let minX = min(a.x, b.x)
    let maxX = max(a.x, b.x)
    let minY = min(a.y, b.y)
    let maxY = max(a.y, b.y)
    for obstacle in obstacles {
      let box = obstacle.box
      if box.x > maxX || box.maxX < minX || box.y > maxY || box.maxY < minY { continue }
      if obstacle.owner != owner, box.isEntered(from: a, to: b) { return false }
    }
    return true
  }
}

extension CubicCurve {
  /// Straight legs between points, the turns rounded off from `radius` before to `radius` after.
  init(legs stops: [Point], radius: Double) {
    guard stops.count > 2 else {
      self.init(from: stops[0], to: stops[stops.count - 1])
      return
    }
    var points: [Point] = [stops[0]]
    func add(_ curve: CubicCurve) { points += curve.points.dropFirst() }
    for index in 1..<(stops.count - 1) {
      let (before, turn, after) = (stops[index - 1], stops[index], stops[index + 1])
      let reach = min(
        radius, 0.45 * before.distance(to: turn), 0.45 * turn.distance(to: after))
      let enter = turn + (before - turn).unit * reach
      let leave = turn + (after - turn).unit * reach
      add(CubicCurve(from: points[points.count - 1], to: enter))
      add(CubicCurve(from: enter, bend: turn, to: leave))
    }
    add(CubicCurve(from: points[points.count - 1], to: stops[stops.count - 1]))
    self.init(points)
  }
}
