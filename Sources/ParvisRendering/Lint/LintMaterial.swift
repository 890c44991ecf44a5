/// The marks of a scene in the order of painting, with what the checks ask of them.
struct LintMaterial {
  /// Where a mark stands among all that is painted.
  struct Place {
    let group: Int
    let order: Int
  }

  struct Text {
    let place: Place
    /// The place of the mark in its group.
    let mark: Int
    let text: SceneText
    /// Where the letters are.
    var ink: Box
  }

  /// A box or a symbol.
  struct Area {
    let place: Place
    let frame: Box
    let fill: Colour?
    let stroke: Colour?
    let isSymbol: Bool
  }

  struct Line {
    let place: Place
    let line: SceneLine
  }

  private(set) var texts: [Text] = []
  private(set) var areas: [Area] = []
  private(set) var lines: [Line] = []
  private let areaIndex: BoxIndex
  private let tints: [(colour: Colour, outline: [Point], area: Box)]

  init(_ scene: Scene) {
    var order = 0
    for (number, group) in scene.groups.enumerated() {
      for (index, mark) in group.marks.enumerated() {
        let place = Place(group: number, order: order)
        order += 1
        switch mark {
        case .text(let text):
          texts.append(Text(place: place, mark: index, text: text, ink: text.ink))
        case .box(let box):
          areas.append(
            Area(
              place: place, frame: box.frame, fill: box.fill, stroke: box.stroke, isSymbol: false))
        case .symbol(let symbol):
          let isHollow = symbol.shape == .ring
          areas.append(
            Area(
              place: place, frame: symbol.frame, fill: isHollow ? nil : symbol.colour,
              stroke: isHollow ? symbol.colour : nil, isSymbol: true))
        case .line(let line): lines.append(Line(place: place, line: line))
        }
      }
    }
    areaIndex = BoxIndex(areas.map(\.frame), width: scene.width, height: scene.height)
    tints = scene.tints.map { ($0.colour, $0.outline, Box(around: $0.outline)) }
  }

  /// The same marks, their letters where a drawing put them.
  func replacingInks(_ inks: [Box]) -> LintMaterial {
    var result = self
    for (index, ink) in inks.enumerated() { result.texts[index].ink = ink }
    return result
  }

  func areas(near box: Box) -> [Area] { areaIndex.near(box).map { areas[$0] } }

  /// The colour at a point as the painting stands before a mark.
  func colour(under point: Point, before order: Int) -> Colour {
    let at = Box(centre: point, width: 0, height: 0)
    let below = areas(near: at).last {
      $0.place.order < order && $0.fill != nil && $0.frame.contains(point)
    }
    return below?.fill ?? backdrop(at: point)
  }

  /// The tint or the paper at a point.
  func backdrop(at point: Point) -> Colour {
    tints.last { $0.area.contains(point) && Polygon.contains(point, in: $0.outline) }?.colour
      ?? .paper
  }
}
