internal import ParvisAnalysis
internal import ParvisCore

/// Where every chip of the network stands.
struct NetworkLayout {
  let model: NetworkModel
  let chips: [Chip]
  let centres: [Point]
  /// Where the linked chips stand, the strip of the others taken off.
  let area: Box
  private let strip: IsolatedStrip

  /// Nil when the names do not fit in a readable type, unless the map has to be drawn.
  init?(model: NetworkModel, body: Box, options: MapOptions, isForced: Bool) {
    self.model = model
    let linked = Array(model.vertices.prefix(model.connectedCount))
    let others = model.vertices.dropFirst(model.connectedCount)
    let whole = NetworkType(for: linked, in: body, isNumbered: model.isNumbered)
    let strip = IsolatedStrip(
      others.map(\.label), size: whole.size, width: body.width,
      title: others.allSatisfy(\.isGhost)
        ? Words.withoutRelay
        : model.hiddenCount > 0
          ? Words.withoutDrawnLink : Words.withoutLink(model.subject),
      language: options.language)
    var area = body
    area.height -= strip.height
    let type =
      strip.height > 0
      ? NetworkType(for: linked, in: area, isNumbered: model.isNumbered) : whole
    guard isForced || (type.isRoomy(in: area) && strip.height < body.height * 0.5) else {
      return nil
    }
    let placed = strip.placed(below: area)
    self.strip = strip
    self.area = area
    self.chips = type.chips + placed.map(\.chip)
    let arranged = NetworkArrangement.centres(
      model: model, type: type, body: Self.compact(area, for: linked.count), options: options)
    guard isForced || Self.areApart(arranged, type.chips) else { return nil }
    self.centres = arranged + placed.map(\.centre)
  }

  /// The middle of the area, for so few chips that they would lose sight of each other.
  private static func compact(_ area: Box, for count: Int) -> Box {
    let share = min(1, 0.42 + 0.045 * Double(count))
    return Box(centre: area.centre, width: area.width * share, height: area.height * share)
  }

  /// Whether every two chips keep a visible space: touching ones would hide their links.
  private static func areApart(_ centres: [Point], _ chips: [Chip]) -> Bool {
    let boxes = zip(centres, chips).map { Box(centre: $0, width: $1.width, height: $1.height) }
    for (place, box) in boxes.enumerated() {
      for other in boxes[..<place] {
        let (dx, dy) = box.overlap(with: other)
        if dx > -3, dy > -3 { return false }
      }
    }
    return true
  }

  func box(_ index: Int) -> Box {
    Box(centre: centres[index], width: chips[index].width, height: chips[index].height)
  }

  func groups(analysis: Analysis, language: Language) -> [SceneGroup] {
    let heading = strip.heading(below: area).map { [$0] } ?? []
    return heading
      + model.vertices.indices.map { index in
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
    let routing = LinkRouting(
      model.edges.map { edge in
        LinkRouting.Request(
          from: edge.from, to: edge.to, strength: edge.strength, stroke: edge.stroke)
      }, round: model.vertices.indices.map(box), within: area)
    return zip(model.edges, routing.courses).map { edge, course in
      let from = model.vertices[edge.from].id
      let to = model.vertices[edge.to].id
      let kind = edge.classes.first ?? "link"
      return SceneLink(
        "\(kind)--\(from)--\(to)", from: from, to: to, stroke: edge.stroke, course: course,
        classes: edge.classes, caption: edge.caption)
    }
  }
}
