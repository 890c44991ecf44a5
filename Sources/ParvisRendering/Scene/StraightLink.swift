/// Straight links, cut at the chips and at their own arrows.
enum StraightLink {
  /// The free space between a chip and the links that end at it.
  static let chipGap = 2.5

  /// A link between two chips, from border to border on the line between their centres.
  ///
  /// `offset` says how far to the side the line runs, for chips joined by several links.
  static func course(
    from: Box, to: Box, stroke: LinkStroke, offset: Double = 0
  ) -> LinkCourse {
    let side = (to.centre - from.centre).unit.perpendicular * offset
    let start = from.grown(by: chipGap).exit(
      alongLineFrom: from.centre + side, to: to.centre + side)
    let end = to.grown(by: chipGap).exit(alongLineFrom: to.centre + side, to: from.centre + side)
    return course(from: start, to: end, stroke: stroke)
  }

  /// A line between two points, its arrows taken off its length.
  static func course(from start: Point, to end: Point, stroke: LinkStroke) -> LinkCourse {
    let direction = (end - start).unit
    let tail = stroke.length(of: stroke.tail)
    let head = stroke.length(of: stroke.head)
    return LinkCourse(
      CubicCurve(from: start + direction * tail, to: end - direction * head),
      startTip: stroke.tail == .plain ? nil : start, endTip: stroke.head == .plain ? nil : end)
  }
}

extension Box {
  /// Where the line from an inner point towards another point leaves the box.
  func exit(alongLineFrom inner: Point, to outer: Point) -> Point {
    let dx = outer.x - inner.x
    let dy = outer.y - inner.y
    let tx = dx > 1e-9 ? (maxX - inner.x) / dx : dx < -1e-9 ? (x - inner.x) / dx : .infinity
    let ty = dy > 1e-9 ? (maxY - inner.y) / dy : dy < -1e-9 ? (y - inner.y) / dy : .infinity
    let t = min(tx, ty)
    guard t.isFinite, t > 0 else { return inner }
    return Point(inner.x + dx * t, inner.y + dy * t)
  }
}
