public import ParvisCore

/// A drawn page as values: what stands where, and whose it is.
///
/// Coordinates are points from the top left corner. Painted from back to front: paper, tints,
/// links, groups. Nothing in it knows Graphviz or a file format.
public struct Scene: Hashable, Sendable {
  /// The key of the kind of map: `network`.
  public var kind: String
  public var width: Double
  public var height: Double
  public var language: Language
  public var title: String
  /// What a sighted reader would learn, in words.
  public var summary: String
  /// The part of the page where the map itself stands.
  public var body: Box
  public var tints: [SceneTint] = []
  public var links: [SceneLink] = []
  public var groups: [SceneGroup] = []
  /// Whom this page has to show, each once; what the lint holds against ``groups``.
  public var expected: [SceneGroup.Subject] = []
  /// Whether the chips may stand anywhere: the lint then looks for empty parts of the page.
  public var isFreelyPlaced = false

  public init(
    kind: String, width: Double, height: Double, language: Language, title: String,
    summary: String, body: Box
  ) {
    self.kind = kind
    self.width = width
    self.height = height
    self.language = language
    self.title = title
    self.summary = summary
    self.body = body
  }

  /// An empty page.
  static let blank = Scene(
    kind: "blank", width: 842, height: 595, language: .french, title: "", summary: "",
    body: Box(x: 0, y: 0, width: 842, height: 595))
}

/// A coloured area behind everything.
public struct SceneTint: Hashable, Sendable {
  /// The corners, in order.
  public var outline: [Point]
  public var colour: Colour

  /// The smallest box that holds the outline.
  public var area: Box {
    let (xs, ys) = (outline.map(\.x), outline.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Box(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }

  public init(outline: [Point], colour: Colour) {
    self.outline = outline
    self.colour = colour
  }

  public init(area: Box, colour: Colour) {
    self.init(
      outline: [
        Point(area.x, area.y), Point(area.maxX, area.y), Point(area.maxX, area.maxY),
        Point(area.x, area.maxY),
      ], colour: colour)
  }
}
