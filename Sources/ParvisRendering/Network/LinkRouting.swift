/// Finds the line of every link: straight when nothing is in the way, else bent round the chips.
///
/// What stays blocked is left to Graphviz.
struct LinkRouting {
  /// A link to be drawn between two chips.
  struct Request {
    let from: Int
    let to: Int
    let strength: Int
    let stroke: LinkStroke
  }

  let boxes: [Box]
  let area: Box
  private let requests: [Request]
  private(set) var courses: [LinkCourse?]
  private var lines: [[Point]]

  /// How near to a foreign chip a link may come.
  static let clearance = 2.2

  init(_ requests: [Request], round boxes: [Box], within area: Box) {
    self.requests = requests
    self.boxes = boxes
    self.area = area.grown(by: 8)
    self.courses = [LinkCourse?](repeating: nil, count: requests.count)
    self.lines = [[Point]](repeating: [], count: requests.count)
    let offsets = Self.offsets(requests)
    var blocked: [Int] = []
    for index in requests.indices {
      let course = StraightLink.course(
        from: boxes[requests[index].from], to: boxes[requests[index].to],
        stroke: requests[index].stroke, offset: offsets[index])
      let line = [
        course.startTip ?? course.curve.points[0], course.endTip ?? course.curve.points[3],
      ]
      if isClear(line, of: index) {
        courses[index] = course
        lines[index] = line
      } else {
        blocked.append(index)
      }
    }
    blocked.sort { left, right in
      requests[left].strength != requests[right].strength
        ? requests[left].strength > requests[right].strength : left < right
    }
    for index in blocked { bend(index) }
  }

  /// Links between the same two chips run side by side.
  private static func offsets(_ requests: [Request]) -> [Double] {
    var offsets = [Double](repeating: 0, count: requests.count)
    for (index, request) in requests.enumerated() {
      for (otherIndex, other) in requests.enumerated().prefix(index) {
        let isSame = other.from == request.from && other.to == request.to
        let isReverse = other.from == request.to && other.to == request.from
        guard isSame || isReverse else { continue }
        offsets[otherIndex] = -5
        offsets[index] = isSame ? 5 : -5
      }
    }
    return offsets
  }

  // MARK: Bending

  private mutating func bend(_ index: Int) {
    let request = requests[index]
    let start = boxes[request.from].centre
    let end = boxes[request.to].centre
    var candidates = bends(from: start, to: end).compactMap { candidate($0, of: index) }
    if candidates.count < 2 {
      let stops = corners(near: start, end, of: request)
      candidates += stops.compactMap { stop in
        candidate(CubicCurve(through: [start, stop, end]), of: index)
      }
      if candidates.isEmpty {
        let stops = Array(stops.prefix(24))
        for (place, first) in stops.enumerated() {
          for (otherPlace, second) in stops.enumerated() where otherPlace != place {
            let isForward = (second - first).dot(end - start) > 0
            guard isForward else { continue }
            if let found = candidate(
              CubicCurve(through: [start, first, second, end]), of: index)
            {
              candidates.append(found)
            }
          }
          if candidates.count > 6 { break }
        }
      }
    }
    let straight = start.distance(to: end)
    var best: (cost: Double, course: LinkCourse, line: [Point])?
    for candidate in candidates {
      let length = zip(candidate.line, candidate.line.dropFirst())
        .reduce(0) { $0 + $1.0.distance(to: $1.1) }
      let cost =
        1.2 * Double(crossings(of: candidate.line, index)) + 4 * max(0, length / straight - 0.8)
        + 0.4 * Double(candidate.course.curve.points.count / 3)
      if best.map({ cost < $0.cost - 1e-9 }) ?? true {
        best = (cost, candidate.course, candidate.line)
      }
    }
    if let best {
      courses[index] = best.course
      lines[index] = best.line
    }
  }

  private func bends(from start: Point, to end: Point) -> [CubicCurve] {
    let vector = end - start
    let middle = start + vector * 0.5
    return [0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38].compactMap { share in
      let offset = vector.perpendicular * share
      guard offset.length <= 110 else { return nil }
      return CubicCurve(from: start, bend: middle + offset * 2, to: end)
    }
  }

  /// Points just off the corners of the chips that stand in the way or near it.
  private func corners(near start: Point, _ end: Point, of request: Request) -> [Point] {
    var blockers: [(distance: Double, box: Box)] = []
    for (index, box) in boxes.enumerated() where index != request.from && index != request.to {
      if box.grown(by: Self.clearance + 3).isEntered(from: start, to: end) {
        blockers.append((box.centre.distance(to: start), box))
      }
    }
    blockers.sort { $0.distance < $1.distance }
    return blockers.prefix(5).flatMap { blocker in
      [4.5, 9.0].flatMap { off in
        let box = blocker.box.grown(by: off)
        return [
          Point(box.x, box.y), Point(box.maxX, box.y), Point(box.maxX, box.maxY),
          Point(box.x, box.maxY),
        ]
      }
    }
  }

  /// The curve cut at both chips, when it is clear of all others.
  private func candidate(
    _ curve: CubicCurve, of index: Int
  ) -> (course: LinkCourse, line: [Point])? {
    let request = requests[index]
    let stroke = request.stroke
    let gap = StraightLink.chipGap
    guard
      let start = curve.cut(
        atStartBy: boxes[request.from].grown(by: gap), arrow: stroke.length(of: stroke.tail)),
      let end = start.curve.reversed.cut(
        atStartBy: boxes[request.to].grown(by: gap), arrow: stroke.length(of: stroke.head))
    else { return nil }
    let course = LinkCourse(
      end.curve.reversed, startTip: stroke.tail == .plain ? nil : start.tip,
      endTip: stroke.head == .plain ? nil : end.tip)
    let line = course.curve.samples(perPiece: 14)
    let whole = (course.startTip.map { [$0] } ?? []) + line + (course.endTip.map { [$0] } ?? [])
    return isClear(whole, of: index) ? (course, whole) : nil
  }

  /// Whether a line stays on the map and away from every chip but its own.
  private func isClear(_ line: [Point], of index: Int) -> Bool {
    let request = requests[index]
    guard line.allSatisfy(area.contains) else { return false }
    for (place, box) in boxes.enumerated() {
      let isOwn = place == request.from || place == request.to
      let zone = box.grown(by: isOwn ? 0 : Self.clearance)
      for (a, b) in zip(line, line.dropFirst()) where zone.isEntered(from: a, to: b) {
        return false
      }
    }
    return true
  }

  private func crossings(of line: [Point], _ index: Int) -> Int {
    var count = 0
    for (other, otherLine) in lines.enumerated() where other != index && otherLine.count > 1 {
      var crosses = false
      for (a, b) in zip(line, line.dropFirst()) where !crosses {
        for (c, d) in zip(otherLine, otherLine.dropFirst()) where Segments.cross(a, b, c, d) {
          crosses = true
          break
        }
      }
      if crosses { count += 1 }
    }
    return count
  }
}

extension Point {
  func dot(_ other: Point) -> Double { x * other.x + y * other.y }
}
