internal import ParvisAnalysis
internal import ParvisCore

/// Where every chip of the network stands.
struct NetworkLayout {
  let model: NetworkModel
  let chips: [Chip]
  private(set) var centres: [Point] = []

  init(model: NetworkModel, body: Box, options: MapOptions) {
    self.model = model
    let count = model.connectedCount
    let type = NetworkType(for: Array(model.vertices.prefix(count)), in: body)
    self.chips = model.vertices.map {
      NetworkType.chip(of: $0, size: type.size, wrapWidth: type.wrapWidth)
    }
    self.centres =
      NetworkArrangement.centres(model: model, type: type, body: body, options: options)
      + model.vertices.dropFirst(count).map { _ in body.centre }
  }

  func box(_ index: Int) -> Box {
    Box(centre: centres[index], width: chips[index].width, height: chips[index].height)
  }

  func groups(analysis: Analysis, language: Language) -> [SceneGroup] {
    model.vertices.indices.map { index in
      let vertex = model.vertices[index]
      var group: SceneGroup
      switch vertex.subject {
      case .stakeholder(let place):
        group = SceneGroup(
          vertex.id, .stakeholder(analysis.map.stakeholders[place].id),
          classes: ["stakeholder", vertex.style.className],
          caption: "\(vertex.name) (\(vertex.style.label.text(in: language)))")
      case .audience(let id):
        group = SceneGroup(
          vertex.id, .audience(id), classes: ["audience", "absent"],
          caption: "\(vertex.name) (\(Words.ghost.text(in: language)))")
      }
      group.marks = chips[index].marks(
        centre: centres[index],
        Chip.Looks(
          symbol: vertex.style, isGhost: vertex.isGhost,
          strokeWidth: vertex.isGhost ? 1.4 : 0.9 + 1.3 * vertex.weight))
      return group
    }
  }

  func links() -> [SceneLink] {
    model.edges.enumerated().map { place, edge in
      let from = box(edge.from)
      let to = box(edge.to)
      let isBlocked = model.vertices.indices.contains { index in
        index != edge.from && index != edge.to
          && box(index).grown(by: 2.2).isEntered(from: from.centre, to: to.centre)
      }
      let link = model.vertices[edge.from].id + "--" + model.vertices[edge.to].id
      return SceneLink(
        "l-\(place + 1)-\(link)", from: model.vertices[edge.from].id,
        to: model.vertices[edge.to].id, stroke: edge.stroke,
        course: isBlocked ? nil : StraightLink.course(from: from, to: to, stroke: edge.stroke),
        classes: edge.classes, caption: edge.caption)
    }
  }
}
