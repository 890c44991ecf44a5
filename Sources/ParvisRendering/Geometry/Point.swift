/// A place on the page, in points from its top left corner, y downwards.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }

  public static func - (left: Point, right: Point) -> Point {
    Point(left.x - right.x, left.y - right.y)
  }

  public static func * (point: Point, factor: Double) -> Point {
    Point(point.x * factor, point.y * factor)
  }

  public var length: Double { (x * x + y * y).squareRoot() }

  public func distance(to other: Point) -> Double { (self - other).length }

  /// The direction of a vector, as a vector of length 1; to the right when it has no length.
  var unit: Point {
    let length = length
    return length > 1e-9 ? Point(x / length, y / length) : Point(1, 0)
  }

  /// The vector turned by a quarter.
  var perpendicular: Point { Point(-y, x) }
}
