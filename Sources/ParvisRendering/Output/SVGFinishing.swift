internal import ParvisCore

/// Turns what Graphviz writes into an SVG that says what it shows.
///
/// The root gets a role, a title, a description and a language; the marks of one subject become
/// one group with a stable id, classes, data attributes and a title in words, which the keyboard
/// reaches. Document type, comments, counters and Graphviz's own titles go.
///
/// The roles are those of the *WAI-ARIA Graphics Module* with the common one behind each, for
/// readers that know only that. ``SVGReference`` tells others what they may rely on.
struct SVGFinishing {
  let scene: Scene

  func finished(_ svg: String) -> String {
    let parser = GraphvizSVG(svg)
    var text = head
    text += "<g class=\"page\" transform=\"translate(0 \(number(scene.height)))\">\n"
    for line in parser.backdrop { text += line + "\n" }
    // The title of the page first: the order of the file is that of reading aloud.
    for group in scene.groups where group.isHeading { text += self.group(group, parser) }
    text += links(parser)
    for group in scene.groups where !group.isHeading { text += self.group(group, parser) }
    return text + "</g>\n</svg>\n"
  }

  private var head: String {
    let language = scene.language.rawValue
    let size = "width=\"\(number(scene.width))pt\" height=\"\(number(scene.height))pt\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \
      viewBox="0 0 \(number(scene.width)) \(number(scene.height))" \
      role="graphics-document document" \
      lang="\(language)" xml:lang="\(language)" aria-labelledby="parvis-title parvis-summary" \
      class="parvis \(scene.kind)" font-family="DejaVu Sans,Verdana,sans-serif">
      <title id="parvis-title">\(MarkupText.escaped(scene.title))</title>
      <desc id="parvis-summary">\(MarkupText.escaped(scene.summary))</desc>

      """
  }

  static let links = ColumnWords.links

  /// The links as a list: it can be read aloud one by one, or passed over.
  private func links(_ parser: GraphvizSVG) -> String {
    var text = ""
    for link in scene.links {
      guard let lines = parser.marks[link.id] else { continue }
      text += "<g id=\"\(link.id)\" class=\"\((["link"] + link.classes).joined(separator: " "))\""
      text += " role=\"listitem\" tabindex=\"0\""
      text += attributes(
        [SceneDatum("source", link.from), SceneDatum("target", link.to)] + link.data)
      text += ">\n<title>\(MarkupText.escaped(link.caption))</title>\n"
      text += lines.joined(separator: "\n") + "\n</g>\n"
    }
    guard !text.isEmpty else { return "" }
    let label = MarkupText.escaped(Self.links.text(in: scene.language))
    return "<g class=\"links\" role=\"list\" aria-label=\"\(label)\">\n\(text)</g>\n"
  }

  private func group(_ group: SceneGroup, _ parser: GraphvizSVG) -> String {
    var text = "<g id=\"\(group.id)\""
    if !group.classes.isEmpty {
      text += " class=\"\(group.classes.joined(separator: " "))\""
    }
    if group.caption != nil { text += " role=\"\(group.role)\" tabindex=\"0\"" }
    let name = group.subject.name.map { [SceneDatum("name", $0)] } ?? []
    text += attributes(name + group.data) + place(of: group) + ">\n"
    if let caption = group.caption { text += "<title>\(MarkupText.escaped(caption))</title>\n" }
    var isFirstBox = true
    for (index, mark) in group.marks.enumerated() {
      var name = "\(group.id).\(index + 1)"
      if case .box = mark, isFirstBox {
        name = group.id
        isFirstBox = false
      }
      guard let lines = parser.marks[name] else { continue }
      text += lines.joined(separator: "\n") + "\n"
    }
    return text + "</g>\n"
  }

  /// Where the group stands, for a later drawing that keeps to it.
  private func place(of group: SceneGroup) -> String {
    guard group.subject != .furniture, let centre = group.frame?.centre else { return "" }
    func tenths(_ value: Double) -> String { number((value * 10).rounded() / 10) }
    return " data-x=\"\(tenths(centre.x))\" data-y=\"\(tenths(centre.y))\""
  }

  private func attributes(_ data: [SceneDatum]) -> String {
    data.map { " data-\($0.key)=\"\(MarkupText.escaped($0.value))\"" }.joined()
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension SceneGroup {
  /// Whether it says what the page is about.
  fileprivate var isHeading: Bool { classes.contains("title") || classes.contains("mark") }

  /// One sign with one name, or a row of several texts that are to be read one by one.
  fileprivate var role: String {
    let texts = marks.count { mark in
      guard case .text(let text) = mark else { return false }
      return text.lines.count > 1 || text.lines.contains { $0.count > 1 }
    }
    return texts > 1 ? "graphics-object group" : "graphics-symbol img"
  }
}

extension SceneGroup.Subject {
  /// The name that the file gives; nil for the furniture of the page.
  var name: String? {
    switch self {
    case .stakeholder(let id): id.name
    case .audience(let id): id.name
    case .furniture: nil
    }
  }
}
