internal import ParvisCore

/// The chips and the lines of a network that has its places.
struct NetworkDrawing {
  private(set) var groups: [SceneGroup] = []
  private(set) var links: [SceneLink] = []

  init(
    _ layout: NetworkLayout, _ words: NetworkWords, on map: StakeholderMap, in language: Language
  ) {
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
          strokeWidth: vertex.isGhost ? 1.4 : 0.9 + 1.3 * vertex.weight))
      if vertex.isPassage {
        group.classes.append("passage")
        group.marks += PassageBadge.marks(on: layout.box(index))
      }
      return group
    }
    links = zip(layout.model.edges, layout.courses).map { edge, course in
      let (from, to) = (vertices[edge.from], vertices[edge.to])
      return SceneLink(
        "\(edge.classes[0])--\(from.id)--\(to.id)", from: from.id, to: to.id, stroke: edge.stroke,
        course: course, classes: edge.classes,
        caption: Self.caption(edge, from: from.name, to: to.name, words).text(in: language))
    }
  }

  /// A line in words.
  private static func caption(
    _ edge: NetworkEdge, from: String, to: String, _ words: NetworkWords
  ) -> Bilingual {
    switch edge.meaning {
    case .conflict: return Words.twoWayLink(from, to, LinkKind.conflict.label)
    case .relay: return Words.link(from, to, Words.relay)
    case .link(let direction, let isUncertain):
      let label = isUncertain ? Words.uncertainLink : words.strength(edge.strength)
      return direction == .oneWay
        ? Words.link(from, to, label) : Words.twoWayLink(from, to, label)
    }
  }
}
