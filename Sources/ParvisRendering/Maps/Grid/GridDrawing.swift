internal import ParvisCore

/// The grid itself: tints, lines, axes, quadrant titles, chips, and the strips below.
struct GridDrawing {
  private(set) var tints: [SceneTint] = []
  private(set) var groups: [SceneGroup] = []

  private static let leftAxis = 30.0
  private static let bottomAxis = 27.0
  private static let stripTitle = 13.0
  private static let stripGap = 6.0

  /// Nil when no type of 7 points or more fits, unless it has to.
  init?(
    _ model: GridModel, in body: Box, largest: Double, language: Language, isForced: Bool
  ) {
    var size = isForced ? 7 : largest
    while size >= 7 {
      let drawing = GridDrawing(model, body, size: size, language: language)
      if drawing.slack >= 0 || (isForced && size <= 7) {
        self = drawing.drawn()
        return
      }
      size -= 0.25
    }
    return nil
  }

  // MARK: Measures

  private let model: GridModel
  private let language: Language
  private let lattice: ElasticLattice
  private let area: Box
  private let bands: (high: Double, low: Double)
  private let unknown: CellPacking
  /// The height that is left over; negative when the grid does not fit.
  private let slack: Double

  private init(_ model: GridModel, _ body: Box, size: Double, language: Language) {
    self.model = model
    self.language = language
    let area = Box(
      x: body.x + Self.leftAxis, y: body.y, width: body.width - Self.leftAxis,
      height: body.height - Self.bottomAxis)
    self.area = area
    let lattice = ElasticLattice(model, size: size, width: area.width)
    self.lattice = lattice
    self.unknown = CellPacking(model.unknown, size: size, width: area.width)
    let cut = model.scale.highStep
    let left = lattice.widths[..<cut].reduce(0, +)
    let right = lattice.widths[cut...].reduce(0, +)
    let isTight = size < 8.25
    func band(_ first: Colour.Quadrant, _ second: Colour.Quadrant) -> Double {
      max(
        QuadrantTitle(first, of: model, width: left, isTight: isTight, language: language).height,
        QuadrantTitle(second, of: model, width: right, isTight: isTight, language: language).height)
    }
    self.bands = (band(.engage, .involve), band(.inform, .empower))
    var used = lattice.heights.reduce(0, +) + bands.high + bands.low
    if lattice.ghostHeight > 0 {
      used += Self.stripGap + Self.stripTitle + lattice.ghostHeight + 6
    }
    if unknown.height > 0 { used += Self.stripGap + Self.stripTitle + unknown.height + 6 }
    self.slack = area.height - used
  }

  // MARK: Drawing

  private func drawn() -> GridDrawing {
    var drawing = self
    let count = model.scale.count
    let cut = model.scale.highStep
    // The room left over goes to the rows in proportion to their heights.
    let total = lattice.heights.reduce(0, +)
    let heights = lattice.heights.map { $0 + max(0, slack) * $0 / total }
    var columns = [area.x]
    for width in lattice.widths { columns.append(columns[columns.count - 1] + width) }
    // From the top: the high rows under their band, then the low rows under theirs.
    var tops = [Double](repeating: 0, count: count)
    var y = area.y + bands.high
    for row in stride(from: count - 1, through: 0, by: -1) {
      if row == cut - 1 { y += bands.low }
      tops[row] = y
      y += heights[row]
    }
    let bottom = y
    let middleX = columns[cut]
    let middleY = tops[cut - 1] - bands.low
    drawing.addTints(columns, middleX, middleY, bottom)
    drawing.addLines(columns, tops, heights, middleX, middleY, bottom)
    drawing.addTitles(columns, middleX, middleY)
    for column in 0..<count {
      for row in 0..<count {
        let centre = Point(
          (columns[column] + columns[column + 1]) / 2, tops[row] + heights[row] / 2)
        drawing.addChips(
          model.cells[column][row], lattice.packings[column][row], around: centre)
      }
    }
    var foot = bottom
    if lattice.ghostHeight > 0 {
      foot += Self.stripGap
      drawing.addStrip(Words.ghostStrip, "ghost-strip", y: foot, lattice.ghostHeight)
      for column in 0..<count {
        let centre = Point(
          (columns[column] + columns[column + 1]) / 2,
          foot + Self.stripTitle + lattice.ghostHeight / 2)
        drawing.addChips(model.ghosts[column], lattice.ghostPackings[column], around: centre)
      }
      foot += Self.stripTitle + lattice.ghostHeight + 6
    }
    drawing.addAxes(columns, tops, heights, foot)
    if unknown.height > 0 {
      foot += Self.bottomAxis - 4 + Self.stripGap
      drawing.addStrip(GridWords.unknownStrip, "unknown-strip", y: foot, unknown.height)
      drawing.addChips(
        model.unknown, unknown,
        around: Point(area.centre.x, foot + Self.stripTitle + unknown.height / 2))
    }
    return drawing
  }

  private mutating func addTints(
    _ columns: [Double], _ middleX: Double, _ middleY: Double, _ bottom: Double
  ) {
    func tint(_ left: Double, _ right: Double, _ top: Double, _ low: Double) -> Box {
      Box(x: left, y: top, width: right - left, height: low - top)
    }
    let right = columns[columns.count - 1]
    tints = [
      SceneTint(area: tint(area.x, middleX, area.y, middleY), colour: .tint(.engage)),
      SceneTint(area: tint(middleX, right, area.y, middleY), colour: .tint(.involve)),
      SceneTint(area: tint(area.x, middleX, middleY, bottom), colour: .tint(.inform)),
      SceneTint(area: tint(middleX, right, middleY, bottom), colour: .tint(.empower)),
    ]
  }

  private mutating func addLines(
    _ columns: [Double], _ tops: [Double], _ heights: [Double], _ middleX: Double,
    _ middleY: Double, _ bottom: Double
  ) {
    var lines = SceneGroup("grid-lines", classes: ["furniture", "grid-lines"])
    let right = columns[columns.count - 1]
    func vertical(_ x: Double, _ width: Double, _ colour: Colour) -> SceneMark {
      .box(
        SceneBox(
          Box(x: x - width / 2, y: area.y, width: width, height: bottom - area.y), fill: colour))
    }
    func horizontal(_ y: Double, _ width: Double, _ colour: Colour) -> SceneMark {
      .box(
        SceneBox(
          Box(x: area.x, y: y - width / 2, width: right - area.x, height: width), fill: colour))
    }
    for x in columns.dropFirst().dropLast() where x != middleX {
      lines.marks.append(vertical(x, 1.4, .paper))
    }
    for row in tops.indices where row != tops.count - 1 && row != model.scale.highStep - 1 {
      lines.marks.append(horizontal(tops[row], 1.4, .paper))
    }
    lines.marks += [vertical(middleX, 2, .slate), horizontal(middleY, 2, .slate)]
    lines.marks.append(
      .box(
        SceneBox(
          Box(x: area.x, y: area.y, width: right - area.x, height: bottom - area.y),
          stroke: .rule, strokeWidth: 1)))
    groups.append(lines)
  }

  private mutating func addTitles(_ columns: [Double], _ middleX: Double, _ middleY: Double) {
    let right = columns[columns.count - 1]
    let places: [(Colour.Quadrant, Double, Double, Double)] = [
      (.engage, area.x, middleX, area.y), (.involve, middleX, right, area.y),
      (.inform, area.x, middleX, middleY), (.empower, middleX, right, middleY),
    ]
    for (quadrant, left, end, top) in places {
      let title = QuadrantTitle(
        quadrant, of: model, width: end - left, isTight: lattice.size < 8.25, language: language)
      groups.append(title.group(x: left, y: top))
    }
  }

  private mutating func addStrip(
    _ title: Bilingual, _ id: String, y: Double, _ height: Double
  ) {
    groups.append(
      .strip(
        id, title.text(in: language), titleHeight: Self.stripTitle, inset: 6,
        in: Box(x: area.x, y: y, width: area.width, height: Self.stripTitle + height + 4)))
  }

  private mutating func addAxes(
    _ columns: [Double], _ tops: [Double], _ heights: [Double], _ foot: Double
  ) {
    var axes = SceneGroup("axes", classes: ["furniture", "axes"])
    for (step, label) in model.scale.labels.enumerated() {
      axes.marks.append(
        .text(
          SceneText(
            [label],
            in: Box(
              x: columns[step], y: foot + 2, width: columns[step + 1] - columns[step],
              height: 11), size: 9, face: .bold, colour: .slate, alignment: .centre)))
      axes.marks.append(
        .text(
          SceneText(
            [label],
            in: Box(
              x: area.x - 26, y: tops[step], width: 20, height: heights[step]), size: 9,
            face: .bold, colour: .slate, alignment: .right)))
    }
    let influence = GridWords.influenceAxis.text(in: language)
    let words = influence.split(separator: " ", maxSplits: 1).map(String.init)
    axes.marks.append(
      .text(
        SceneText(
          [words[0], "↑"],
          in: Box(x: area.x - 58, y: area.y - 1, width: 54, height: 20), size: 7.4,
          colour: .grey, alignment: .right)))
    axes.marks.append(
      .text(
        SceneText(
          ["\(GridWords.interestAxis.text(in: language)) →"],
          in: Box(x: area.x, y: foot + 13, width: area.width, height: 11), size: 7.6,
          colour: .grey, alignment: .centre)))
    groups.append(axes)
  }

  private mutating func addChips(
    _ members: [ChipMember], _ packing: CellPacking, around centre: Point
  ) {
    groups += zip(members, packing.chips).map { member, place in
      member.group(place.chip, at: centre + place.offset)
    }
  }
}
