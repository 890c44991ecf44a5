internal import ParvisCore

/// One sign of a map with its meaning.
enum LegendEntry: Hashable {
  case category(CategoryStyle)
  case relation(Bilingual, LinkStroke)
  case uncertainLink
  /// An uncertain link of a network without directions.
  case uncertainTie
  case conflict
  case ghost
  case relay
  case passage
  case uncertainScore
  case unknownScore
  case size
  case sign(LegendSign)
  case severity
  /// That a wider link is a stronger one.
  case thickness

  var label: Bilingual {
    switch self {
    case .category(let style): style.label
    case .relation(let label, _): label
    case .uncertainLink, .uncertainTie: Words.uncertainLink
    case .conflict: Words.conflict
    case .ghost: Words.ghost
    case .relay: Words.relay
    case .passage: Words.passage
    case .uncertainScore: Words.uncertainScore
    case .unknownScore: Words.unknownScore
    case .size: Words.size
    case .sign(let sign): sign.label
    case .severity: Words.severity
    case .thickness: Words.thickness
    }
  }

  /// The sample, 24 points wide, centred at a height.
  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    func line(_ stroke: LinkStroke) -> [SceneMark] {
      [.line(SceneLine(from: Point(x, y), to: Point(x + 24, y), stroke))]
    }
    func frame(_ sign: String, _ stroke: Colour, fill: Colour?, isDashed: Bool) -> [SceneMark] {
      let box = Box(x: x + 2, y: y - 5, width: 20, height: 10)
      return [
        .box(
          SceneBox(
            box, fill: fill, stroke: stroke, strokeWidth: 1.2, isDashed: isDashed,
            isRounded: true)),
        .text(
          SceneText(
            [sign], in: box, size: 7.5, face: .bold, colour: stroke, alignment: .centre)),
      ]
    }
    switch self {
    case .category(let style):
      return [.symbol(style.mark(in: Point(x + 12, y), size: size))]
    case .relation(_, let stroke): return line(stroke)
    case .uncertainLink: return line(.influence(2, isUncertain: true))
    case .uncertainTie:
      var stroke = LinkStroke.influence(2, isUncertain: true)
      stroke.head = .plain
      return line(stroke)
    case .conflict: return line(.conflict)
    case .relay: return line(.relay)
    case .passage:
      return PassageBadge.marks(
        in: Box(
          centre: Point(x + 12, y), width: PassageBadge.diameter, height: PassageBadge.diameter))
    case .ghost: return frame("+", .gap, fill: .paper, isDashed: true)
    case .uncertainScore: return frame("?", .grey, fill: nil, isDashed: true)
    case .unknownScore: return frame("?", .grey, fill: nil, isDashed: false)
    case .sign(let sign): return sign.marks(x: x, middle: y, size: size)
    case .severity:
      return SeverityBar.marks(of: 0.6, in: Box(x: x + 1, y: y - 3, width: 22, height: 6.5))
    case .thickness:
      return [(y - 2.5, 0.9), (y + 2.5, 3)].map { middle, height in
        .box(
          SceneBox(Box(x: x, y: middle - height / 2, width: 24, height: height), fill: .slate))
      }
    case .size:
      return [
        .text(
          SceneText(
            ["a"], in: Box(x: x + 2, y: y - 6, width: 8, height: 12), size: 7.2,
            alignment: .centre)),
        .text(
          SceneText(
            ["A"], in: Box(x: x + 10, y: y - 7, width: 13, height: 14), size: 11, face: .bold,
            alignment: .centre)),
      ]
    }
  }
}

extension CategoryStyle {
  /// The symbol at a place, as high as the letters of a size.
  func mark(in centre: Point, size: Double) -> SceneSymbol {
    let side = 0.95 * size
    let width =
      switch symbol {
      case .parallelogram: side * 1.25
      case .hexagon, .diamond: side * 1.16
      default: side
      }
    let height = symbol == .diamond ? side * 1.16 : symbol == .parallelogram ? side * 0.76 : side
    return SceneSymbol(
      symbol, in: Box(centre: centre, width: width, height: height), colour: .stroke(hue))
  }
}
