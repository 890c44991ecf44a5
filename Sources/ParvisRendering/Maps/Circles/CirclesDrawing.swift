internal import ParvisCore

/// The circles themselves: bands, titles, chips, and the strips below.
struct CirclesDrawing {
  private(set) var tints: [SceneTint] = []
  private(set) var groups: [SceneGroup] = []

  private static let stripTitle = 14.0
  private static let stripGap = 7.0

  /// A chip this far round the circle from its sector, in radians, asks for smaller type.
  private static let mostDetour = 0.62

  /// Nil when no type of 7 points or more fits.
  init?(_ model: CircleModel, in body: Box, largest: Double, language: Language) {
    var best: CirclesDrawing?
    var size = largest
    while size >= 7 {
      if let drawing = CirclesDrawing(model, body, size: size, language: language),
        best.map({ drawing.detour < $0.detour - 0.2 }) ?? true
      {
        best = drawing
      }
      if let best, best.detour <= Self.mostDetour || best.size - size >= 1.5 { break }
      size -= 0.5
    }
    guard let best else { return nil }
    self = best
  }

  private let size: Double
  private let detour: Double

  private init?(_ model: CircleModel, _ body: Box, size: Double, language: Language) {
    let width = body.width - 14
    let strips = [
      (
        CircleWords.unknownStrip, "unknown-strip",
        ChipShelf(model.unknown, size: size, width: width)
      ),
      (Words.ghostStrip, "ghost-strip", ChipShelf(model.ghosts, size: size, width: width)),
    ].filter { !$0.2.places.isEmpty }
    let stripped = strips.reduce(0) { $0 + Self.stripGap + Self.stripTitle + $1.2.height + 8 }
    let area = Box(x: body.x, y: body.y, width: body.width, height: body.height - stripped)
    guard area.height > 0.45 * body.height else { return nil }
    let titleSize = min(11, max(8, size + 1))
    let titles = InvolvementCircle.allCases.map { circle in
      let text = CircleWords.name(of: circle).text(in: language)
      return Box(
        x: 0, y: 0, width: TypeFace.bold.width(of: text, size: titleSize) * 1.04 + 4,
        height: titleSize * TypeFace.lineHeight)
    }
    let chips = model.rings.map { ring in ring.map { RingChip.variants(of: $0, size: size) } }
    let placements = [0.35, 0.7, 1, 0].lazy.compactMap { mix in
      RingPlacement(
        model, chips: chips, in: area.grown(by: -1), size: size, titles: titles, mix: mix)
    }
    guard let placement = placements.first else { return nil }
    self.size = size
    self.detour = placement.worstDetour
    addBands(placement.bands)
    addTitles(titles, placement.bands, size: titleSize, language)
    var y = area.maxY
    for (title, id, shelf) in strips {
      y += Self.stripGap
      addStrip(title, id, shelf, in: body, y: y, language)
      y += Self.stripTitle + shelf.height + 8
    }
    groups += placement.placed.map { $0.item.group($0.chip, at: $0.centre) }
  }

  // MARK: Bands

  /// From the outside in, each with its edge as a slightly larger shape under it.
  private mutating func addBands(_ bands: RingBands) {
    for ring in bands.edges.indices.reversed() {
      tints.append(SceneTint(outline: bands.outline(of: ring, grownBy: 0.5), colour: .link(1)))
      tints.append(SceneTint(outline: bands.outline(of: ring, grownBy: -0.4), colour: .ring(ring)))
    }
  }

  private mutating func addTitles(
    _ titles: [Box], _ bands: RingBands, size: Double, _ language: Language
  ) {
    var group = SceneGroup("ring-titles", classes: ["furniture", "ring-titles"])
    for (ring, circle) in InvolvementCircle.allCases.enumerated() {
      group.marks.append(
        .text(
          SceneText(
            [CircleWords.name(of: circle).text(in: language)],
            in: RingPlacement.titleBox(titles[ring], ring: ring, bands), size: size, face: .bold,
            colour: .slate, alignment: .centre)))
    }
    groups.append(group)
  }

  // MARK: Chips

  private mutating func addStrip(
    _ title: Bilingual, _ id: String, _ shelf: ChipShelf, in body: Box, y: Double,
    _ language: Language
  ) {
    groups.append(
      .strip(
        id, title.text(in: language), titleHeight: Self.stripTitle, inset: 7,
        in: Box(x: body.x, y: y, width: body.width, height: Self.stripTitle + shelf.height + 7)))
    groups += shelf.places.map { member, chip, centre in
      member.group(chip, at: Point(body.x + 7, y + Self.stripTitle + 2) + centre)
    }
  }
}
