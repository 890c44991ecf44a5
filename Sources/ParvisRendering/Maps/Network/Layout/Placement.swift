/// Where every chip stands, and what it costs.
///
/// The cost says what disturbs a reader: links through chips, crossings, long links, links that
/// leave a chip side by side, arrows without room, chips that touch, categories torn apart. The
/// geometry follows every move at once; what a vertex costs where it stands is kept, and brought up
/// to date by ``settle(_:_:)``.
struct Placement {
  /// A link as the arrangement sees it.
  struct Edge {
    let a: Int
    let b: Int
    /// The price of its length.
    let pull: Float
    /// The free distance between the chips below which its arrows hide the link.
    let least: Float
    /// The free distance at which a link is easy to follow.
    var room: Float { least + 10 }
  }

  /// How many times its arrows a link is long at least.
  private static let arrowShare = 1.6
  /// The distance at which a dashed or dotted line shows what it is.
  private static let dashes = 20.0
  /// What a link leaves free at both chips.
  private static let clips = 2 * StraightLink.chipGap + 0.6

  let body: Box
  let edges: [Edge]
  let incident: [[Int]]
  /// Centre and half size of every chip: x, y, half width, half height.
  var chips: [SIMD4<Float>]
  /// Both ends of every link: x and y of the first, x and y of the second.
  var segments: [SIMD4<Float>]
  /// The direction of every link from its first end, of length 1.
  var directions: [SIMD2<Float>]
  var lanes: LinkLanes
  /// Where chips would rather stay, and what 100 points away from there cost.
  var anchors: [SIMD2<Float>]
  var anchorPrices: [Float]
  /// The free space that chips keep around them.
  let chipGap = SIMD2<Float>(9, 7)

  private let categories: [Int]
  private let categorySizes: [Int]
  private var centroids: [SIMD2<Float>]

  /// What is known of the settled state.
  var known: KnownCosts

  init(model: NetworkModel, chips: [Chip], body: Box, centres: [Point]) {
    self.body = body
    let count = model.connectedCount
    self.edges = model.edges.map { edge in
      let stroke = edge.stroke
      let ends = stroke.length(of: stroke.head) + stroke.length(of: stroke.tail)
      return Edge(
        a: edge.from, b: edge.to,
        pull: edge.meaning == .relay ? 1.1 : 0.6 + 0.2 * Float(edge.strength),
        least: Float(
          max(stroke.dash == .solid ? 6 : Self.dashes, Self.arrowShare * ends + Self.clips)))
    }
    self.chips = (0..<count).map { index in
      // A badge stands out beside its chip; names of neighbours stay away from it.
      let reach = model.vertices[index].hasBadge ? PassageBadge.reach : 0
      return SIMD4(
        Float(centres[index].x), Float(centres[index].y), Float(chips[index].width / 2 + reach),
        Float(chips[index].height / 2 + reach))
    }
    self.segments = [SIMD4<Float>](repeating: .zero, count: edges.count)
    self.directions = [SIMD2<Float>](repeating: SIMD2(1, 0), count: edges.count)
    var incident = [[Int]](repeating: [], count: count)
    for (index, edge) in edges.enumerated() {
      incident[edge.a].append(index)
      incident[edge.b].append(index)
    }
    self.incident = incident
    self.lanes = LinkLanes(linkCount: edges.count, boxCount: count)
    self.anchors = [SIMD2<Float>](repeating: .zero, count: count)
    self.anchorPrices = [Float](repeating: 0, count: count)
    let keys = model.vertices.prefix(count).map(\.category)
    let distinct = Array(Set(keys)).sorted()
    self.categories = keys.map { key in distinct.firstIndex(of: key) ?? 0 }
    var sizes = [Int](repeating: 0, count: distinct.count)
    for category in categories { sizes[category] += 1 }
    self.categorySizes = sizes
    self.centroids = [SIMD2<Float>](repeating: .zero, count: distinct.count)
    self.known = KnownCosts(lanes, linkCount: edges.count)
    for index in centres.indices { move(index, to: centres[index]) }
    refreshCentroids()
    settleAll()
  }

  var count: Int { chips.count }

  func centre(_ vertex: Int) -> Point {
    Point(Double(chips[vertex].x), Double(chips[vertex].y))
  }

  func box(_ vertex: Int) -> Box {
    let chip = chips[vertex]
    return Box(
      centre: centre(vertex), width: 2 * Double(chip.z), height: 2 * Double(chip.w))
  }

  /// Moves a chip and the ends of its links; what it costs there is for ``cost(of:limit:)`` to say.
  mutating func move(_ vertex: Int, to point: Point) {
    move(vertex, to: SIMD2(Float(point.x), Float(point.y)))
  }

  mutating func move(_ vertex: Int, to point: SIMD2<Float>) {
    chips[vertex].lowHalf = point
    lanes.setBox(vertex, chips[vertex])
    for index in incident[vertex] {
      if edges[index].a == vertex {
        segments[index].lowHalf = point
        lanes.setStart(index, point.x, point.y)
      } else {
        segments[index].highHalf = point
        lanes.setEnd(index, point.x, point.y)
      }
      let way = segments[index].highHalf - segments[index].lowHalf
      let length = (way.x * way.x + way.y * way.y).squareRoot()
      directions[index] = way / max(1e-6, length)
    }
  }

  /// Recomputes the middle of every category.
  mutating func refreshCentroids() {
    var sums = [SIMD2<Float>](repeating: .zero, count: centroids.count)
    for vertex in chips.indices { sums[categories[vertex]] += chips[vertex].lowHalf }
    for index in sums.indices {
      centroids[index] = sums[index] / Float(max(1, categorySizes[index]))
    }
  }

  /// The middle of those to whom a vertex is linked.
  func pullCentre(_ vertex: Int) -> SIMD2<Float> {
    var sum = SIMD2<Float>.zero
    for index in incident[vertex] {
      let edge = edges[index]
      sum += chips[edge.a == vertex ? edge.b : edge.a].lowHalf
    }
    return sum / Float(max(1, incident[vertex].count))
  }

  /// What the categories and the earlier places ask of a vertex.
  func drift(_ vertex: Int) -> Float {
    let place = chips[vertex].lowHalf
    var cost: Float = 0
    let category = categories[vertex]
    if categorySizes[category] > 1 {
      let way = place - centroids[category]
      cost += 0.005 * (way.x * way.x + way.y * way.y).squareRoot()
    }
    if anchorPrices[vertex] > 0 {
      let way = place - anchors[vertex]
      cost += anchorPrices[vertex] * 0.01 * (way.x * way.x + way.y * way.y).squareRoot()
    }
    return cost
  }
}
