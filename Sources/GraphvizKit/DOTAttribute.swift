/// One attribute of a graph, a node or an edge.
///
/// Text of a user can only enter through labels, identifiers and tooltips; everything else is a
/// number, a colour or one of a closed list, so that no file can smuggle an attribute in.
public enum DOTAttribute: Hashable, Sendable {
  // Text
  case label(DOTLabel)
  case id(String)
  case tooltip(String)
  case classes([DOTClass])

  // Place and size, in points
  case position(DrawnPoint)
  case width(Double)
  case height(Double)
  case hasFixedSize
  case margin(Double)
  case padding(Double)
  /// The course of an edge: the tips of its arrows, then the points of its cubic curve.
  case course(start: DrawnPoint?, end: DrawnPoint?, curve: [DrawnPoint])
  case separation(Double)

  // Looks
  case shape(DOTShape)
  case style([DOTStyle])
  case stroke(DOTColour)
  case fill(DOTColour)
  /// The upper and the lower half of a wedged ellipse.
  case halves(upper: DOTColour, lower: DOTColour)
  case backgroundColour(DOTColour)
  case penWidth(Double)
  case peripheries(Int)
  case skew(Double)
  case font(DOTFont)
  case fontSize(Double)
  case fontColour(DOTColour)
  case backdrop([DOTBackdrop])

  // Edges
  case direction(DOTDirection)
  case arrowHead(DOTArrow)
  case arrowTail(DOTArrow)
  case arrowSize(Double)

  // Whole drawings
  case routesEdges(Bool)
  case paintsEdgesFirst
  /// Dots per inch of a picture made of pixels.
  case resolution(Int)
}

/// The outlines that a node can have.
public enum DOTShape: String, Hashable, Sendable, CaseIterable {
  case box, circle, ellipse, square, hexagon, parallelogram, diamond, house, triangle, pentagon
  case plain = "plaintext"
  case point
}

/// How outlines and edges are drawn.
public enum DOTStyle: String, Hashable, Sendable, CaseIterable {
  case filled, rounded, dashed, dotted, bold, solid, wedged
  case invisible = "invis"
}

/// Which ends of an edge carry an arrow.
public enum DOTDirection: String, Hashable, Sendable, CaseIterable {
  case forward, back, both, none
}

/// What stands at the end of an edge.
public enum DOTArrow: String, Hashable, Sendable, CaseIterable {
  case normal, vee, diamond, dot, tee, none
  case open = "empty"
  case openCircle = "odot"
}

/// A class of the SVG: lower-case ASCII letters, digits and hyphens.
public struct DOTClass: Hashable, Sendable {
  public let name: String

  /// Keeps the letters, digits and hyphens of a text that is a constant or was made safe before.
  public init(_ name: String) {
    self.name = String(
      name.lowercased().unicodeScalars.filter {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }.map(Character.init))
  }
}

/// A filled shape behind everything, on the page.
public enum DOTBackdrop: Hashable, Sendable {
  case polygon([DrawnPoint], fill: DOTColour)
}
