/// A picture of Parvis made ready to stand inside a page beside others.
///
/// Identifiers get a prefix, so that two maps may show the same stakeholder; what stands for a
/// stakeholder or a public gets `data-key`, a link `data-from` and `data-to`. Width and height go:
/// the page decides.
enum InlineSVG {
  static func inlined(_ svg: String, prefix: String) -> String {
    var text = ""
    text.reserveCapacity(svg.utf8.count + 4096)
    for line in svg.split(separator: "\n") {
      if line.hasPrefix("<?xml") { continue }
      if line.hasPrefix("<svg") {
        text += root(String(line), prefix)
      } else if line.hasPrefix("<g ") {
        text += group(String(line), prefix)
      } else if line.hasPrefix("<title id=") || line.hasPrefix("<desc id=") {
        text += line.replacing("id=\"", with: "id=\"\(prefix)-", maxReplacements: 1)
      } else {
        // Nothing is stroked unless it is said.
        text += shape(String(line).replacing(" stroke=\"none\"", with: ""))
      }
      text += "\n"
    }
    return text
  }

  private static func root(_ line: String, _ prefix: String) -> String {
    var line = line
    for name in ["width", "height"] { line = without(name, line) }
    guard let labels = attribute("aria-labelledby", of: line) else { return line }
    let prefixed = labels.split(separator: " ").map { "\(prefix)-\($0)" }
    return line.replacing(
      "aria-labelledby=\"\(labels)\"",
      with: "aria-labelledby=\"\(prefixed.joined(separator: " "))\"")
  }

  /// A polygon or a path with a shorter outline; any other line as it is.
  private static func shape(_ line: String) -> String {
    if line.hasPrefix("<polygon "), let points = attribute("points", of: line),
      let path = CompactOutline.path(ofPolygon: points)
    {
      return line.replacing(" points=\"\(points)\"", with: " d=\"\(path)\"", maxReplacements: 1)
        .replacing("<polygon ", with: "<path ", maxReplacements: 1)
    }
    if line.hasPrefix("<path "), let outline = attribute("d", of: line),
      let path = CompactOutline.path(outline)
    {
      return line.replacing(" d=\"\(outline)\"", with: " d=\"\(path)\"", maxReplacements: 1)
    }
    return line
  }

  private static func group(_ line: String, _ prefix: String) -> String {
    guard let id = attribute("id", of: line) else { return line }
    var added = "id=\"\(prefix)-\(id)\""
    // Where things stand is for a later drawing, which reads the file beside the page.
    var line = line
    for name in ["data-name", "data-x", "data-y", "data-source", "data-target"] {
      line = without(name, line)
    }
    let ends = id.split(separator: "--", omittingEmptySubsequences: false)
    if isKey(id) {
      added += " data-key=\"\(id)\""
    } else if ends.count >= 3, isKey(ends[1]), isKey(ends[2]) {
      added += " data-from=\"\(ends[1])\" data-to=\"\(ends[2])\""
    }
    return line.replacing("id=\"\(id)\"", with: added, maxReplacements: 1)
  }

  /// Identifiers of stakeholders begin with `s-`, those of publics with `p-`.
  private static func isKey(_ id: some StringProtocol) -> Bool {
    !id.contains("--") && !id.contains(".") && (id.hasPrefix("s-") || id.hasPrefix("p-"))
  }

  private static func attribute(_ name: String, of line: String) -> String? {
    guard let start = line.firstRange(of: " \(name)=\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return String(line[start..<end])
  }

  private static func without(_ name: String, _ line: String) -> String {
    guard let value = attribute(name, of: line) else { return line }
    return line.replacing(" \(name)=\"\(value)\"", with: "", maxReplacements: 1)
  }
}
