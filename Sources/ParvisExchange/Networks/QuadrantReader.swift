internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// Mermaid's quadrants: names with two places between 0 and 1.
  static let mermaid = ExchangeForm.readOnly(
    "mermaid", Bilingual(fr: "quadrants Mermaid", en: "Mermaid quadrants"),
    endings: ["mmd", "mermaid"]
  ) { files, options in
    ForeignMap.read(files, options) { text, graph in
      QuadrantReader.read(text, on: options.usedScale, &graph)
    }
  }
}

/// Reads the quadrants of Mermaid, whatever text stands around them.
///
/// The titles of the axes say which is the interest and which the influence. A place between two
/// steps of the scale is not rounded to one of them: it is the interval between them.
enum QuadrantReader {
  /// What a place on one axis becomes.
  private struct Axis {
    /// The key of the score; nil when the title says something else.
    var key: String?
    /// Whether the strong end is at the left or at the bottom.
    var isReversed = false
    var title = ""
    var span: TextSpan?
  }

  /// - Complexity: O(length).
  static func read(_ text: SourceText, on scale: Scale, _ graph: inout ForeignGraph) {
    let lines = lines(of: text)
    guard let start = lines.firstIndex(where: { $0.text.trimmed == "quadrantChart" }) else {
      graph.report(TextSpan(0, 1)) { .noNetwork("Mermaid", part: "quadrantChart", at: $0) }
      return
    }
    let body = lines[(start + 1)...].prefix { !$0.text.trimmed.hasPrefix("```") }
    var (x, y) = (Axis(), Axis())
    var points: [(line: Line, name: String, x: Double, y: Double)] = []
    for line in body {
      let words = line.text.trimmed
      if let rest = rest(of: words, after: "title") {
        graph.title = ForeignGraph.Field(key: "title", text: unquoted(rest[...]), span: line.span)
      } else if let rest = rest(of: words, after: "x-axis") {
        x = axis(rest, line.span)
      } else if let rest = rest(of: words, after: "y-axis") {
        y = axis(rest, line.span)
      } else if let point = point(words) {
        points.append((line, point.name, point.x, point.y))
      } else if let name = brokenPoint(words) {
        graph.report(line.span) { .foreignPlace(name, at: $0) }
      }
    }
    settle(&x, &y, at: lines[start].span, &graph)
    for point in points {
      let values = [(x, point.x), (y, point.y)]
      let fields = values.compactMap { axis, value in
        axis.key.map {
          ForeignGraph.Field(
            key: $0, text: score(axis.isReversed ? 1 - value : value, on: scale),
            span: point.line.span)
        }
      }
      graph.nodes.append(
        ForeignGraph.Node(id: point.name, span: point.line.span, fields: fields))
    }
  }

  // MARK: Lines

  private struct Line {
    let text: Substring
    let span: TextSpan
  }

  private static func lines(of text: SourceText) -> [Line] {
    let bytes = text.bytes
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let first = bytes[start..<end].firstIndex { !$0.isSpace } ?? end
      lines.append(
        Line(
          text: String(decoding: bytes[first..<end], as: UTF8.self)[...],
          span: TextSpan(first, end)))
      start = end + 1
    }
    return lines
  }

  private static func rest(of line: Substring, after word: String) -> String? {
    guard line.hasPrefix(word), line.dropFirst(word.count).first?.isWhitespace == true else {
      return nil
    }
    return String(line.dropFirst(word.count).trimmed)
  }

  /// « Maire: [0.9, 0.95] », « "Maire":::rouge: [0.9, 0.95] radius: 12 ».
  private static func point(_ line: Substring) -> (name: String, x: Double, y: Double)? {
    guard let open = line.lastIndex(of: "["), let close = line[open...].firstIndex(of: "]") else {
      return nil
    }
    let numbers = line[line.index(after: open)..<close].split(separator: ",")
      .compactMap { Double($0.trimmed) }
    guard numbers.count == 2, numbers.allSatisfy({ (0...1).contains($0) }),
      let name = name(line[..<open])
    else { return nil }
    return (name, numbers[0], numbers[1])
  }

  /// The name of a point whose places are not between 0 and 1.
  private static func brokenPoint(_ line: Substring) -> String? {
    guard let open = line.lastIndex(of: "["), !line.hasPrefix("%%") else { return nil }
    return name(line[..<open])
  }

  private static func name(_ text: Substring) -> String? {
    var text = text.trimmed
    guard text.last == ":" else { return nil }
    text = text.dropLast().trimmed
    if let mark = text.firstRange(of: ":::") { text = text[..<mark.lowerBound].trimmed }
    let name = unquoted(text)
    return name.isEmpty ? nil : name
  }

  private static func unquoted(_ text: Substring) -> String {
    let isQuoted = text.count > 1 && text.first == "\"" && text.last == "\""
    return String((isQuoted ? text.dropFirst().dropLast() : text).trimmed)
  }

  // MARK: Axes

  private static let interest = "intérêt"
  private static let influence = "influence"

  private static func axis(_ title: String, _ span: TextSpan) -> Axis {
    let ends = FoldedName(title).text.split(separator: "-->", maxSplits: 1).map(String.init)
    func has(_ text: String, _ words: [String]) -> Bool { words.contains { text.contains($0) } }
    let whole = ends.joined(separator: " ")
    var axis = Axis(title: title, span: span)
    if has(whole, ["interet", "interest"]) {
      axis.key = interest
    } else if has(whole, ["influence", "pouvoir", "power"]) {
      axis.key = influence
    }
    if ends.count == 2 {
      let (weak, strong) = (
        ["faible", "low", "weak", "bas", "peu"], ["fort", "high", "strong", "haut", "eleve"]
      )
      axis.isReversed = has(ends[0], strong) && has(ends[1], weak)
    }
    return axis
  }

  /// An axis without a title is the one that is left; one that says something else is not read.
  private static func settle(
    _ x: inout Axis, _ y: inout Axis, at start: TextSpan, _ graph: inout ForeignGraph
  ) {
    if x.key == y.key { y.key = x.key == interest ? nil : y.key }
    let isGuessed = x.key == nil && x.title.isEmpty || y.key == nil && y.title.isEmpty
    if x.title.isEmpty { x.key = y.key == interest ? influence : interest }
    if y.title.isEmpty { y.key = x.key == influence ? interest : influence }
    if isGuessed {
      let (horizontal, vertical) = (x.key ?? x.title, y.key ?? y.title)
      graph.report(start) { .guessedAxes(horizontal, vertical, at: $0) }
    }
    let unread = [x, y].filter { $0.key == nil }
    if let span = unread.first?.span {
      let titles = unread.map(\.title)
      graph.report(span) { .foreignFields(titles, at: $0) }
    }
  }

  /// A place between 0 and 1 on the scale: one step, or the two on both sides of it.
  private static func score(_ place: Double, on scale: Scale) -> String {
    let value = Double(scale.low) + place * Double(scale.high - scale.low)
    let nearest = value.rounded()
    guard (value - nearest).magnitude > 1e-9 else { return "\(Int(nearest))" }
    return "\(Int(value.rounded(.down)))-\(Int(value.rounded(.up)))"
  }
}

extension Diagnostic {
  static func foreignPlace(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignScores,
      fr: "la place de \(quoted: name) ne va pas de 0 à 1 : elle n'est pas reprise",
      en: "the place of \(quoted: name) is not from 0 to 1: it is not taken over",
      advice: Bilingual(
        fr: "écrivez deux nombres de 0 à 1, par exemple `[0.6, 0.9]`",
        en: "write two numbers from 0 to 1, such as `[0.6, 0.9]`"),
      at: location)
  }

  static func guessedAxes(_ x: String, _ y: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignScores,
      fr:
        "un axe n'a pas de titre : l'horizontal est lu comme \(quoted: x), l'autre comme \(quoted: y)",
      en:
        "an axis has no title: the horizontal one is read as \(quoted: x), the other as \(quoted: y)",
      advice: Bilingual(
        fr: "donnez un titre aux axes : `x-axis Faible intérêt --> Fort intérêt`",
        en: "give the axes titles: `x-axis Low interest --> High interest`"),
      at: location)
  }
}
