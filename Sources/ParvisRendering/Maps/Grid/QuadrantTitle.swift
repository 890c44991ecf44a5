internal import ParvisCore

/// The heading of a quadrant: what to do, and in small how.
struct QuadrantTitle {
  let height: Double
  private let id: String
  private let marks: [SceneMark]

  private static let titleSize = 9.0
  private static let subtitleSize = 7.4
  private static let pad = 6.0

  /// A tight title leaves its subtitle out when it would take a line of its own.
  init(
    _ quadrant: Colour.Quadrant, of model: GridModel, width: Double, isTight: Bool,
    language: Language
  ) {
    let words = GridWords.quadrant(quadrant, givesWeight: model.givesWeight)
    let title = words.title.text(in: language)
    let subtitle = words.subtitle.text(in: language)
    let room = width - 2 * Self.pad
    let titleWidth = TypeFace.bold.width(of: title, size: Self.titleSize) * 1.04 + 2
    let dash = "– " + subtitle
    let dashWidth = TypeFace.regular.width(of: dash, size: Self.subtitleSize) * 1.04 + 2
    let line = Self.titleSize * TypeFace.lineHeight
    self.id = "quadrant-\(quadrant.rawValue)"
    if titleWidth + 4 + dashWidth <= room {
      self.height = line + 5
      self.marks = [
        .text(
          SceneText(
            [title], in: Box(x: Self.pad, y: 3, width: titleWidth, height: line),
            size: Self.titleSize, face: .bold, colour: .slate)),
        .text(
          SceneText(
            [dash],
            in: Box(x: Self.pad + titleWidth / 1.04 + 2, y: 3.4, width: dashWidth, height: line),
            size: Self.subtitleSize, colour: .grey)),
      ]
      return
    }
    let upper = LabelWrapping.wrap(
      title, face: .bold, size: Self.titleSize, width: room * 0.96)
    let lower = LabelWrapping.wrap(
      subtitle, face: .regular, size: Self.subtitleSize, width: room * 0.97)
    self.height = upper.height + (isTight ? 5 : lower.height + 6)
    let heading = SceneMark.text(
      SceneText(
        upper.lines, in: Box(x: Self.pad, y: 3, width: room, height: upper.height),
        size: Self.titleSize, face: .bold, colour: .slate))
    guard !isTight else {
      self.marks = [heading]
      return
    }
    self.marks = [
      heading,
      .text(
        SceneText(
          lower.lines,
          in: Box(x: Self.pad, y: 3 + upper.height, width: room, height: lower.height),
          size: Self.subtitleSize, colour: .grey)),
    ]
  }

  func group(x: Double, y: Double) -> SceneGroup {
    var group = SceneGroup(id, classes: ["furniture", "quadrant"])
    group.marks = marks.map { mark in
      guard case .text(var text) = mark else { return mark }
      text.frame.x += x
      text.frame.y += y
      return .text(text)
    }
    return group
  }
}
