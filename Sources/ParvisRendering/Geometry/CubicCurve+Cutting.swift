extension CubicCurve {
  /// A smooth curve through points: at each inner one it runs in the direction of its neighbours.
  init(through stops: [Point]) {
    guard stops.count > 1 else {
      self.init(stops)
      return
    }
    var points = [stops[0]]
    for index in 1..<stops.count {
      let start = stops[index - 1]
      let end = stops[index]
      let handle = 0.36 * start.distance(to: end)
      points.append(start + Self.direction(at: index - 1, of: stops) * handle)
      points.append(end - Self.direction(at: index, of: stops) * handle)
      points.append(end)
    }
    self.init(points)
  }

  private static func direction(at index: Int, of stops: [Point]) -> Point {
    let before = stops[max(0, index - 1)]
    let after = stops[min(stops.count - 1, index + 1)]
    return (after - before).unit
  }

  /// A curve with one bend: the quadratic curve with this control point.
  init(from start: Point, bend: Point, to end: Point) {
    self.init([
      start, start + (bend - start) * (2.0 / 3), end + (bend - end) * (2.0 / 3), end,
    ])
  }

  /// The point at a parameter of the first piece.
  private func point(_ t: Double) -> Point {
    let s = 1 - t
    return points[0] * (s * s * s) + points[1] * (3 * s * s * t) + points[2] * (3 * s * t * t)
      + points[3] * (t * t * t)
  }

  /// The curve from a parameter of its first piece on.
  private func from(_ t: Double) -> CubicCurve {
    func mix(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let ab = mix(points[0], points[1])
    let bc = mix(points[1], points[2])
    let cd = mix(points[2], points[3])
    let abc = mix(ab, bc)
    let bcd = mix(bc, cd)
    var result = points
    result.replaceSubrange(0..<4, with: [mix(abc, bcd), bcd, cd, points[3]])
    return CubicCurve(result)
  }

  /// The curve without what lies inside a box at its start, then without the length of an arrow.
  ///
  /// Nil when its first piece does not leave the box, or the curve ends before the arrow does.
  func cut(atStartBy box: Box, arrow: Double) -> (tip: Point, curve: CubicCurve)? {
    guard points.count >= 4, let border = parameter(from: 0, where: { !box.contains($0) })
    else { return nil }
    let tip = point(border)
    guard arrow > 0 else { return (tip, from(border)) }
    if let end = parameter(from: border, where: { $0.distance(to: tip) >= arrow }) {
      return (tip, from(end))
    }
    // The arrow reaches over the first turn.
    var rest = self
    while rest.points.count >= 7 {
      rest = CubicCurve(Array(rest.points[3...]))
      if let end = rest.parameter(from: 0, where: { $0.distance(to: tip) >= arrow }) {
        return (tip, rest.from(end))
      }
    }
    return nil
  }

  /// The first parameter, to a thousandth, at which a condition holds.
  private func parameter(from start: Double, where holds: (Point) -> Bool) -> Double? {
    let steps = 40
    for step in 1...steps {
      let t = start + (1 - start) * Double(step) / Double(steps)
      guard holds(point(t)) else { continue }
      var low = start + (1 - start) * Double(step - 1) / Double(steps)
      var high = t
      for _ in 0..<12 {
        let middle = (low + high) / 2
        if holds(point(middle)) { high = middle } else { low = middle }
      }
      return high
    }
    return nil
  }

  var reversed: CubicCurve { CubicCurve(points.reversed()) }
}
