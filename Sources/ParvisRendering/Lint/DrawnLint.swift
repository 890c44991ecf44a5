public import GraphvizKit

/// Looks over what Graphviz really drew: its places and its widths instead of ours.
///
/// It finds what a table of advances misses, and texts that were lost on the way.
public enum DrawnLint {
  /// Has a scene drawn and looks its texts over.
  ///
  /// - Parameters:
  ///   - scene: the composed page, its links routed.
  ///   - engine: what draws.
  /// - Returns: what is wrong with the texts of the drawing, none twice.
  /// - Throws: `GraphvizError` when the engine reports any error.
  public static func findings(
    in scene: Scene, engine: any DrawingEngine = GraphvizEngine()
  ) throws(GraphvizError) -> [SceneFinding] {
    let bytes = try engine.render(SceneDocument.document(of: scene, in: .light), as: .svg)
    let drawing = GraphvizSVG(String(decoding: bytes, as: UTF8.self))
    let material = LintMaterial(scene)
    var lint = SceneLint(scene, .light, material)
    var inks: [Box] = []
    let widths = try widths(of: material.texts, engine)
    for (number, text) in material.texts.enumerated() {
      let group = scene.groups[text.place.group]
      let lines = drawing.marks["\(group.id).\(text.mark + 1)"] ?? []
      let places = lines.compactMap { DrawnText($0, pageHeight: scene.height) }
      // Graphviz writes no element for a line without a letter.
      let written = zip(text.text.lines, widths[number]).filter { !$0.0.isEmpty }
      guard places.count == written.count else {
        lint.note(.unpainted, lint.subject(text))
        inks.append(text.ink)
        continue
      }
      let boxes = zip(places, written).map { $0.box(width: $1.1, size: text.text.size) }
      inks.append(boxes.reduce(boxes.first ?? text.ink) { $0.union($1) })
    }
    let unpainted = lint.result
    lint = SceneLint(scene, .light, material.replacingInks(inks))
    lint.checkTexts()
    return unpainted + lint.result
  }

  private static func widths(
    of texts: [LintMaterial.Text], _ engine: any DrawingEngine
  ) throws(GraphvizError) -> [[Double]] {
    var numbers: [MeasuredText: Int] = [:]
    var measured: [MeasuredText] = []
    var wanted: [[Int]] = []
    for text in texts {
      var row: [Int] = []
      for line in text.text.lines {
        let key = MeasuredText(line, font: text.text.face.font, size: text.text.size)
        if numbers[key] == nil {
          numbers[key] = measured.count
          measured.append(key)
        }
        row.append(numbers[key] ?? 0)
      }
      wanted.append(row)
    }
    let widths = try engine.widths(of: measured)
    return wanted.map { $0.map { widths[$0] } }
  }
}

/// A line of text as the SVG places it.
private struct DrawnText {
  private let x: Double
  private let baseline: Double
  private let anchor: Substring

  /// Nil when the line of the SVG is no text.
  init?(_ element: String, pageHeight: Double) {
    guard element.hasPrefix("<text "),
      let x = Self.attribute("x", of: element).flatMap(Double.init),
      let y = Self.attribute("y", of: element).flatMap(Double.init)
    else { return nil }
    self.x = x
    self.baseline = y + pageHeight
    self.anchor = Self.attribute("text-anchor", of: element) ?? "start"
  }

  /// Where its letters are: capitals rise by ¾ of the size, descenders fall by a fifth.
  func box(width: Double, size: Double) -> Box {
    let left =
      switch anchor {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    return Box(x: left, y: baseline - 0.75 * size, width: width, height: 0.95 * size)
  }

  private static func attribute(_ name: String, of element: String) -> Substring? {
    guard let start = element.firstRange(of: " \(name)=\"")?.upperBound,
      let end = element[start...].firstIndex(of: "\"")
    else { return nil }
    return element[start..<end]
  }
}

extension Box {
  fileprivate func union(_ other: Box) -> Box {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Box(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
