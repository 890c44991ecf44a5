/// A stakeholder or a ghost as it stands on a map: symbol, wrapped name, box.
struct Chip {
  let text: WrappedText
  let face: TypeFace
  let width: Double
  let height: Double
  private let padX: Double
  /// What a badge takes at the right.
  private let inset: Double

  static let padY = 2.5

  /// The space between the symbol and the name.
  private static func symbolGap(_ size: Double) -> Double { max(3.2, 0.3 * size) }

  /// A chip as large as its name asks, with so many points more round it; a sign after the name
  /// takes room on the right.
  init(
    _ name: WrappableText, size: Double, wrapWidth: Double, hasSign: Bool = false,
    hasBadge: Bool = false, growth: Double = 0
  ) {
    self.text = LabelWrapping.wrap(name, size: size, width: wrapWidth, atMost: 7)
    self.face = name.face
    self.padX = Self.padX(of: name) + growth / 2
    self.inset = hasBadge ? Self.badgeInset(of: name) : 0
    self.width =
      text.width * 1.03 + Self.frame(of: name, size: size, hasSign: hasSign) + inset + growth
    self.height = max(text.height + 2 * Self.padY, size < 8.25 ? 13 : 15) + growth
  }

  private init(
    text: WrappedText, face: TypeFace, width: Double, height: Double, padX: Double,
    inset: Double
  ) {
    self.text = text
    self.face = face
    self.width = width
    self.height = height
    self.padX = padX
    self.inset = inset
  }

  /// What a chip takes beside its text.
  static func frame(of name: WrappableText, size: Double, hasSign: Bool) -> Double {
    0.95 * size + symbolGap(size) + (hasSign ? size * 0.8 + 2 : 0) + 2 * padX(of: name)
  }

  /// The space at both ends: less round a number or initials.
  private static func padX(of name: WrappableText) -> Double {
    name.words.count == 1 && name.words[0].count <= 3 ? 3.5 : 5.5
  }

  /// What a chip takes at the right so that its name ends before a badge.
  static func badgeInset(of name: WrappableText) -> Double {
    max(0, PassageBadge.clearance - padX(of: name))
  }

  /// The same chip, at least as wide as its neighbours in a stack.
  func widened(to width: Double) -> Chip {
    Chip(
      text: text, face: face, width: max(width, self.width), height: height, padX: padX,
      inset: inset)
  }

  /// What fills the chip.
  struct Looks {
    let symbol: CategoryStyle?
    let isGhost: Bool
    var strokeWidth = 1.1
    var isDashed = false
    var fill: Colour?
    /// Nothing but its border: a score that nobody knows.
    var isHollow = false
    /// « ? » after the name.
    var sign: String?
  }

  func marks(centre: Point, _ looks: Looks) -> [SceneMark] {
    let size = text.size
    let frame = Box(centre: centre, width: width, height: height)
    let stroke: Colour =
      looks.isGhost ? .gap : looks.symbol.map { .stroke($0.hue) } ?? .grey
    let fill =
      looks.isHollow
      ? nil : looks.fill ?? (looks.isGhost ? .paper : looks.symbol.map { .fill($0.hue) })
    var marks: [SceneMark] = [
      .box(
        SceneBox(
          frame, fill: fill, stroke: stroke, strokeWidth: looks.strokeWidth,
          isDashed: looks.isDashed || looks.isGhost, isRounded: true))
    ]
    let symbolX = frame.x + padX + 0.475 * size
    if looks.isGhost {
      let width = size * 0.95
      marks.append(
        .text(
          SceneText(
            ["+"],
            in: Box(x: symbolX - width / 2, y: frame.y, width: width, height: height),
            size: size * 1.1, face: .bold, colour: .gap, alignment: .centre)))
    } else if let style = looks.symbol {
      marks.append(.symbol(style.mark(in: Point(symbolX, centre.y), size: size)))
    }
    let textX = frame.x + padX + 0.95 * size + Self.symbolGap(size)
    let signWidth = looks.sign == nil ? 0 : size * 0.8 + 2
    marks.append(
      .text(
        SceneText(
          text.lines,
          in: Box(
            x: textX, y: frame.y, width: frame.maxX - padX / 2 - signWidth - textX,
            height: height), size: size, face: face, colour: looks.isGhost ? .gap : .ink)))
    if let sign = looks.sign {
      marks.append(
        .text(
          SceneText(
            [sign],
            in: Box(
              x: frame.maxX - padX - inset - size * 0.8, y: frame.y, width: size * 0.8,
              height: height), size: size, face: .bold, colour: looks.isHollow ? .ink : stroke,
            alignment: .right)))
    }
    return marks
  }
}
