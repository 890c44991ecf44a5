/// Where every chip stands, and what it costs.
///
/// The cost says what disturbs a reader: links through chips, crossings, long links, links that
/// leave a chip side by side, arrows without room, chips that touch, categories torn apart.
struct Placement {
  /// A link as the arrangement sees it.
  struct Edge {
    let a: Int
    let b: Int
    /// The price of its length.
    let pull: Double
    /// The free distance that its arrows need between the chips.
    let room: Double
  }

  let body: Box
  let edges: [Edge]
  let halfWidths: [Double]
  let halfHeights: [Double]
  private(set) var xs: [Double]
  private(set) var ys: [Double]
  private let incident: [[Int]]
  private let categories: [Int]
  private let categorySizes: [Int]
  private var centroids: [Point]
  /// The free space that chips keep around them.
  var chipGap = (x: 9.0, y: 7.0)

  init(model: NetworkModel, chips: [Chip], body: Box, centres: [Point]) {
    self.body = body
    let count = model.connectedCount
    self.edges = model.edges.map { edge in
      let stroke = edge.stroke
      return Edge(
        a: edge.from, b: edge.to,
        pull: stroke == .relay ? 1.1 : 0.6 + 0.2 * Double(edge.strength),
        room: 16 + 1.3 * (stroke.length(of: stroke.head) + stroke.length(of: stroke.tail)))
    }
    self.halfWidths = chips.prefix(count).map { $0.width / 2 }
    self.halfHeights = chips.prefix(count).map { $0.height / 2 }
    self.xs = centres.map(\.x)
    self.ys = centres.map(\.y)
    var incident = [[Int]](repeating: [], count: count)
    for (index, edge) in edges.enumerated() {
      incident[edge.a].append(index)
      incident[edge.b].append(index)
    }
    self.incident = incident
    let keys = model.vertices.prefix(count).map(\.category)
    let distinct = Array(Set(keys)).sorted()
    self.categories = keys.map { key in distinct.firstIndex(of: key) ?? 0 }
    var sizes = [Int](repeating: 0, count: distinct.count)
    for category in categories { sizes[category] += 1 }
    self.categorySizes = sizes
    self.centroids = [Point](repeating: body.centre, count: distinct.count)
    refreshCentroids()
  }

  var count: Int { xs.count }

  func centre(_ vertex: Int) -> Point { Point(xs[vertex], ys[vertex]) }

  func box(_ vertex: Int) -> Box {
    Box(
      x: xs[vertex] - halfWidths[vertex], y: ys[vertex] - halfHeights[vertex],
      width: 2 * halfWidths[vertex], height: 2 * halfHeights[vertex])
  }

  mutating func move(_ vertex: Int, to point: Point) {
    xs[vertex] = point.x
    ys[vertex] = point.y
  }

  /// Recomputes the middle of every category.
  mutating func refreshCentroids() {
    var sums = [Point](repeating: Point(0, 0), count: centroids.count)
    for vertex in xs.indices {
      sums[categories[vertex]] = sums[categories[vertex]] + Point(xs[vertex], ys[vertex])
    }
    for index in sums.indices {
      centroids[index] = sums[index] * (1 / Double(max(1, categorySizes[index])))
    }
  }

  // MARK: Cost

  /// What a vertex adds to the cost where it stands.
  ///
  /// - Complexity: O(degree × (*n* + *m*) + *n* + *m*).
  func cost(of vertex: Int) -> Double {
    var cost = outside(vertex) + crowding(vertex)
    let own = incident[vertex]
    for index in own { cost += linkCost(index) }
    cost += narrowAngles(at: vertex)
    // The links of others that pass through this chip.
    let x = xs[vertex]
    let y = ys[vertex]
    let w = halfWidths[vertex] + 4
    let h = halfHeights[vertex] + 4
    for edge in edges where edge.a != vertex && edge.b != vertex {
      if passes(xs[edge.a], ys[edge.a], xs[edge.b], ys[edge.b], x, y, w, h) { cost += 10 }
    }
    let category = categories[vertex]
    if categorySizes[category] > 1 {
      let dx = x - centroids[category].x
      let dy = y - centroids[category].y
      cost += 0.5 * (dx * dx + dy * dy).squareRoot() / 100
    }
    return cost
  }

  /// Length, room for arrows, chips passed, links crossed, and angles at the far ends.
  private func linkCost(_ index: Int) -> Double {
    let edge = edges[index]
    let (ax, ay, bx, by) = (xs[edge.a], ys[edge.a], xs[edge.b], ys[edge.b])
    let dx = bx - ax
    let dy = by - ay
    let length = (dx * dx + dy * dy).squareRoot() / 100
    var cost = edge.pull * length * (1 + 0.25 * length)
    cost += shortness(edge)
    for vertex in xs.indices where vertex != edge.a && vertex != edge.b {
      if passes(
        ax, ay, bx, by, xs[vertex], ys[vertex], halfWidths[vertex] + 4, halfHeights[vertex] + 4)
      {
        cost += 10
      }
    }
    let minX = min(ax, bx)
    let maxX = max(ax, bx)
    let minY = min(ay, by)
    let maxY = max(ay, by)
    for other in edges {
      if other.a == edge.a || other.a == edge.b || other.b == edge.a || other.b == edge.b {
        continue
      }
      let cx = xs[other.a]
      let ex = xs[other.b]
      if (cx < minX && ex < minX) || (cx > maxX && ex > maxX) { continue }
      let cy = ys[other.a]
      let ey = ys[other.b]
      if (cy < minY && ey < minY) || (cy > maxY && ey > maxY) { continue }
      let first = dx * (cy - ay) - dy * (cx - ax)
      let second = dx * (ey - ay) - dy * (ex - ax)
      if first * second >= 0 { continue }
      let fx = ex - cx
      let fy = ey - cy
      let third = fx * (ay - cy) - fy * (ax - cx)
      let fourth = fx * (by - cy) - fy * (bx - cx)
      if third * fourth < 0 { cost += 2.4 }
    }
    return cost
  }

  /// Linked chips so near that the arrow between them has no room.
  private func shortness(_ edge: Edge) -> Double {
    let gapX = (xs[edge.a] - xs[edge.b]).magnitude - halfWidths[edge.a] - halfWidths[edge.b]
    let gapY = (ys[edge.a] - ys[edge.b]).magnitude - halfHeights[edge.a] - halfHeights[edge.b]
    let gap = max(gapX, gapY)
    return gap < edge.room ? 5 * (edge.room - max(0, gap)) / edge.room : 0
  }

  /// Two links that leave a chip in nearly the same direction, at the chip and at its neighbours.
  private func narrowAngles(at vertex: Int) -> Double {
    var cost = angles(at: vertex, among: incident[vertex], with: nil)
    for index in incident[vertex] {
      let edge = edges[index]
      let other = edge.a == vertex ? edge.b : edge.a
      cost += angles(at: other, among: incident[other], with: index)
    }
    return cost
  }

  private func angles(at vertex: Int, among list: [Int], with fixed: Int?) -> Double {
    guard list.count > 1 else { return 0 }
    var cost = 0.0
    for (place, first) in list.enumerated() where fixed == nil || first == fixed {
      let (ux, uy) = direction(of: first, from: vertex)
      for (otherPlace, second) in list.enumerated()
      where fixed == nil ? otherPlace > place : second != first {
        let (vx, vy) = direction(of: second, from: vertex)
        let cosine = ux * vx + uy * vy
        // Two links of one pair are drawn side by side on purpose.
        if cosine > 0.955, cosine < 0.999_999 { cost += 1.2 * (cosine - 0.955) / 0.045 }
      }
    }
    return cost
  }

  private func direction(of index: Int, from vertex: Int) -> (Double, Double) {
    let edge = edges[index]
    let other = edge.a == vertex ? edge.b : edge.a
    let dx = xs[other] - xs[vertex]
    let dy = ys[other] - ys[vertex]
    let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
    return (dx / length, dy / length)
  }

  private func crowding(_ vertex: Int) -> Double {
    var cost = 0.0
    let x = xs[vertex]
    let y = ys[vertex]
    let w = halfWidths[vertex] + chipGap.x
    let h = halfHeights[vertex] + chipGap.y
    for other in xs.indices {
      let dx = w + halfWidths[other] - (xs[other] - x).magnitude
      if dx <= 0 { continue }
      let dy = h + halfHeights[other] - (ys[other] - y).magnitude
      if dy > 0, other != vertex { cost += 40 + 2 * min(dx, dy) }
    }
    return cost
  }

  private func outside(_ vertex: Int) -> Double {
    let slack = 0.5
    let isInside =
      xs[vertex] - halfWidths[vertex] >= body.x - slack
      && xs[vertex] + halfWidths[vertex] <= body.maxX + slack
      && ys[vertex] - halfHeights[vertex] >= body.y - slack
      && ys[vertex] + halfHeights[vertex] <= body.maxY + slack
    return isInside ? 0 : 30
  }

  /// Whether the line from a to b enters the box round (x, y).
  @inline(__always)
  private func passes(
    _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ x: Double, _ y: Double, _ w: Double,
    _ h: Double
  ) -> Bool {
    if max(ax, bx) <= x - w || min(ax, bx) >= x + w { return false }
    if max(ay, by) <= y - h || min(ay, by) >= y + h { return false }
    // The corners of the box lie on both sides of the line.
    let dx = bx - ax
    let dy = by - ay
    let middle = dx * (y - ay) - dy * (x - ax)
    return middle.magnitude < dx.magnitude * h + dy.magnitude * w
  }

  // MARK: Figures

  /// How many pairs of a link and a foreign chip, and of two links, are in each other's way.
  func figures() -> (through: Int, crossings: Int, meanLength: Double) {
    var through = 0
    var crossings = 0
    var length = 0.0
    for (place, edge) in edges.enumerated() {
      length += centre(edge.a).distance(to: centre(edge.b))
      for vertex in xs.indices where vertex != edge.a && vertex != edge.b {
        let isPassed = passes(
          xs[edge.a], ys[edge.a], xs[edge.b], ys[edge.b], xs[vertex], ys[vertex],
          halfWidths[vertex] + 2.2, halfHeights[vertex] + 2.2)
        if isPassed { through += 1 }
      }
      for other in edges[..<place]
      where other.a != edge.a && other.a != edge.b && other.b != edge.a && other.b != edge.b {
        if Segments.cross(centre(edge.a), centre(edge.b), centre(other.a), centre(other.b)) {
          crossings += 1
        }
      }
    }
    return (through, crossings, edges.isEmpty ? 0 : length / Double(edges.count))
  }
}
