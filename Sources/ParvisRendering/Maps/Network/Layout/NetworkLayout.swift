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
  init?(
    model: NetworkModel, body: Box, stripTitle: Bilingual, options: MapOptions, isForced: Bool
  ) {
    self.model = model
    let linked = Array(model.vertices.prefix(model.connectedCount))
    let others = model.isolated
    let whole = NetworkType(
      for: linked, linkCount: model.edges.count, in: body, isNumbered: model.isNumbered)
    let frame = PageFrame(options.page)
    let earlier = others.map { vertex in
      options.earlier?.centre(of: vertex.id, on: frame).map { Point($0.x - body.x, $0.y) }
    }
    let strip = IsolatedStrip(
      Array(others), earlier: earlier, size: whole.size, width: body.width,
      title: stripTitle, language: options.language)
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

  /// The discs at the corners of a chip.
  private func badges(at place: Int) -> [Box] {
    let (vertex, box) = (model.vertices[place], box(place))
    return (vertex.isPassage ? [PassageBadge.frame(on: box)] : [])
      + vertex.roles.indices.map { RoleBadge.frame(on: box, at: $0) }
  }

  /// What stands above the strip of those without a link.
  var stripHeading: SceneGroup? { strip.heading(below: area) }

  /// The course of every line.
  var courses: [LinkCourse?] {
    LinkRouting(
      model.edges.map { edge in
        LinkRouting.Request(
          from: edge.from, to: edge.to, strength: edge.strength, stroke: edge.stroke)
      }, round: model.vertices.indices.map(box),
      badges: model.vertices.indices.flatMap { place in
        badges(at: place).map { (place, $0) }
      }, within: area
    ).courses
  }
}
