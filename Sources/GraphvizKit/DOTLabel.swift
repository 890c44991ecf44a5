/// The text of a node or an edge; user text is allowed.
public enum DOTLabel: Hashable, Sendable {
  public enum Alignment: String, Hashable, Sendable {
    case left = "l"
    case centre = "n"
    case right = "r"
  }

  /// A piece of text in one weight.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isBold: Bool

    public init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }
  }

  /// Lines of text in the font of their node.
  case lines([String], Alignment)
  /// Lines that mix weights, as an HTML-like label.
  case runs([[Run]], Alignment)

  public static let none = DOTLabel.lines([], .centre)

  /// The label as it stands in a DOT document.
  var encoded: String {
    switch self {
    case .lines(let lines, let alignment):
      // A single centred line needs no mark; every other line ends in its own.
      if lines.count == 1, alignment == .centre { return DOTEscaping.quoted(lines[0]) }
      let text = lines.map { DOTEscaping.escaped($0) + "\\" + alignment.rawValue }
      return "\"" + text.joined() + "\""
    case .runs(let lines, let alignment):
      let align =
        switch alignment {
        case .left: "left"
        case .centre: "center"
        case .right: "right"
        }
      let text = lines.map { line in
        line.map { run in
          let text = DOTEscaping.markup(run.text)
          return run.isBold ? "<b>" + text + "</b>" : text
        }.joined() + "<br align=\"\(align)\"/>"
      }
      return "<" + text.joined() + ">"
    }
  }
}
