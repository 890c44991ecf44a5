/// A chain of cubic Bézier curves: 1 + 3 × pieces points.
public struct CubicCurve: Hashable, Sendable {
  public var points: [Point]

  public init(_ points: [Point]) {
    self.points = points
  }

  /// A straight line.
  public init(from start: Point, to end: Point) {
    let third = (end - start) * (1.0 / 3)
    self.points = [start, start + third, end - third, end]
  }

  /// Points along the curve, the ends included.
  public func samples(perPiece count: Int = 24) -> [Point] {
    guard let first = points.first, points.count >= 4 else { return points }
    var result = [first]
    var index = 0
    while index + 3 < points.count {
      let (a, b, c, d) = (
        points[index], points[index + 1], points[index + 2], points[index + 3]
      )
      for step in 1...count {
        let t = Double(step) / Double(count)
        let s = 1 - t
        result.append(
          a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t))
      }
      index += 3
    }
    return result
  }

  /// The length of the curve, through its samples.
  public var length: Double {
    let samples = samples()
    return zip(samples, samples.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }
}
