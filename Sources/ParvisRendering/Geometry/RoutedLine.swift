/// A line as straight pieces, with the box round it.
struct RoutedLine {
  let points: [Point]
  let bounds: Box

  init(_ points: [Point]) {
    self.points = points
    var (minX, minY, maxX, maxY) = (Double.infinity, Double.infinity, -1e9, -1e9)
    for point in points {
      minX = min(minX, point.x)
      minY = min(minY, point.y)
      maxX = max(maxX, point.x)
      maxY = max(maxY, point.y)
    }
    bounds = Box(x: minX, y: minY, width: max(0, maxX - minX), height: max(0, maxY - minY))
  }

  var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  func enters(_ box: Box) -> Bool {
    for index in points.indices.dropFirst()
    where box.isEntered(from: points[index - 1], to: points[index]) {
      return true
    }
    return false
  }

  func crosses(_ other: RoutedLine) -> Bool {
    guard points.count > 1, other.points.count > 1, bounds.x <= other.bounds.maxX,
      other.bounds.x <= bounds.maxX, bounds.y <= other.bounds.maxY,
      other.bounds.y <= bounds.maxY
    else { return false }
    for index in points.indices.dropFirst() {
      for place in other.points.indices.dropFirst()
      where Segments.cross(
        points[index - 1], points[index], other.points[place - 1], other.points[place])
      {
        return true
      }
    }
    return false
  }
}

extension Point {
  func dot(_ other: Point) -> Double { x * other.x + y * other.y }
}
