internal import GraphvizKit

/// Has Graphviz find a way round the chips for the links that have none yet.
///
/// Only the frames of the groups take part: everything that stands inside a chip would count as
/// an obstacle that touches another, and Graphviz then gives up on every link.
struct LinkRouter {
  let engine: any DrawingEngine

  func routed(_ scene: Scene) throws(GraphvizError) -> Scene {
    let open = scene.links.indices.filter { scene.links[$0].course == nil }
    guard !open.isEmpty else { return scene }
    let page = PinnedPage(height: scene.height)
    var document = DOTDocument(
      name: "routes", attributes: [.routesEdges(true), .separation(1.5)])
    for (name, corner) in [
      ("page.start", Point(0, 0)), ("page.end", Point(scene.width, scene.height)),
    ] {
      let place = page.place(of: Box(centre: corner, width: 0, height: 0))
      document.nodes.append(DOTNode(name, place + [.shape(.point)]))
    }
    for group in scene.groups where group.subject != .furniture {
      guard let frame = group.frame else { continue }
      document.nodes.append(
        DOTNode(
          group.id,
          page.place(of: frame) + [.shape(.box), .hasFixedSize, .label(.none)]))
    }
    for index in open {
      let link = scene.links[index]
      document.edges.append(
        DOTEdge(link.id, from: link.from, to: link.to, page.ends(of: link.stroke)))
    }
    let drawing = try engine.layOut(document)
    var result = scene
    for index in open {
      let found = drawing.edges.first { $0.id == scene.links[index].id && $0.curve.count >= 4 }
      result.links[index].course =
        found.map { edge in
          LinkCourse(
            CubicCurve(edge.curve.map(page.point)), startTip: edge.start.map(page.point),
            endTip: edge.end.map(page.point))
        } ?? straightCourse(of: scene.links[index], in: scene)
    }
    return result
  }

  private func straightCourse(of link: SceneLink, in scene: Scene) -> LinkCourse? {
    guard let from = scene.groups.first(where: { $0.id == link.from })?.frame,
      let to = scene.groups.first(where: { $0.id == link.to })?.frame
    else { return nil }
    return StraightLink.course(from: from, to: to, stroke: link.stroke)
  }
}
