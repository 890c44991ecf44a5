/// An upright rectangle on the page.
public struct Box: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public init(centre: Point, width: Double, height: Double) {
    self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
  }

  public var maxX: Double { x + width }
  public var maxY: Double { y + height }
  public var centre: Point { Point(x + width / 2, y + height / 2) }

  /// The box with every side moved outwards.
  public func grown(by dx: Double, _ dy: Double) -> Box {
    Box(x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy)
  }

  public func grown(by margin: Double) -> Box { grown(by: margin, margin) }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
  }

  /// How far the two boxes reach into each other in both directions; negative when apart.
  public func overlap(with other: Box) -> (dx: Double, dy: Double) {
    (
      min(maxX, other.maxX) - max(x, other.x),
      min(maxY, other.maxY) - max(y, other.y)
    )
  }

  /// The free distance between two boxes; 0 when they touch or overlap.
  public func gap(to other: Box) -> Double {
    let (dx, dy) = overlap(with: other)
    return Point(max(0, -dx), max(0, -dy)).length
  }

  /// Whether the straight line between two points enters the inside of the box.
  public func isEntered(from start: Point, to end: Point) -> Bool {
    var enter = 0.0
    var leave = 1.0
    let dx = end.x - start.x
    let dy = end.y - start.y
    for (delta, near, far) in [
      (dx, x - start.x, maxX - start.x), (dy, y - start.y, maxY - start.y),
    ] {
      if delta.magnitude < 1e-12 {
        if near >= 0 || far <= 0 { return false }
      } else {
        let first = near / delta
        let second = far / delta
        enter = max(enter, min(first, second))
        leave = min(leave, max(first, second))
      }
    }
    return enter < leave - 1e-9
  }

  /// Where the ray from the centre towards a point leaves the box.
  public func exit(towards target: Point) -> Point {
    let centre = centre
    let dx = target.x - centre.x
    let dy = target.y - centre.y
    guard dx.magnitude > 1e-9 || dy.magnitude > 1e-9 else { return centre }
    let tx = dx.magnitude > 1e-9 ? width / 2 / dx.magnitude : .infinity
    let ty = dy.magnitude > 1e-9 ? height / 2 / dy.magnitude : .infinity
    let t = min(tx, ty)
    return Point(centre.x + dx * t, centre.y + dy * t)
  }
}
