/// The lines between columns: they leave and arrive level, and change height between columns only.
enum FlowCurve {
  /// The free space between a box and the links that end at it.
  static let gap = 2.5

  /// A link through stops from left to right; between two stops of one column it runs level.
  ///
  /// Stops are the borders that it touches, in pairs: where it leaves and where it arrives.
  static func course(
    _ stops: [Point], _ stroke: LinkStroke, leftEnd: LinkStroke.End, rightEnd: LinkStroke.End,
    isReversed: Bool
  ) -> LinkCourse {
    var stops = stops
    let last = stops.count - 1
    stops[0].x += gap
    stops[last].x -= gap
    let (startTip, endTip) = (stops[0], stops[last])
    stops[0].x += stroke.length(of: leftEnd)
    stops[last].x -= stroke.length(of: rightEnd)
    var points = [stops[0]]
    for (start, end) in zip(stops, stops.dropFirst()) {
      let handle = Point((end.x - start.x) / 2, 0)
      points += [start + handle, end - handle, end]
    }
    return oriented(
      points, leftEnd == .plain ? nil : startTip, rightEnd == .plain ? nil : endTip, isReversed)
  }

  /// A link between two boxes of one column, round their left side.
  static func arc(
    from start: Point, to end: Point, bulge: Double, _ stroke: LinkStroke
  ) -> LinkCourse {
    let startTip = Point(start.x - gap, start.y)
    let endTip = Point(end.x - gap, end.y)
    let first = Point(startTip.x - stroke.length(of: stroke.tail), start.y)
    let last = Point(endTip.x - stroke.length(of: stroke.head), end.y)
    let x = min(first.x, last.x) - bulge
    return LinkCourse(
      CubicCurve([first, Point(x, first.y), Point(x, last.y), last]),
      startTip: stroke.tail == .plain ? nil : startTip,
      endTip: stroke.head == .plain ? nil : endTip)
  }

  private static func oriented(
    _ points: [Point], _ left: Point?, _ right: Point?, _ isReversed: Bool
  ) -> LinkCourse {
    isReversed
      ? LinkCourse(CubicCurve(points.reversed()), startTip: right, endTip: left)
      : LinkCourse(CubicCurve(points), startTip: left, endTip: right)
  }
}
