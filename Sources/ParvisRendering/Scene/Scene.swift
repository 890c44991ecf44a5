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
  public var area: Box
  public var colour: Colour
}
