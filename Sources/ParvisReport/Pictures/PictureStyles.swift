/// The looks of shapes and texts in the pictures of a page, each written once.
///
/// A picture repeats the same few sets of colours, widths and sizes on every shape. Here each set
/// has a short class, with its colours for a light and for a dark page.
struct PictureStyles {
  private static let attributes = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "font-size",
    "font-weight", "font-style", "text-anchor",
  ]
  private static let prefix = "k"

  private static let outlinePrefix = "o"

  private var outlinePlaces: [String: Int] = [:]
  private var outlines: [String] = []
  private let dark: [String: String]
  private var places: [String: Int] = [:]
  private var looks: [[(name: String, value: String)]] = []

  /// - Parameter darkColours: what colours become on a dark page.
  init(darkColours: [PictureColour]) {
    self.dark = Dictionary(
      darkColours.map { ($0.light, $0.dark) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line of a shape or a text with a class in place of its looks.
  mutating func shortened(_ line: String) -> String {
    var line = line
    var look: [(name: String, value: String)] = []
    for name in Self.attributes {
      guard let value = SVGLine.attribute(name, of: line) else { continue }
      line = SVGLine.without(name, line)
      // Nothing is stroked unless it is said.
      if name != "stroke" || value != "none" { look.append((name, value)) }
    }
    guard !look.isEmpty, let end = line.firstIndex(where: { $0 == " " || $0 == ">" || $0 == "/" })
    else { return line }
    let key = look.map { "\($0.name):\($0.value)" }.joined(separator: ";")
    let place = places[key] ?? looks.count
    if place == looks.count {
      places[key] = place
      looks.append(look)
    }
    // The name of the element ends at its first blank, which is never its first character.
    // HTML asks for no quotes here.
    line.insert(contentsOf: " class=\(Self.prefix)\(place)", at: end)
    return line
  }

  /// The line of a path, with a reference in place of a long outline, which other places share.
  mutating func sharing(_ line: String) -> String {
    guard let outline = SVGLine.attribute("d", of: line), outline.utf8.count > 150,
      let end = outline.firstIndex(where: { $0.isLowercase })
    else { return line }
    let start = outline[outline.index(after: outline.startIndex)..<end]
    // A minus sign is a gap enough between two numbers.
    let numbers = start.replacing("-", with: " -").split(separator: " ")
    guard outline.hasPrefix("M"), numbers.count == 2 else { return line }
    let tail = String(outline[end...])
    let place = outlinePlaces[tail] ?? outlines.count
    if place == outlines.count {
      outlinePlaces[tail] = place
      outlines.append(tail)
    }
    return SVGLine.without("d", line).replacing(
      "<path ",
      with: "<use href=\"#\(Self.outlinePrefix)\(place)\" x=\"\(numbers[0])\" y=\"\(numbers[1])\" ",
      maxReplacements: 1)
  }

  /// The outlines that are referred to.
  var definitions: String {
    guard !outlines.isEmpty else { return "" }
    let paths = outlines.enumerated().map { place, tail in
      "<path id=\"\(Self.outlinePrefix)\(place)\" d=\"M0 0\(tail)\"/>\n"
    }
    return """
      <svg width="0" height="0" aria-hidden="true"><defs>
      \(paths.joined())</defs></svg>
      """
  }

  /// The rules of all looks met so far.
  var sheet: String {
    let light = rules("svg ") { $0 }
    let dark = rules(":root[data-theme=\"dark\"] svg ", onlyColours: true) { self.dark[$0] }
    let preferred = rules(
      ":root:not([data-theme=\"light\"]) svg ", onlyColours: true
    ) { self.dark[$0] }
    return """

      \(light)@media screen {
      \(dark)}
      @media screen and (prefers-color-scheme: dark) {
      \(preferred)}

      """
  }

  private func rules(
    _ root: String, onlyColours: Bool = false, _ colour: (String) -> String?
  ) -> String {
    looks.enumerated().map { place, look in
      let declarations = look.compactMap { name, value -> String? in
        if name == "fill" || name == "stroke" {
          return colour(value).map { "\(name):\($0)" }
        }
        guard !onlyColours else { return nil }
        return name == "font-size" ? "\(name):\(value)px" : "\(name):\(value)"
      }
      guard !declarations.isEmpty else { return "" }
      return "\(root).\(Self.prefix)\(place){\(declarations.joined(separator: ";"))}\n"
    }.joined()
  }
}

/// Attributes on a line of SVG as Graphviz writes it: ` name="value"`.
enum SVGLine {
  static func attribute(_ name: String, of line: String) -> String? {
    // What stands after the tag is text of the file.
    let tag = line.prefix { $0 != ">" }
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    return String(tag[start..<end])
  }

  static func without(_ name: String, _ line: String) -> String {
    guard let value = attribute(name, of: line) else { return line }
    return line.replacing(" \(name)=\"\(value)\"", with: "", maxReplacements: 1)
  }

  static func replacing(_ name: String, by value: String, in line: String) -> String {
    guard let old = attribute(name, of: line) else { return line }
    return line.replacing(
      " \(name)=\"\(old)\"", with: " \(name)=\"\(value)\"", maxReplacements: 1)
  }
}

/// A colour of a picture and what it becomes on a dark page, as `#rrggbb`.
public struct PictureColour: Hashable, Sendable {
  public let light: String
  public let dark: String

  public init(light: String, dark: String) {
    self.light = light
    self.dark = dark
  }
}
