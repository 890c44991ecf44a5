extension DOTDocument {
  /// The document in the DOT language, one statement a line.
  ///
  /// - Throws: ``GraphvizError/notFinite(attribute:)`` when a number is infinite or not a number:
  ///   Graphviz would draw it somewhere without a word.
  /// - Complexity: O(size of the document).
  public func encoded() throws(GraphvizError) -> String {
    var text = "digraph \(DOTEscaping.quoted(name)) {\n"
    for attribute in attributes {
      text += "  \(try attribute.encoded())\n"
    }
    for node in nodes {
      text += "  \(DOTEscaping.quoted(node.name))\(try Self.list(node.attributes))\n"
    }
    for edge in edges {
      let ends = "\(DOTEscaping.quoted(edge.tail)) -> \(DOTEscaping.quoted(edge.head))"
      text += "  \(ends)\(try Self.list([.id(edge.id)] + edge.attributes))\n"
    }
    return text + "}\n"
  }

  private static func list(_ attributes: [DOTAttribute]) throws(GraphvizError) -> String {
    guard !attributes.isEmpty else { return "" }
    var parts: [String] = []
    for attribute in attributes { parts.append(try attribute.encoded()) }
    return " [" + parts.joined(separator: " ") + "]"
  }
}

extension DOTAttribute {
  /// The attribute as `name=value`.
  func encoded() throws(GraphvizError) -> String {
    let (name, value) = try parts()
    return "\(name)=\(value)"
  }

  private func parts() throws(GraphvizError) -> (name: String, value: String) {
    switch self {
    case .label(let label): ("label", label.encoded)
    case .id(let text): ("id", DOTEscaping.quoted(text))
    case .tooltip(let text): ("tooltip", DOTEscaping.quoted(text))
    case .classes(let classes):
      ("class", "\"" + classes.map(\.name).joined(separator: " ") + "\"")
    case .position(let point): ("pos", "\"\(try Self.pair(point, "pos"))\"")
    case .width(let points): ("width", try Self.inches(points, "width"))
    case .height(let points): ("height", try Self.inches(points, "height"))
    case .hasFixedSize: ("fixedsize", "true")
    case .margin(let points): ("margin", try Self.inches(points, "margin"))
    case .padding(let points): ("pad", try Self.inches(points, "pad"))
    case .course(let start, let end, let curve):
      ("pos", try Self.course(start, end, curve))
    case .separation(let points):
      ("esep", "\"+\(try DOTNumber.text(points, decimals: 2, in: "esep"))\"")
    case .shape(let shape): ("shape", shape.rawValue)
    case .style(let styles):
      ("style", "\"" + styles.map(\.rawValue).joined(separator: ",") + "\"")
    case .stroke(let colour): ("color", "\"\(colour.text)\"")
    case .fill(let colour): ("fillcolor", "\"\(colour.text)\"")
    case .halves(let upper, let lower):
      ("fillcolor", "\"\(upper.text);0.5:\(lower.text)\"")
    case .backgroundColour(let colour): ("bgcolor", "\"\(colour.text)\"")
    case .penWidth(let width):
      ("penwidth", try DOTNumber.text(width, decimals: 3, in: "penwidth"))
    case .peripheries(let count): ("peripheries", String(count))
    case .skew(let skew): ("skew", try DOTNumber.text(skew, decimals: 3, in: "skew"))
    case .font(let font): ("fontname", "\"\(font.rawValue)\"")
    case .fontSize(let size): ("fontsize", try DOTNumber.text(size, decimals: 2, in: "fontsize"))
    case .fontColour(let colour): ("fontcolor", "\"\(colour.text)\"")
    case .backdrop(let shapes): ("_background", try Self.backdrop(shapes))
    case .direction(let direction): ("dir", direction.rawValue)
    case .arrowHead(let arrow): ("arrowhead", arrow.rawValue)
    case .arrowTail(let arrow): ("arrowtail", arrow.rawValue)
    case .arrowSize(let size):
      ("arrowsize", try DOTNumber.text(size, decimals: 3, in: "arrowsize"))
    case .routesEdges(let routes): ("splines", routes ? "true" : "false")
    case .paintsEdgesFirst: ("outputorder", "edgesfirst")
    case .resolution(let dots): ("dpi", String(dots))
    }
  }

  private static func inches(_ points: Double, _ name: String) throws(GraphvizError) -> String {
    try DOTNumber.text(points / 72, decimals: 5, in: name)
  }

  private static func pair(_ point: DrawnPoint, _ name: String) throws(GraphvizError) -> String {
    let x = try DOTNumber.text(point.x, decimals: 2, in: name)
    let y = try DOTNumber.text(point.y, decimals: 2, in: name)
    return x + "," + y
  }

  private static func course(
    _ start: DrawnPoint?, _ end: DrawnPoint?, _ curve: [DrawnPoint]
  ) throws(GraphvizError) -> String {
    var parts: [String] = []
    if let start { parts.append("s," + (try pair(start, "pos"))) }
    if let end { parts.append("e," + (try pair(end, "pos"))) }
    for point in curve { parts.append(try pair(point, "pos")) }
    return "\"" + parts.joined(separator: " ") + "\""
  }

  /// The operations of the xdot language for filled shapes.
  private static func backdrop(_ shapes: [DOTBackdrop]) throws(GraphvizError) -> String {
    var parts: [String] = []
    for case .polygon(let corners, let fill) in shapes {
      let colour = fill.text
      parts.append("C \(colour.utf8.count) -\(colour)")
      parts.append("c \(colour.utf8.count) -\(colour)")
      var polygon = "P \(corners.count)"
      for corner in corners {
        polygon += " " + (try DOTNumber.text(corner.x, decimals: 2, in: "_background"))
        polygon += " " + (try DOTNumber.text(corner.y, decimals: 2, in: "_background"))
      }
      parts.append(polygon)
    }
    return "\"" + parts.joined(separator: " ") + "\""
  }
}
