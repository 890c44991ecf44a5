/// A link between two groups of the scene.
public struct SceneLink: Hashable, Sendable {
  public var id: String
  /// The identifiers of the groups where it begins and ends.
  public var from: String
  public var to: String
  public var stroke: LinkStroke
  /// Nil while nothing clear was found: the renderer then asks Graphviz for a way round.
  public var course: LinkCourse?
  public var classes: [String]
  /// What the SVG says of it, in words; user text.
  public var caption: String
  public var data: [SceneDatum] = []

  public init(
    _ id: String, from: String, to: String, stroke: LinkStroke, course: LinkCourse?,
    classes: [String], caption: String
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.stroke = stroke
    self.course = course
    self.classes = classes
    self.caption = caption
  }
}

/// The line of a link: its curve, and the tips of its ends beyond the curve.
public struct LinkCourse: Hashable, Sendable {
  public var curve: CubicCurve
  public var startTip: Point?
  public var endTip: Point?

  public init(_ curve: CubicCurve, startTip: Point? = nil, endTip: Point? = nil) {
    self.curve = curve
    self.startTip = startTip
    self.endTip = endTip
  }

  /// Points along the whole link, tips included.
  public var samples: [Point] {
    (startTip.map { [$0] } ?? []) + curve.samples() + (endTip.map { [$0] } ?? [])
  }
}
