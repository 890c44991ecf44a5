internal import ParvisCore

/// The signs of the map of themes, as its legend explains them: discs by strength, hollow where
/// nothing is negotiable.
enum ThemeSign: LegendItem {
  case strength(low: Int, high: Int)
  case notNegotiable
  case uncertain
  case expectedPublic

  var label: Bilingual {
    switch self {
    case .strength(let low, let high): ThemeWords.strength(low: low, high: high)
    case .notNegotiable: ThemeWords.notNegotiable
    case .uncertain: ThemeWords.uncertain
    case .expectedPublic: ThemeWords.expectedPublic
    }
  }

  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    let centre = Point(x + 12, y)
    switch self {
    case .strength:
      // Discs of growing size.
      var left = x - 1
      return [0, 1, 3].map { step in
        let radius = Self.radii[step]
        defer { left += 2 * radius + 1 }
        return Self.filled(Point(left + radius, y), radius)
      }
    case .notNegotiable: return [Self.hollow(centre, Self.radii[2])]
    case .uncertain:
      return [
        Self.filled(Point(centre.x - 4, y), Self.radii[1]),
        Self.question(x: centre.x + 2, middle: y),
      ]
    case .expectedPublic: return Self.publicMarks(centre: centre, size: size + 1)
    }
  }

  // MARK: Marks

  /// The radius of each of the four steps of strength.
  private static let radii = [2.6, 4.0, 5.4, 6.8]

  /// The disc of a score: its number inside when it is strong, « ? » beside when it is uncertain.
  static func marks(
    of score: Score, on scale: Scale, centre: Point, scaledBy factor: Double, isHollow: Bool
  ) -> [SceneMark] {
    let share = scale.share(of: score).middle
    let step = min(4, max(1, Int((share * 4).rounded(.up))))
    let radius = radii[step - 1] * factor
    var marks = [isHollow ? hollow(centre, radius) : filled(centre, radius)]
    if !score.isExact {
      marks.append(question(x: centre.x + radius + 2, middle: centre.y))
    } else if ThemeGrid.isStrong(score, on: scale) {
      let text = String(score.low)
      let size = max(7, radius * 1.12)
      if TypeFace.bold.width(of: text, size: size) < 2 * radius - 1 {
        marks.append(
          .text(
            SceneText(
              [text], in: Box(centre: centre, width: 2 * radius, height: 2 * radius), size: size,
              face: .bold, colour: isHollow ? .slate : .paper, alignment: .centre)))
      }
    }
    return marks
  }

  private static func filled(_ centre: Point, _ radius: Double) -> SceneMark {
    .symbol(
      SceneSymbol(
        .disc, in: Box(centre: centre, width: 2 * radius, height: 2 * radius), colour: .slate))
  }

  private static func hollow(_ centre: Point, _ radius: Double) -> SceneMark {
    let side = 2 * radius - 1.4
    return .symbol(
      SceneSymbol(.ring, in: Box(centre: centre, width: side, height: side), colour: .slate))
  }

  private static func question(x: Double, middle y: Double) -> SceneMark {
    .text(SceneText("?", x: x, middle: y, size: 7.5, face: .bold, colour: .slate))
  }

  /// The sign of a public, which belongs to no category of stakeholders.
  static func publicMarks(centre: Point, size: Double) -> [SceneMark] {
    let frame = Box(centre: centre, width: size, height: size)
    return [.symbol(SceneSymbol(.ring, in: frame.grown(by: -0.9), colour: .grey))]
  }
}
