/// One thing that is painted.
public enum SceneMark: Hashable, Sendable {
  case box(SceneBox)
  case symbol(SceneSymbol)
  case text(SceneText)
  case line(SceneLine)
}

/// A rectangle, rounded or not.
public struct SceneBox: Hashable, Sendable {
  public var frame: Box
  public var fill: Colour?
  public var stroke: Colour?
  public var strokeWidth = 1.0
  public var isDashed = false
  public var isRounded = false

  public init(
    _ frame: Box, fill: Colour? = nil, stroke: Colour? = nil, strokeWidth: Double = 1,
    isDashed: Bool = false, isRounded: Bool = false
  ) {
    self.frame = frame
    self.fill = fill
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.isDashed = isDashed
    self.isRounded = isRounded
  }
}

/// A filled symbol.
public struct SceneSymbol: Hashable, Sendable {
  public var shape: CategoryStyle.Symbol
  public var frame: Box
  public var colour: Colour

  public init(_ shape: CategoryStyle.Symbol, in frame: Box, colour: Colour) {
    self.shape = shape
    self.frame = frame
    self.colour = colour
  }
}

/// Lines of text, placed in a box by their alignment and centred in its height.
public struct SceneText: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case left, centre, right
  }

  public var lines: [String]
  public var frame: Box
  public var size: Double
  public var face: TypeFace
  public var colour: Colour
  public var alignment: Alignment

  public init(
    _ lines: [String], in frame: Box, size: Double, face: TypeFace = .regular,
    colour: Colour = .ink, alignment: Alignment = .left
  ) {
    self.lines = lines
    self.frame = frame
    self.size = size
    self.face = face
    self.colour = colour
    self.alignment = alignment
  }

  /// A line of text whose left end and middle height are known.
  init(
    _ line: String, x: Double, middle y: Double, size: Double, face: TypeFace = .regular,
    colour: Colour = .ink
  ) {
    let width = face.width(of: line, size: size) * 1.03 + 2
    self.init(
      [line],
      in: Box(
        x: x, y: y - size * TypeFace.lineHeight / 2, width: width,
        height: size * TypeFace.lineHeight), size: size, face: face, colour: colour)
  }

  /// Where the letters stand, by the table of advances.
  public var ink: Box {
    let width = lines.reduce(0) { max($0, face.width(of: $1, size: size)) }
    let height = Double(lines.count) * size * TypeFace.lineHeight
    let x =
      switch alignment {
      case .left: frame.x
      case .centre: frame.centre.x - width / 2
      case .right: frame.maxX - width
      }
    return Box(
      x: x, y: frame.centre.y - height / 2 + 0.12 * size, width: width,
      height: height - 0.22 * size)
  }
}

/// A line that is no link of the map: a sample in the legend.
public struct SceneLine: Hashable, Sendable {
  public var start: Point
  public var end: Point
  public var stroke: LinkStroke

  public init(from start: Point, to end: Point, _ stroke: LinkStroke) {
    self.start = start
    self.end = end
    self.stroke = stroke
  }
}
