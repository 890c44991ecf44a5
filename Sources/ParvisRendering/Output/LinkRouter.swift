internal import GraphvizKit

/// Has Graphviz find a way round the chips for the links that have none yet.
///
/// Only the frames of the groups take part: everything that stands inside a chip would count as
/// an obstacle that touches another, and Graphviz then gives up on every link.
struct LinkRouter {
  let engine: any DrawingEngine

  /// How far from a link the chips are that it is led round, unless it then meets another.
  private static let reach = 120.0

  func routed(_ scene: Scene) throws(GraphvizError) -> Scene {
    let open = scene.links.indices.filter { scene.links[$0].course == nil }
    guard !open.isEmpty else { return scene }
    let chips = scene.groups.compactMap { group -> (id: String, frame: Box)? in
      guard group.subject != .furniture, let frame = group.frame else { return nil }
      return (group.id, frame)
    }
    var result = scene
    for index in open {
      let link = scene.links[index]
      let ends = chips.filter { $0.id == link.from || $0.id == link.to }.map(\.frame)
      let region = Box(around: ends.flatMap { [$0.topLeft, $0.bottomRight] })
        .grown(by: Self.reach)
      let near = chips.filter { $0.frame.touches(region) }
      // The time it takes grows with the third power of the number of chips.
      if near.count < chips.count, let course = try course(of: link, round: near, in: scene),
        Self.isClear(course, of: link, chips)
      {
        result.links[index].course = course
      } else {
        result.links[index].course = try course(of: link, round: chips, in: scene)
      }
    }
    return straightened(result)
  }

  private func course(
    of link: SceneLink, round chips: [(id: String, frame: Box)], in scene: Scene
  ) throws(GraphvizError) -> LinkCourse? {
    let page = PinnedPage(height: scene.height)
    var document = DOTDocument(
      name: "routes", attributes: [.routesEdges(true), .separation(1.5)])
    for (name, corner) in [
      ("page.start", Point(0, 0)), ("page.end", Point(scene.width, scene.height)),
    ] {
      let place = page.place(of: Box(centre: corner, width: 0, height: 0))
      document.nodes.append(DOTNode(name, place + [.shape(.point)]))
    }
    for chip in chips {
      document.nodes.append(
        DOTNode(chip.id, page.place(of: chip.frame) + [.shape(.box), .hasFixedSize, .label(.none)]))
    }
    document.edges.append(
      DOTEdge(link.id, from: link.from, to: link.to, page.ends(of: link.stroke)))
    let drawing = try engine.layOut(document)
    guard let edge = drawing.edges.first(where: { $0.id == link.id && $0.curve.count >= 4 })
    else { return nil }
    return LinkCourse(
      CubicCurve(edge.curve.map(page.point)), startTip: edge.start.map(page.point),
      endTip: edge.end.map(page.point))
  }

  private static func isClear(
    _ course: LinkCourse, of link: SceneLink, _ chips: [(id: String, frame: Box)]
  ) -> Bool {
    let line = RoutedLine(course.samples)
    return !chips.contains { chip in
      chip.id != link.from && chip.id != link.to && chip.frame.touches(line.bounds)
        && line.enters(chip.frame)
    }
  }

  /// The scene with a straight course for every link that has none, whatever stands in its way.
  func straightened(_ scene: Scene) -> Scene {
    let frames = Dictionary(
      scene.groups.map { ($0.id, $0.frame) }, uniquingKeysWith: { a, _ in a })
    var result = scene
    for index in scene.links.indices where scene.links[index].course == nil {
      let link = scene.links[index]
      guard let from = frames[link.from] ?? nil, let to = frames[link.to] ?? nil else { continue }
      result.links[index].course = StraightLink.course(from: from, to: to, stroke: link.stroke)
    }
    return result
  }
}

extension Box {
  fileprivate var topLeft: Point { Point(x, y) }
  fileprivate var bottomRight: Point { Point(maxX, maxY) }

  /// Whether two boxes have a point in common.
  func touches(_ other: Box) -> Bool {
    x <= other.maxX && other.x <= maxX && y <= other.maxY && other.y <= maxY
  }
}
