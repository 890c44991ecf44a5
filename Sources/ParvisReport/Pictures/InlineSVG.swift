/// A picture of Parvis made ready to stand inside a page beside others, and small.
///
/// What stands for a stakeholder or a public gets `data-key`, a link `data-from` and `data-to`;
/// identifiers go, or get a prefix, so that two maps may show the same stakeholder. Width and
/// height go: the page decides. Looks become classes, outlines relative.
struct InlineSVG {
  private let prefix: String
  private let summary: String
  private var text = ""

  /// The picture for the page, its looks added to those of the page.
  ///
  /// - Parameters:
  ///   - svg: the picture as a file of its own.
  ///   - prefix: of its identifiers, its own on the page.
  ///   - summary: the identifier of the element that describes it.
  ///   - styles: the looks met so far.
  /// - Returns: one element, which ends its line.
  static func inlined(
    _ svg: String, prefix: String, summary: String, styles: inout PictureStyles
  ) -> String {
    var picture = InlineSVG(prefix: prefix, summary: summary)
    picture.text.reserveCapacity(svg.utf8.count)
    for line in svg.split(separator: "\n")
    where !line.hasPrefix("<?xml") && !line.hasPrefix("<desc ") {
      picture.text += picture.line(String(line), &styles)
      picture.text += "\n"
    }
    return picture.text
  }

  private init(prefix: String, summary: String) {
    self.prefix = prefix
    self.summary = summary
  }

  private func line(_ line: String, _ styles: inout PictureStyles) -> String {
    if line.hasPrefix("<svg") { return root(line) }
    if line.hasPrefix("<g ") { return group(line) }
    if line.hasPrefix("<title id=") {
      return line.replacing("id=\"", with: "id=\"\(prefix)-", maxReplacements: 1)
    }
    guard
      ["<polygon ", "<path ", "<ellipse ", "<polyline ", "<text "].contains(where: line.hasPrefix)
    else { return line }
    return styles.shortened(styles.sharing(shape(line)))
  }

  private func root(_ line: String) -> String {
    var line = line
    for name in ["width", "height"] { line = SVGLine.without(name, line) }
    // The title comes first; the description stands under the picture, where everybody reads it.
    guard let title = SVGLine.attribute("aria-labelledby", of: line)?.split(separator: " ").first
    else { return line }
    return SVGLine.replacing(
      "aria-labelledby",
      by: "\(prefix)-\(title)\" aria-describedby=\"\(summary)", in: line)
  }

  private func group(_ line: String) -> String {
    guard let id = SVGLine.attribute("id", of: line) else { return line }
    // Where things stand is for a later drawing, which reads the file beside the page.
    var line = line
    for name in [
      "id", "tabindex", "data-name", "data-x", "data-y", "data-source", "data-target",
    ] {
      line = SVGLine.without(name, line)
    }
    let isLink = SVGLine.attribute("class", of: line)?.hasPrefix("link") ?? false
    line =
      isLink ? SVGLine.replacing("class", by: "link", in: line) : SVGLine.without("class", line)
    let ends = id.split(separator: "--", omittingEmptySubsequences: false)
    var keys = ""
    if isKey(id) {
      // The script of the page says what these are.
      line = SVGLine.without("role", line)
      keys = " data-key=\"\(id)\""
    } else if ends.count >= 3, isKey(ends[1]), isKey(ends[2]) {
      keys = " data-from=\"\(ends[1])\" data-to=\"\(ends[2])\""
    }
    return "<g" + keys + line.dropFirst(2)
  }

  /// Identifiers of stakeholders begin with `s-`, those of publics with `p-`.
  private func isKey(_ id: some StringProtocol) -> Bool {
    !id.contains("--") && !id.contains(".") && (id.hasPrefix("s-") || id.hasPrefix("p-"))
  }

  /// A shape or a text with its places short and its outline relative.
  private func shape(_ line: String) -> String {
    if line.hasPrefix("<text ") || line.hasPrefix("<ellipse ") {
      return ["x", "y", "cx", "cy", "rx", "ry"].reduce(line) { line, name in
        guard let place = SVGLine.attribute(name, of: line).flatMap(CompactOutline.number) else {
          return line
        }
        return SVGLine.replacing(name, by: place, in: line)
      }
    }
    if line.hasPrefix("<polygon "), let points = SVGLine.attribute("points", of: line),
      let path = CompactOutline.path(ofPolygon: points)
    {
      return SVGLine.without("points", line).replacing(
        "<polygon ", with: "<path d=\"\(path)\" ", maxReplacements: 1)
    }
    if line.hasPrefix("<path "), let outline = SVGLine.attribute("d", of: line),
      let path = CompactOutline.path(outline)
    {
      return SVGLine.replacing("d", by: path, in: line)
    }
    return line
  }
}
