/// The red disc with « ! » at the top right corner of a single passage.
enum PassageBadge {
  static let diameter = 11.5
  /// How far it stands out above and beside the chip.
  static let reach = 5.5
  /// How far from the right border of the chip a name ends beside it.
  static let clearance = 8.5

  /// The disc over the top right corner of a chip.
  static func frame(on chip: Box) -> Box {
    Box(centre: Point(chip.maxX - 1.5, chip.y + 0.5), width: diameter, height: diameter)
  }

  static func marks(on chip: Box) -> [SceneMark] { marks(in: frame(on: chip)) }

  static func marks(in frame: Box) -> [SceneMark] {
    [
      .symbol(SceneSymbol(.disc, in: frame, colour: .gap)),
      .text(
        SceneText(["!"], in: frame, size: 8.5, face: .bold, colour: .paper, alignment: .centre)),
    ]
  }
}
