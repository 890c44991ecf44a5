/// Four superelliptic bands round one centre: |x/a|³ + |y/b|³ = 1 at each of their edges.
///
/// Text boxes waste far less of them than of ellipses.
struct RingBands {
  let centre: Point
  /// The half widths and half heights of the four edges, from the centre outwards.
  let edges: [Point]

  static let usualShares = [Point(0.27, 0.25), Point(0.545, 0.535), Point(0.78, 0.78), Point(1, 1)]
  /// The area of |x|³ + |y|³ ≤ 1.
  static let unitArea = 3.5332

  init(in area: Box, shares: [Point]) {
    self.centre = area.centre
    self.edges = shares.map { Point($0.x * area.width / 2, $0.y * area.height / 2) }
  }

  /// The shares of the edges when each band is to have the room that it asks for, between the
  /// usual shares (0) and strict proportion (1).
  static func shares(for demands: [Double], mix: Double) -> [Point] {
    let total = max(1, demands.reduce(0, +))
    var sum = 0.0
    var wanted = demands.map { demand in
      sum += demand
      return (sum / total).squareRoot()
    }
    // No band is thinner than a title and a line of text.
    let least = demands.enumerated().map { place, demand in
      place == 0 ? 0.21 : demand > 0 ? 0.15 : 0.08
    }
    var floor = 0.0
    for place in wanted.indices {
      wanted[place] = max(wanted[place], floor + least[place])
      floor = wanted[place]
    }
    let scale = 1 / wanted[wanted.count - 1]
    return zip(usualShares, wanted).map { usual, share in
      usual * (1 - mix) + Point(share * scale, share * scale) * mix
    }
  }

  func area(of ring: Int) -> Double {
    let inner = ring > 0 ? edges[ring - 1].x * edges[ring - 1].y : 0
    return Self.unitArea * (edges[ring].x * edges[ring].y - inner)
  }

  /// The half width and half height of the line in the middle of a band.
  func middle(of ring: Int) -> Point {
    ((ring > 0 ? edges[ring - 1] : Point(0, 0)) + edges[ring]) * 0.5
  }

  /// A place in a band: by its direction, and how far it is from the inner
  /// edge (0) to the outer one (1).
  func point(ring: Int, direction: Point, depth: Double) -> Point {
    let inner = ring > 0 ? edges[ring - 1] : Point(0, 0)
    let a = inner.x + (edges[ring].x - inner.x) * depth
    let b = inner.y + (edges[ring].y - inner.y) * depth
    return Point(a * direction.x, b * direction.y) + centre
  }

  /// The point of the unit superellipse at an angle, clockwise from the top.
  static func direction(_ angle: Double) -> Point {
    let x = SystemMath.sine(angle)
    let y = -SystemMath.cosine(angle)
    let reach = SystemMath.power(cube(x) + cube(y), -1.0 / 3)
    return Point(x * reach, y * reach)
  }

  /// The edge of a band as a polygon.
  func outline(of ring: Int, grownBy margin: Double = 0, corners: Int = 144) -> [Point] {
    let half = edges[ring] + Point(margin, margin)
    return (0..<corners).map { corner in
      let direction = Self.direction(2 * Double.pi * Double(corner) / Double(corners))
      return Point(half.x * direction.x, half.y * direction.y) + centre
    }
  }

  /// Whether a box with a margin lies in a band, straddling neither of its edges.
  ///
  /// Exact: the farthest point of the box is its corner of greatest |x| and |y|, the nearest the
  /// one that is nearest in each coordinate.
  func holds(_ box: Box, in ring: Int, margin: Double) -> Bool {
    let far = Point(
      max((box.x - centre.x).magnitude, (box.maxX - centre.x).magnitude) + margin,
      max((box.y - centre.y).magnitude, (box.maxY - centre.y).magnitude) + margin)
    guard Self.level(far, edges[ring]) <= 1 else { return false }
    guard ring > 0 else { return true }
    let near = Point(
      max(0, max(box.x - centre.x, centre.x - box.maxX) - margin),
      max(0, max(box.y - centre.y, centre.y - box.maxY) - margin))
    return Self.level(near, edges[ring - 1]) >= 1
  }

  private static func level(_ point: Point, _ half: Point) -> Double {
    cube(point.x / half.x) + cube(point.y / half.y)
  }

  private static func cube(_ value: Double) -> Double { value.magnitude * value * value }
}
