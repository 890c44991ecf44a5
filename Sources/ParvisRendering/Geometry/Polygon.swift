/// Areas with straight sides.
enum Polygon {
  /// Whether a point lies inside, by the number of sides that a ray from it crosses.
  ///
  /// - Complexity: O(sides).
  static func contains(_ point: Point, in corners: [Point]) -> Bool {
    var isInside = false
    var previous = corners.last ?? point
    for corner in corners {
      if (corner.y > point.y) != (previous.y > point.y) {
        let share = (point.y - corner.y) / (previous.y - corner.y)
        if point.x < corner.x + share * (previous.x - corner.x) { isInside.toggle() }
      }
      previous = corner
    }
    return isInside
  }
}

extension Box {
  /// The smallest box that holds some points; without size at the origin when there are none.
  init(around points: [Point]) {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let (x, y) = (xs.min() ?? 0, ys.min() ?? 0)
    self.init(x: x, y: y, width: (xs.max() ?? 0) - x, height: (ys.max() ?? 0) - y)
  }
}
