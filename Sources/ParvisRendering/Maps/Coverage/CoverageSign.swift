internal import ParvisAnalysis
internal import ParvisCore

/// The signs of the coverage table, told apart by their shape, as its legend explains them.
enum CoverageSign: LegendItem {
  case mark(CoverageTable.Mark)
  case share
  case urgency(SeverityClass)

  var label: Bilingual {
    switch self {
    case .mark(let mark): CoverageWords.label(of: mark)
    case .share: CoverageWords.share
    case .urgency(let severity):
      Bilingual(fr: "public \(severity.label)", en: "group: \(severity.label)")
    }
  }

  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    switch self {
    case .mark(let mark): Self.marks(of: mark, centre: Point(x + 12, y), diameter: size + 2)
    case .share: Self.bar(share: 0.6, in: Box(x: x, y: y - 3, width: 24, height: 6))
    case .urgency(let severity):
      [Self.rule(severity, x: x + 9, y: y - 5, height: 10)].compactMap(\.self)
    }
  }

  // MARK: Marks

  /// A full disc, a half-filled disc, a circle with « ! », a dash.
  static func marks(
    of mark: CoverageTable.Mark, centre: Point, diameter: Double
  ) -> [SceneMark] {
    let frame = Box(centre: centre, width: diameter, height: diameter)
    switch mark {
    case .solid: return [.symbol(SceneSymbol(.disc, in: frame, colour: .openMark))]
    case .named: return [.symbol(SceneSymbol(.disc, in: frame, colour: .link(3)))]
    case .fragile:
      return [
        .symbol(SceneSymbol(.halfDisc, in: frame.grown(by: -0.7), colour: .caution))
      ]
    case .absent:
      let size = max(7, diameter * 0.66)
      return [
        .symbol(SceneSymbol(.ring, in: frame.grown(by: -0.7), colour: .gap)),
        .text(
          SceneText(
            ["!"], in: frame, size: size, face: .bold, colour: .gap, alignment: .centre)),
      ]
    case .notConcerned, .notStated:
      return [
        .text(
          SceneText(
            [mark == .notStated ? "·" : "–"], in: frame, size: max(7, diameter * 0.75),
            colour: .grey, alignment: .centre))
      ]
    }
  }

  /// A bar filled in proportion to a share.
  static func bar(share: Double, in frame: Box) -> [SceneMark] {
    var filled = frame
    filled.width = frame.width * min(1, max(0, share))
    let track = SceneMark.box(SceneBox(frame, fill: .rule))
    return filled.width < 0.5 ? [track] : [track, .box(SceneBox(filled, fill: .link(3)))]
  }

  /// The rule at the left of an urgent row: the wider, the more urgent.
  static func rule(
    _ severity: SeverityClass?, x: Double, y: Double, height: Double
  ) -> SceneMark? {
    switch severity {
    case .critical:
      .box(SceneBox(Box(x: x, y: y, width: 6, height: height), fill: .gap))
    case .high:
      .box(SceneBox(Box(x: x, y: y, width: 3, height: height), fill: .caution))
    case .watch, nil: nil
    }
  }
}
