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
  /// Chips and badges.
  private let obstacles: [(owner: Int, box: Box)]
  private let finder: DetourFinder
  private(set) var courses: [LinkCourse?]
  private var lines: [RoutedLine]
  /// The ways round the chips that were found: they do not depend on the other links.
  private var knownDetours: [Int: [Candidate]] = [:]

  /// How near to a foreign chip a link may come, and how near where there is no other way.
  static let clearance = 2.2
  private static let leastClearance = 0.8

  init(
    _ requests: [Request], round boxes: [Box], badges: [(owner: Int, frame: Box)], within area: Box
  ) {
    self.requests = requests
    self.boxes = boxes
    self.area = area.grown(by: 8)
    obstacles =
      boxes.enumerated().map { (owner: $0, box: $1) } + badges.map { (owner: $0, box: $1) }
    self.finder = DetourFinder(
      obstacles: obstacles, clearance: Self.clearance, area: area.grown(by: 6))
    self.courses = [LinkCourse?](repeating: nil, count: requests.count)
    self.lines = [RoutedLine](repeating: RoutedLine([]), count: requests.count)
    let offsets = Self.offsets(requests)
    var blocked: [Int] = []
    for index in requests.indices {
      let course = StraightLink.course(
        from: boxes[requests[index].from], to: boxes[requests[index].to],
        stroke: requests[index].stroke, offset: offsets[index])
      let line = RoutedLine([
        course.startTip ?? course.curve.points[0], course.endTip ?? course.curve.points[3],
      ])
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
    // The second time every link knows where the others run.
    for _ in 0..<2 {
      for index in blocked { bend(index) }
    }
    squeeze(blocked.filter { courses[$0] == nil })
  }

  /// Links between the same two chips run side by side.
  private static func offsets(_ requests: [Request]) -> [Double] {
    var offsets = [Double](repeating: 0, count: requests.count)
    var places: [[Int]: Int] = [:]
    for (index, request) in requests.enumerated() {
      let pair = [min(request.from, request.to), max(request.from, request.to)]
      guard let other = places.updateValue(index, forKey: pair) else { continue }
      offsets[other] = -5
      offsets[index] = requests[other].from == request.from ? 5 : -5
    }
    return offsets
  }

  // MARK: Bending

  /// A curve that is clear, and what it costs beside its crossings.
  private struct Candidate {
    let course: LinkCourse
    let line: RoutedLine
    let price: Double
  }

  private mutating func bend(_ index: Int) {
    let request = requests[index]
    let start = boxes[request.from].centre
    let end = boxes[request.to].centre
    var candidates = Self.shares.compactMap { share -> Candidate? in
      let offset = (end - start).perpendicular * share
      guard offset.length <= 130 else { return nil }
      let curve = CubicCurve(from: start, bend: start + (end - start) * 0.5 + offset * 2, to: end)
      return candidate(curve, of: index, turns: 0)
    }
    if candidates.count < 3 {
      candidates += corners(near: start, end, of: request).compactMap { stop in
        candidate(CubicCurve(through: [start, stop, end]), of: index, turns: 1)
      }
    }
    if candidates.isEmpty {
      candidates = knownDetours[index] ?? detours(of: index, finder, Self.clearance)
      knownDetours[index] = candidates
    }
    var best: (cost: Double, candidate: Candidate)?
    for candidate in candidates {
      let cost = 1.2 * Double(crossings(of: candidate.line, index)) + candidate.price
      if best.map({ cost < $0.cost - 1e-9 }) ?? true { best = (cost, candidate) }
    }
    if let candidate = best?.candidate {
      courses[index] = candidate.course
      lines[index] = candidate.line
    }
  }

  /// How far a simple bend reaches to the side, as a share of the length.
  private static let shares = [
    0.05, -0.05, 0.09, -0.09, 0.14, -0.14, 0.2, -0.2, 0.28, -0.28, 0.38, -0.38,
  ]

  /// Points just off the corners of the chips that stand in the way or near it.
  private func corners(near start: Point, _ end: Point, of request: Request) -> [Point] {
    var blockers: [(distance: Double, box: Box)] = []
    for (index, box) in boxes.enumerated() where index != request.from && index != request.to {
      if box.grown(by: Self.clearance + 3).isEntered(from: start, to: end) {
        blockers.append((box.centre.distance(to: start), box))
      }
    }
    blockers.sort { $0.distance < $1.distance }
    return blockers.prefix(4).flatMap { blocker in
      [4.5, 9.0].flatMap { off in
        let box = blocker.box.grown(by: off)
        return [
          Point(box.x, box.y), Point(box.maxX, box.y), Point(box.maxX, box.maxY),
          Point(box.x, box.maxY),
        ]
      }
    }
  }

  /// The shortest way round everything, as smooth as it can be.
  private func detours(
    of index: Int, _ finder: DetourFinder, _ clearance: Double
  ) -> [Candidate] {
    let request = requests[index]
    let stroke = request.stroke
    // Where it is narrow an arrow may reach over the first turn.
    for share in [1.0, 0.5, 0] {
      let room = { (end: LinkStroke.End) in
        StraightLink.chipGap + 1 + share * stroke.length(of: end)
      }
      guard
        let turns = finder.turns(
          from: (request.from, boxes[request.from]), to: (request.to, boxes[request.to]),
          room: (room(stroke.tail), room(stroke.head)))
      else { continue }
      if let candidate = detour(of: index, turns, clearance) { return [candidate] }
    }
    return []
  }

  /// Ways closer to the chips for links that found none.
  private mutating func squeeze(_ open: [Int]) {
    guard !open.isEmpty else { return }
    let finder = DetourFinder(
      obstacles: obstacles, clearance: Self.leastClearance, area: area,
      distances: [1, 2.6, 6.5])
    for index in open {
      guard let candidate = detours(of: index, finder, Self.leastClearance).first else { continue }
      courses[index] = candidate.course
      lines[index] = candidate.line
    }
  }

  /// The smoothest clear curve with these turns.
  private func detour(
    of index: Int, _ turns: [Point], _ clearance: Double
  ) -> Candidate? {
    let request = requests[index]
    let stops = [boxes[request.from].centre] + turns + [boxes[request.to].centre]
    if let smooth = candidate(
      CubicCurve(through: stops), of: index, turns: turns.count, clearance)
    {
      return smooth
    }
    for radius in [40.0, 24, 14, 8, 4, 1.5] {
      let curve = CubicCurve(legs: stops, radius: radius)
      if let rounded = candidate(curve, of: index, turns: turns.count, clearance) { return rounded }
    }
    return nil
  }

  /// The curve cut at both chips, when it is clear of all others.
  private func candidate(
    _ curve: CubicCurve, of index: Int, turns: Int, _ clearance: Double = clearance
  ) -> Candidate? {
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
    let samples = course.curve.samples(perPiece: 12)
    let line = RoutedLine(
      (course.startTip.map { [$0] } ?? []) + samples + (course.endTip.map { [$0] } ?? []))
    guard isClear(line, of: index, clearance) else { return nil }
    let straight = max(1, boxes[request.from].centre.distance(to: boxes[request.to].centre))
    let length = line.length
    return Candidate(
      course: course, line: line,
      price: 4 * max(0, length / straight - 0.8) + 0.4 + 0.5 * Double(turns))
  }

  /// Whether a line stays on the map and away from every chip but its own.
  private func isClear(
    _ line: RoutedLine, of index: Int, _ clearance: Double = clearance
  ) -> Bool {
    let request = requests[index]
    let bounds = line.bounds
    guard bounds.x >= area.x, bounds.y >= area.y, bounds.maxX <= area.maxX,
      bounds.maxY <= area.maxY
    else { return false }
    for obstacle in obstacles {
      let isOwn = obstacle.owner == request.from || obstacle.owner == request.to
      let box = isOwn ? boxes[obstacle.owner] : obstacle.box.grown(by: clearance)
      if box.x > bounds.maxX || box.maxX < bounds.x || box.y > bounds.maxY || box.maxY < bounds.y {
        continue
      }
      if line.enters(box) { return false }
    }
    return true
  }

  private func crossings(of line: RoutedLine, _ index: Int) -> Int {
    var count = 0
    for (other, otherLine) in lines.enumerated() where other != index {
      if line.crosses(otherLine) { count += 1 }
    }
    return count
  }
}
