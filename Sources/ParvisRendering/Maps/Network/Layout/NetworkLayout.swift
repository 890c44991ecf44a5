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
    let whole = NetworkType(
      for: linked, linkCount: model.edges.count, in: body, isNumbered: model.isNumbered)
    let frame = PageFrame(options.page)
    let earlier = others.map { vertex in
      options.earlier?.centre(of: vertex.id, on: frame).map { Point($0.x - body.x, $0.y) }
    }
    let strip = IsolatedStrip(
      Array(others), earlier: earlier, size: whole.size, width: body.width,
      title: others.allSatisfy(\.isGhost)
        ? Words.withoutRelay
        : model.hiddenCount > 0
          ? Words.withoutDrawnLink : Words.withoutLink(model.subject),
      language: options.language)
    var area = body
    area.height -= strip.height
    let type =
      strip.height > 0
      ? NetworkType(
        for: linked, linkCount: model.edges.count, in: area, isNumbered: model.isNumbered,
        atMost: whole.size) : whole
    guard isForced || (type.isRoomy(in: area) && strip.height < body.height * 0.5) else {
      return nil
    }
    let placed = strip.placed(below: area)
    self.strip = strip
    self.area = area
    self.chips = type.chips + placed.map(\.chip)
    let arranged = NetworkArrangement.centres(
      model: model, type: type,
      body: options.earlier == nil ? Self.compact(area, for: linked.count) : area,
      options: options)
    guard isForced || Self.areApart(arranged, type.chips) else { return nil }
    self.centres = arranged + placed.map(\.centre)
  }

  /// The middle of the area, for so few chips that they would lose sight of each other.
  private static func compact(_ area: Box, for count: Int) -> Box {
    let share = min(1, 0.45 + 0.05 * Double(count))
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
        if vertex.isPassage {
          group.classes.append("passage")
          group.marks += PassageBadge.marks(on: box(index))
        }
        return group
      }
  }

  func links(_ words: NetworkWords, language: Language) -> [SceneLink] {
    let routing = LinkRouting(
      model.edges.map { edge in
        LinkRouting.Request(
          from: edge.from, to: edge.to, strength: edge.strength, stroke: edge.stroke)
      }, round: model.vertices.indices.map(box),
      badges: model.vertices.indices.filter { model.vertices[$0].isPassage }
        .map { ($0, PassageBadge.frame(on: box($0))) }, within: area)
    return zip(model.edges, routing.courses).map { edge, course in
      let from = model.vertices[edge.from]
      let to = model.vertices[edge.to]
      let classes = edge.classes
      return SceneLink(
        "\(classes[0])--\(from.id)--\(to.id)", from: from.id, to: to.id, stroke: edge.stroke,
        course: course, classes: classes,
        caption: edge.caption(from: from.name, to: to.name, words).text(in: language))
    }
  }
}
