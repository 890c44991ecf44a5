internal import ParvisCore

/// The foot of the map where those stand who have no link: « Sans lien déclaré ».
struct IsolatedStrip {
  /// How high the strip is, the space above it included; 0 when nobody is isolated.
  let height: Double
  private let chips: [Chip]
  private let places: [Point]
  private let label: WrappedText
  private static let labelSize = 8.0
  private static let gap = (x: 7.0, y: 5.0)
  private static let above = 14.0

  /// Lays out the chips; their type does not exceed `size`, that of the map.
  ///
  /// `earlier` says where they stood on an earlier map, from the left border of the body.
  init(
    _ labels: [NetworkVertex], earlier: [Point?], size: Double, width: Double, title: Bilingual,
    language: Language
  ) {
    let heading = LabelWrapping.wrap(
      title.text(in: language), face: .bold, size: Self.labelSize, width: 62)
    self.label = heading
    guard !labels.isEmpty else {
      (height, chips, places) = (0, [], [])
      return
    }
    let left = heading.width * 1.05 + 10
    var type = min(size, 9)
    var result = Self.flow(labels, earlier, size: type, left: left, width: width)
    while result.height > 150, type > 7 {
      type -= 0.25
      result = Self.flow(labels, earlier, size: type, left: left, width: width)
    }
    self.chips = result.chips
    self.places = result.places
    self.height = max(result.height, heading.height) + Self.above
  }

  /// Chips in rows from left to right, each place the chip's centre.
  private static func flow(
    _ vertices: [NetworkVertex], _ earlier: [Point?], size: Double, left: Double, width: Double
  ) -> (chips: [Chip], places: [Point], height: Double) {
    let chips = vertices.map {
      Chip(
        $0.regular, size: size, wrapWidth: size * 17, hasSign: $0.isWeightUnknown,
        hasBadge: $0.isPassage)
    }
    let gap =
      vertices.contains(where: \.hasBadge)
      ? (x: Self.gap.x, y: Self.gap.y + PassageBadge.reach) : Self.gap
    let shelves = StripRows(
      widths: chips.map(\.width), earlier: earlier, left: left, right: width, gap: gap.x)
    var places = [Point](repeating: Point(0, 0), count: chips.count)
    var y = 0.0
    for row in shelves.rows {
      let height = row.reduce(0) { max($0, chips[$1.chip].height) }
      for place in row { places[place.chip] = Point(place.centre, y + height / 2) }
      y += height + gap.y
    }
    return (chips, places, y - gap.y)
  }

  /// The chip and the centre of each, in the order of the labels; `body` is the part above.
  func placed(below body: Box) -> [(chip: Chip, centre: Point)] {
    zip(chips, places).map { chip, place in
      (chip, Point(body.x + place.x, body.maxY + Self.above + place.y))
    }
  }

  /// The rule and the heading.
  func heading(below body: Box) -> SceneGroup? {
    guard !chips.isEmpty else { return nil }
    var group = SceneGroup("without-link", classes: ["furniture", "without-link"])
    group.marks = [
      .box(
        SceneBox(
          Box(x: body.x, y: body.maxY + Self.above / 2 - 1, width: body.width, height: 0.6),
          fill: .rule)),
      .text(
        SceneText(
          label.lines,
          in: Box(
            x: body.x, y: body.maxY + Self.above, width: label.width * 1.03 + 2,
            height: max(label.height, chips[0].height)), size: Self.labelSize, face: .bold,
          colour: .grey)),
    ]
    return group
  }
}
