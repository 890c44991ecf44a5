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
  /// Centre and half size of every chip: x, y, half width, half height.
  private(set) var chips: [SIMD4<Double>]
  /// Both ends of every link: x and y of the first, x and y of the second.
  private var segments: [SIMD4<Double>]
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
    self.chips = (0..<count).map { index in
      SIMD4(
        centres[index].x, centres[index].y, chips[index].width / 2, chips[index].height / 2)
    }
    self.segments = [SIMD4<Double>](repeating: .zero, count: edges.count)
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
    for index in centres.indices { move(index, to: centres[index]) }
    refreshCentroids()
  }

  var count: Int { chips.count }

  func centre(_ vertex: Int) -> Point { Point(chips[vertex].x, chips[vertex].y) }

  func box(_ vertex: Int) -> Box {
    let chip = chips[vertex]
    return Box(x: chip.x - chip.z, y: chip.y - chip.w, width: 2 * chip.z, height: 2 * chip.w)
  }

  mutating func move(_ vertex: Int, to point: Point) {
    chips[vertex].x = point.x
    chips[vertex].y = point.y
    for index in incident[vertex] {
      if edges[index].a == vertex {
        segments[index].lowHalf = SIMD2(point.x, point.y)
      } else {
        segments[index].highHalf = SIMD2(point.x, point.y)
      }
    }
  }

  /// Recomputes the middle of every category.
  mutating func refreshCentroids() {
    var sums = [Point](repeating: Point(0, 0), count: centroids.count)
    for vertex in chips.indices {
      sums[categories[vertex]] = sums[categories[vertex]] + centre(vertex)
    }
    for index in sums.indices {
      centroids[index] = sums[index] * (1 / Double(max(1, categorySizes[index])))
    }
  }

  // MARK: Cost

  /// What a vertex adds to the cost where it stands.
  ///
  /// Every term is at least 0, so the sum is given up once it passes `limit`: what is returned
  /// then is above the limit, and no more is known of it.
  ///
  /// - Complexity: O(degree × (*n* + *m*) + *n* + *m*).
  func cost(of vertex: Int, limit: Double = .infinity) -> Double {
    var cost = outside(vertex) + crowding(vertex)
    let own = incident[vertex]
    for index in own { cost += pull(index) }
    let chip = chips[vertex]
    let category = categories[vertex]
    if categorySizes[category] > 1 {
      let dx = chip.x - centroids[category].x
      let dy = chip.y - centroids[category].y
      cost += 0.5 * (dx * dx + dy * dy).squareRoot() / 100
    }
    if cost > limit { return cost }
    cost += narrowAngles(at: vertex)
    // The links of others that pass through this chip.
    let grown = chip + Self.margin
    for index in segments.indices where passes(segments[index], grown) {
      if edges[index].a != vertex, edges[index].b != vertex { cost += Self.passPrice }
    }
    for index in own {
      if cost > limit { return cost }
      cost += obstacles(index)
    }
    return cost
  }

  private static let margin = SIMD4<Double>(0, 0, 4, 4)
  private static let passPrice = 10.0
  /// An arrow that fills its whole link is dear; `ease` is what a link has beyond that.
  private static let squeezePrice = 9.0
  static let ease = 10.0
  private static let crossingPrice = 2.4

  /// The length of a link, and the room that it leaves for its arrows.
  private func pull(_ index: Int) -> Double {
    let edge = edges[index]
    let segment = segments[index]
    let dx = segment.z - segment.x
    let dy = segment.w - segment.y
    let length = (dx * dx + dy * dy).squareRoot() / 100
    let a = chips[edge.a]
    let b = chips[edge.b]
    let gap = max(dx.magnitude - a.z - b.z, dy.magnitude - a.w - b.w)
    var shortness = gap < edge.room ? 5 * (edge.room - max(0, gap)) / edge.room : 0
    if gap < edge.room - Self.ease { shortness += Self.squeezePrice }
    return edge.pull * length * (1 + 0.25 * length) + shortness
  }

  /// The chips that a link passes, and the links that it crosses.
  private func obstacles(_ index: Int) -> Double {
    let edge = edges[index]
    let segment = segments[index]
    var cost = 0.0
    for vertex in chips.indices where passes(segment, chips[vertex] + Self.margin) {
      if vertex != edge.a, vertex != edge.b { cost += Self.passPrice }
    }
    let minX = min(segment.x, segment.z)
    let maxX = max(segment.x, segment.z)
    let minY = min(segment.y, segment.w)
    let maxY = max(segment.y, segment.w)
    let dx = segment.z - segment.x
    let dy = segment.w - segment.y
    for place in segments.indices {
      let other = segments[place]
      if (other.x < minX && other.z < minX) || (other.x > maxX && other.z > maxX)
        || (other.y < minY && other.w < minY) || (other.y > maxY && other.w > maxY)
      {
        continue
      }
      let first = dx * (other.y - segment.y) - dy * (other.x - segment.x)
      let second = dx * (other.w - segment.y) - dy * (other.z - segment.x)
      if first * second >= 0 { continue }
      let fx = other.z - other.x
      let fy = other.w - other.y
      let third = fx * (segment.y - other.y) - fy * (segment.x - other.x)
      let fourth = fx * (segment.w - other.y) - fy * (segment.z - other.x)
      if third * fourth >= 0 { continue }
      let otherEdge = edges[place]
      if otherEdge.a != edge.a, otherEdge.a != edge.b, otherEdge.b != edge.a,
        otherEdge.b != edge.b
      {
        cost += Self.crossingPrice
      }
    }
    return cost
  }

  /// Two links that leave a chip in nearly the same direction, at the chip and at its neighbours.
  private func narrowAngles(at vertex: Int) -> Double {
    var cost = angles(at: vertex, with: nil)
    for index in incident[vertex] {
      let edge = edges[index]
      cost += angles(at: edge.a == vertex ? edge.b : edge.a, with: index)
    }
    return cost
  }

  /// At one vertex: all pairs of its links, or those of one link with the others.
  private func angles(at vertex: Int, with fixed: Int?) -> Double {
    let list = incident[vertex]
    guard list.count > 1 else { return 0 }
    var cost = 0.0
    for (place, first) in list.enumerated() where fixed == nil || first == fixed {
      let u = direction(of: first, from: vertex)
      for (otherPlace, second) in list.enumerated()
      where fixed == nil ? otherPlace > place : second != first {
        let v = direction(of: second, from: vertex)
        let cosine = u.x * v.x + u.y * v.y
        // Two links of one pair are drawn side by side on purpose.
        if cosine > 0.955, cosine < 0.999_999 { cost += 1.2 * (cosine - 0.955) / 0.045 }
      }
    }
    return cost
  }

  private func direction(of index: Int, from vertex: Int) -> SIMD2<Double> {
    let segment = segments[index]
    let way = segment.highHalf - segment.lowHalf
    let length = max(1e-9, (way.x * way.x + way.y * way.y).squareRoot())
    return edges[index].a == vertex ? way / length : -way / length
  }

  private func crowding(_ vertex: Int) -> Double {
    var cost = 0.0
    let chip = chips[vertex]
    let w = chip.z + chipGap.x
    let h = chip.w + chipGap.y
    for index in chips.indices {
      let other = chips[index]
      let dx = w + other.z - (other.x - chip.x).magnitude
      if dx <= 0 { continue }
      let dy = h + other.w - (other.y - chip.y).magnitude
      if dy > 0, index != vertex { cost += 40 + 2 * min(dx, dy) }
    }
    return cost
  }

  private func outside(_ vertex: Int) -> Double {
    let slack = 0.5
    let box = box(vertex)
    let isInside =
      box.x >= body.x - slack && box.maxX <= body.maxX + slack
      && box.y >= body.y - slack && box.maxY <= body.maxY + slack
    return isInside ? 0 : 30
  }

  /// Whether a link enters a box: the corners of the box then lie on both sides of its line.
  @inline(__always)
  private func passes(_ segment: SIMD4<Double>, _ box: SIMD4<Double>) -> Bool {
    let ax = segment.x - box.x
    let bx = segment.z - box.x
    if (ax <= -box.z && bx <= -box.z) || (ax >= box.z && bx >= box.z) { return false }
    let ay = segment.y - box.y
    let by = segment.w - box.y
    if (ay <= -box.w && by <= -box.w) || (ay >= box.w && by >= box.w) { return false }
    let dx = bx - ax
    let dy = by - ay
    return (dx * ay - dy * ax).magnitude < dx.magnitude * box.w + dy.magnitude * box.z
  }

  // MARK: Figures

  /// How many pairs of a link and a foreign chip, and of two links, are in each other's way.
  func figures() -> (through: Int, crossings: Int, meanLength: Double) {
    var through = 0
    var crossings = 0
    var length = 0.0
    let margin = SIMD4<Double>(0, 0, 2.2, 2.2)
    for (place, edge) in edges.enumerated() {
      length += centre(edge.a).distance(to: centre(edge.b))
      for vertex in chips.indices where vertex != edge.a && vertex != edge.b {
        if passes(segments[place], chips[vertex] + margin) { through += 1 }
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
