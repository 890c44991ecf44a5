internal import ParvisCore

/// The chips and the lines of a network that has its places.
struct NetworkDrawing {
  private(set) var groups: [SceneGroup] = []
  private(set) var links: [SceneLink] = []

  init(_ layout: NetworkLayout, on map: StakeholderMap, in language: Language) {
    let vertices = layout.model.vertices
    groups = layout.stripHeading.map { [$0] } ?? []
    groups += vertices.indices.map { index in
      let vertex = vertices[index]
      var group: SceneGroup
      switch vertex.subject {
      case .stakeholder(let place):
        group = SceneGroup(
          vertex.id, .stakeholder(map.stakeholders[place].id),
          classes: ["stakeholder", vertex.style.className],
          caption: "\(vertex.name) (\(vertex.style.label.text(in: language)))")
      case .audience(let id):
        group = SceneGroup(
          vertex.id, .audience(id), classes: ["audience", "absent"],
          caption: Words.ghost(vertex.name, in: language))
      }
      group.marks = layout.chips[index].marks(
        centre: layout.centres[index],
        Chip.Looks(
          symbol: vertex.style, isGhost: vertex.isGhost,
          strokeWidth: vertex.isGhost ? 1.4 : 0.9 + 1.3 * vertex.weight,
          isHollow: vertex.isWeightUnknown, sign: vertex.isWeightUnknown ? "?" : nil))
      if vertex.isPassage {
        group.classes.append("passage")
        group.marks += PassageBadge.marks(on: layout.box(index))
      }
      for (place, role) in vertex.roles.enumerated() {
        group.caption = [group.caption ?? "", role.label.text(in: language)].joined(separator: ", ")
        group.marks += RoleBadge.marks(
          role, in: RoleBadge.frame(on: layout.box(index), at: place), language)
      }
      return group
    }
    links = zip(layout.model.edges, layout.courses).map { edge, course in
      let (from, to) = (vertices[edge.from], vertices[edge.to])
      return SceneLink(
        "\(edge.classes[0])--\(from.id)--\(to.id)", from: from.id, to: to.id, stroke: edge.stroke,
        course: course, classes: edge.classes,
        caption: Self.caption(edge, from: from.name, to: to.name).text(in: language))
    }
  }

  /// A line in words.
  private static func caption(
    _ edge: NetworkEdge, from: String, to: String
  ) -> Bilingual {
    switch edge.meaning {
    case .conflict: return Words.twoWayLink(from, to, LinkKind.conflict.label)
    case .relay: return Words.link(from, to, Words.relay)
    case .link(let kind, let isTwoWay, let isUncertain):
      let label = NetworkWords.link(kind, isUncertain ? nil : edge.strength)
      return isTwoWay || kind.isMutual
        ? Words.twoWayLink(from, to, label) : Words.link(from, to, label)
    }
  }
}
