/// The signs of the map of themes: discs by strength, hollow where nothing is negotiable.
enum ThemeSign {
  /// The radius of each of the four steps of strength.
  static let radii = [2.6, 4.0, 5.4, 6.8]

  static func filled(centre: Point, radius: Double, colour: Colour) -> SceneMark {
    .symbol(
      SceneSymbol(
        .disc, in: Box(centre: centre, width: 2 * radius, height: 2 * radius), colour: colour))
  }

  static func hollow(centre: Point, radius: Double, colour: Colour) -> SceneMark {
    let side = 2 * radius - 1.4
    return .symbol(
      SceneSymbol(.ring, in: Box(centre: centre, width: side, height: side), colour: colour))
  }

  /// Three discs of growing size for the legend.
  static func samples(x: Double, middle y: Double) -> [SceneMark] {
    var left = x
    return [0, 1, 3].map { step in
      defer { left += 2 * radii[step] + 1 }
      return filled(centre: Point(left + radii[step], y), radius: radii[step], colour: .slate)
    }
  }

  /// The sign of a public, which belongs to no category of stakeholders.
  static func publicMarks(centre: Point, size: Double) -> [SceneMark] {
    let frame = Box(centre: centre, width: size, height: size)
    return [.symbol(SceneSymbol(.ring, in: frame.grown(by: -0.7), colour: .grey))]
  }
}
