internal import ParvisCore

/// Boxes in columns and the links between them, placed on the page.
///
/// All boxes of a column are equally wide and links change height between columns only; a link over
/// several columns has a place of its own in each that it passes. So no link meets a foreign box.
struct FlowLayout {
  /// The frame of each node.
  private(set) var frames: [Box] = []
  /// The course of each link.
  private(set) var courses: [LinkCourse] = []
  /// Where each column stands.
  let spans: [ClosedRange<Double>]
  let size: Double

  private let nodes: [FlowNode]
  private let links: [FlowLink]
  private let columns: [FlowColumn]
  private let boxes: [FlowBox]
  private let heights: [Double]
  private let area: Box
  private let language: Language

  static let headingHeight = 19.0
  private static let headingSize = 8.5
  private static let restHeight = 15.0
  private static let gap = 5.0
  private static let greatestGap = 34.0
  /// The height that a link takes in a column that it passes.
  private static let passage = 2.0

  /// The largest readable type in which everything fits; nil when none does.
  init?(
    _ nodes: [FlowNode], _ links: [FlowLink], _ columns: [FlowColumn], in body: Box,
    largest: Double, language: Language
  ) {
    let smallest = FlowLayout(nodes, links, columns, body, 7, language)
    guard smallest.fits else { return nil }
    // A larger type cuts no more names than the smallest has to.
    let maimed = smallest.maimedCount
    var size = largest
    while size > 7 {
      let layout = FlowLayout(nodes, links, columns, body, size, language)
      if layout.fits, layout.maimedCount <= maimed {
        self = layout.placed()
        return
      }
      size -= 0.5
    }
    self = smallest.placed()
  }

  /// Whether everything fits in the smallest readable type.
  static func fits(
    _ nodes: [FlowNode], _ links: [FlowLink], _ columns: [FlowColumn], in body: Box,
    language: Language
  ) -> Bool {
    FlowLayout(nodes, links, columns, body, 7, language).fits
  }

  // MARK: Measures

  private init(
    _ nodes: [FlowNode], _ links: [FlowLink], _ columns: [FlowColumn], _ body: Box, _ size: Double,
    _ language: Language
  ) {
    self.nodes = nodes
    self.links = links
    self.columns = columns
    self.size = size
    self.language = language
    let hasRest = columns.contains { $0.rest != nil }
    self.area = Box(
      x: body.x, y: body.y + Self.headingHeight, width: body.width,
      height: body.height - Self.headingHeight - (hasRest ? Self.restHeight : 0))
    let limits = columns.map { $0.share * body.width }
    let boxes = nodes.map { FlowBox($0, size: size, width: limits[$0.column]) }
    self.boxes = boxes
    var widths = columns.map { column in
      let texts = [column.heading, column.rest].compactMap { $0?.text(in: language) }
      let needed = texts.map { TypeFace.bold.width(of: $0, size: Self.headingSize) * 1.03 + 2 }
      return min(column.share * body.width, needed.reduce(0, max))
    }
    for (node, box) in zip(nodes, boxes) {
      widths[node.column] = min(
        limits[node.column], max(widths[node.column], box.naturalWidth))
    }
    let gutters = Self.gutters(
      nodes, links, count: columns.count - 1, room: body.width - widths.reduce(0, +),
      // A gutter wider than the eye needs leaves the page in two halves.
      greatest: 0.24 * body.width)
    var x = body.x + (body.width - widths.reduce(0, +) - gutters.reduce(0, +)) / 2
    self.spans = widths.enumerated().map { place, width in
      defer { x += width + (place < gutters.count ? gutters[place] : 0) }
      return x...(x + width)
    }
    var ports = [(left: Int, right: Int)](repeating: (0, 0), count: nodes.count)
    for link in links {
      let (from, to) = (nodes[link.from].column, nodes[link.to].column)
      if from < to {
        ports[link.from].right += 1
        ports[link.to].left += 1
      } else {
        ports[link.from].left += 1
        if from == to { ports[link.to].left += 1 } else { ports[link.to].right += 1 }
      }
    }
    let height = self.area.height
    self.heights = nodes.indices.map { index in
      let links = Double(max(ports[index].left, ports[index].right))
      let wanted = 8 + (links - 1) * nodes[index].portPitch
      return max(boxes[index].height, min(wanted, height))
    }
  }

  /// The room between the columns: more where many links change height, most beside arcs.
  private static func gutters(
    _ nodes: [FlowNode], _ links: [FlowLink], count: Int, room: Double, greatest: Double
  ) -> [Double] {
    guard count > 0 else { return [] }
    var weights = [Double](repeating: 14, count: count)
    for link in links {
      let (from, to) = (nodes[link.from].column, nodes[link.to].column)
      if from == to {
        if from > 0 { weights[from - 1] += 2 }
      } else {
        for gutter in min(from, to)..<max(from, to) { weights[gutter] += 1 }
      }
    }
    let total = weights.reduce(0, +)
    return weights.map { min(greatest, max(0, room) * $0 / total) }
  }

  private var maimedCount: Int { boxes.count(where: \.isMaimed) }

  private var fits: Bool {
    columns.indices.allSatisfy { column in
      var used = -Self.gap
      for (node, height) in zip(nodes, heights) where node.column == column {
        used += height + Self.gap
      }
      used += Double(passages(of: column)) * (Self.passage + Self.gap)
      return used <= area.height
    }
  }

  /// How many links pass a column.
  private func passages(of column: Int) -> Int {
    links.count { link in
      let (from, to) = (nodes[link.from].column, nodes[link.to].column)
      return min(from, to) < column && column < max(from, to)
    }
  }

  // MARK: Places

  /// An item of a column: a node, or the place of a link that passes.
  private struct Item {
    let column: Int
    let height: Double
  }

  private func placed() -> FlowLayout {
    var layout = self
    var items = nodes.indices.map { Item(column: nodes[$0].column, height: heights[$0]) }
    // The items that each link touches, from left to right.
    var chains: [[Int]] = []
    for link in links {
      let isReversed = nodes[link.from].column > nodes[link.to].column
      let (left, right) = isReversed ? (link.to, link.from) : (link.from, link.to)
      var chain = [left]
      let (first, last) = (nodes[left].column, nodes[right].column)
      if first + 1 < last {
        for column in (first + 1)..<last {
          chain.append(items.count)
          items.append(Item(column: column, height: Self.passage))
        }
      }
      chains.append(chain + [right])
    }
    let steps = chains.flatMap { chain in
      zip(chain, chain.dropFirst()).filter { items[$0.0].column != items[$0.1].column }
        .map { (left: $0.0, right: $0.1) }
    }
    let isOrdered = columns.map(\.isOrdered)
    let order = FlowOrder(
      columns.indices.map { column in items.indices.filter { items[$0].column == column } },
      steps: steps, isOrdered: isOrdered)
    let middles = middles(of: items, order, steps, isOrdered)
    layout.frames = nodes.indices.map { index in
      let span = spans[nodes[index].column]
      return Box(
        x: span.lowerBound, y: middles[index] - heights[index] / 2,
        width: span.upperBound - span.lowerBound, height: heights[index])
    }
    layout.route(chains, middles)
    return layout
  }

  /// The height at which the middle of every item stands.
  private func middles(
    of items: [Item], _ order: FlowOrder, _ steps: [(left: Int, right: Int)], _ isOrdered: [Bool]
  ) -> [Double] {
    let range = area.y...max(area.y, area.maxY)
    var middles = [Double](repeating: area.centre.y, count: items.count)
    for column in columns.indices where isOrdered[column] {
      let stack = order.columns[column]
      let centres = StackPlacement.spread(
        heights: stack.map { items[$0].height }, gap: Self.gap, atMost: Self.greatestGap,
        in: range)
      for (item, centre) in zip(stack, centres) { middles[item] = centre }
    }
    var after = [[Int]](repeating: [], count: items.count)
    var before = after
    for step in steps {
      after[step.left].append(step.right)
      before[step.right].append(step.left)
    }
    for (column, isAfterKnown) in FlowOrder.sequence(isOrdered) {
      let stack = order.columns[column]
      var last = area.y
      let wishes = stack.map { item in
        let others = isAfterKnown ? after[item] : before[item]
        if !others.isEmpty {
          last = others.reduce(0) { $0 + middles[$1] } / Double(others.count)
        }
        return last
      }
      let heights = stack.map { items[$0].height }
      // Some of the room that is left over keeps the boxes apart.
      let room = (area.height - heights.reduce(0, +)) / Double(max(1, heights.count))
      let centres = StackPlacement.centres(
        wishes: wishes, heights: heights, gap: min(16, max(Self.gap, 0.6 * room)), in: range)
      for (item, centre) in zip(stack, centres) { middles[item] = centre }
    }
    return middles
  }

  // MARK: Lines

  /// One end of a link at a side of a box.
  private struct Port {
    let link: Int
    /// How high the other end is.
    let other: Double
    let isRight: Bool
    let isStart: Bool
  }

  private mutating func route(_ chains: [[Int]], _ middles: [Double]) {
    var ports = [[Port]](repeating: [], count: nodes.count)
    for (index, chain) in chains.enumerated() {
      let (left, right) = (chain[0], chain[chain.count - 1])
      let isArc = nodes[left].column == nodes[right].column
      ports[left].append(
        Port(link: index, other: middles[chain[1]], isRight: !isArc, isStart: true))
      ports[right].append(
        Port(link: index, other: middles[chain[chain.count - 2]], isRight: false, isStart: false))
    }
    var starts = [Double](repeating: 0, count: links.count)
    var ends = starts
    for index in nodes.indices {
      for isRight in [false, true] {
        let side = ports[index].filter { $0.isRight == isRight }
          .sorted { ($0.other, $0.link) < ($1.other, $1.link) }
        let pitch = min(
          max(9, nodes[index].portPitch),
          side.count > 1 ? (heights[index] - 7) / Double(side.count - 1) : 0)
        let first = middles[index] - pitch * Double(side.count - 1) / 2
        for (place, port) in side.enumerated() {
          let y = first + pitch * Double(place)
          if port.isStart { starts[port.link] = y } else { ends[port.link] = y }
        }
      }
    }
    courses = links.indices.map { index in
      course(of: index, chains[index], from: starts[index], to: ends[index], middles)
    }
  }

  private func course(
    of index: Int, _ chain: [Int], from start: Double, to end: Double, _ middles: [Double]
  ) -> LinkCourse {
    let link = links[index]
    let (left, right) = (chain[0], chain[chain.count - 1])
    let span = spans[nodes[left].column]
    guard nodes[left].column != nodes[right].column else {
      let gutter =
        nodes[left].column > 0
        ? span.lowerBound - spans[nodes[left].column - 1].upperBound : 40
      let bulge = min(0.6 * gutter, 10 + 0.12 * (end - start).magnitude)
      return FlowCurve.arc(
        from: Point(span.lowerBound, start), to: Point(span.lowerBound, end), bulge: bulge,
        link.stroke)
    }
    var stops = [Point(span.upperBound, start)]
    for (place, item) in chain.dropFirst().dropLast().enumerated() {
      let passed = spans[nodes[left].column + 1 + place]
      stops += [
        Point(passed.lowerBound - 2, middles[item]), Point(passed.upperBound + 2, middles[item]),
      ]
    }
    stops.append(Point(spans[nodes[right].column].lowerBound, end))
    let isReversed = link.from == right
    return FlowCurve.course(
      stops, link.stroke, leftEnd: isReversed ? link.stroke.head : link.stroke.tail,
      rightEnd: isReversed ? link.stroke.tail : link.stroke.head, isReversed: isReversed)
  }
}

extension FlowLayout {
  /// The boxes with their texts.
  func groups() -> [SceneGroup] {
    nodes.indices.map { index in
      let node = nodes[index]
      var group = SceneGroup(
        node.id, node.subject, classes: node.classes, caption: node.caption)
      group.marks = boxes[index].marks(of: node, in: frames[index])
      return group
    }
  }

  func sceneLinks() -> [SceneLink] {
    zip(links, courses).map { link, course in
      SceneLink(
        link.id, from: nodes[link.from].id, to: nodes[link.to].id, stroke: link.stroke,
        course: course, classes: link.classes, caption: link.caption)
    }
  }

  /// The name over each column, and how many others there are under it.
  func headings() -> SceneGroup {
    var group = SceneGroup("headings", classes: ["furniture", "headings"])
    for (place, column) in columns.enumerated() {
      let span = spans[place]
      let middle = area.y - Self.headingHeight + 6
      let text = column.heading.text(in: language)
      if !text.isEmpty {
        group.marks.append(
          .text(
            SceneText(
              text, x: span.lowerBound, middle: middle, size: Self.headingSize, face: .bold,
              colour: .grey)))
      }
      guard let rest = column.rest else { continue }
      let foot = zip(nodes, frames).filter { $0.0.column == place }.map(\.1.maxY).max() ?? area.y
      let size = Self.headingSize
      group.marks.append(
        .text(
          SceneText(
            [rest.text(in: language)],
            in: Box(
              x: span.lowerBound, y: foot + 4, width: span.upperBound - span.lowerBound,
              height: size * TypeFace.lineHeight), size: size, face: .bold, colour: .slate)))
    }
    return group
  }
}
