internal import ParvisAnalysis
internal import ParvisCore

/// What every page carries round its map: title, reading key, mark, panel, source line.
struct PageFurniture {
  let analysis: Analysis
  let options: MapOptions
  let frame: PageFrame
  let title: String
  let readingKey: WrappedText
  /// The title of the exercise, then its town; no lines when the file gives neither.
  private let overline: [String]
  private let corner: PageCorner

  private var language: Language { options.language }

  init(
    title: Bilingual, readingKey: Bilingual, analysis: Analysis, options: MapOptions,
    frame: PageFrame
  ) {
    self.analysis = analysis
    self.options = options
    self.frame = frame
    self.title = title.text(in: options.language)
    self.readingKey = LabelWrapping.wrap(
      readingKey.text(in: options.language), face: .regular, size: frame.keySize,
      width: frame.width - 2 * frame.margin)
    let corner = PageCorner(of: analysis, frame, options.language)
    self.corner = corner
    self.overline = Self.overline(
      analysis.map.exercise, size: frame.overlineSize,
      width: frame.width - 2 * frame.margin - corner.width - 16)
  }

  /// The height that a title of the exercise and a reading key take beyond their first lines.
  private var extra: Double {
    (Double(max(0, overline.count - 1)) * frame.overlineSize
      + Double(readingKey.lines.count - 1) * frame.keySize) * TypeFace.lineHeight
  }

  var body: Box { frame.body(below: extra) }
  var panel: Box { frame.panel(below: extra) }

  // MARK: Title

  func titleBlock() -> [SceneGroup] {
    var block = SceneGroup("title", classes: ["furniture", "title"])
    let left = frame.margin
    block.marks.append(
      .box(SceneBox(Box(x: 0, y: 0, width: frame.width, height: 5), fill: .slate)))
    var y = frame.top + frame.overlineSize * 0.7
    let corner = corner.groups(middle: y)
    for (place, line) in overline.enumerated() {
      if place > 0 { y += frame.overlineSize * TypeFace.lineHeight }
      block.marks.append(
        .text(SceneText(line, x: left, middle: y, size: frame.overlineSize, colour: .grey)))
    }
    y += frame.overlineSize * 0.7 + frame.titleSize * 0.72
    block.marks.append(
      .text(
        SceneText(
          title, x: left, middle: y, size: frame.titleSize, face: .bold, colour: .slate)))
    y += frame.titleSize * 0.72 + 2
    let height = readingKey.height
    block.marks.append(
      .text(
        SceneText(
          readingKey.lines,
          in: Box(x: left, y: y, width: frame.width - 2 * left, height: height),
          size: frame.keySize, colour: .grey)))
    return [block] + corner
  }

  /// The title first: where there is no room for both on one line, the town is cut; a title that
  /// is longer than a line takes several, and what is left of the last is the town's.
  private static func overline(_ exercise: Exercise, size: Double, width: Double) -> [String] {
    func lines(_ text: String) -> [String] {
      LabelWrapping.wrap(text, face: .regular, size: size, width: width, atMost: mostLines).lines
    }
    guard let title = exercise.title else {
      return exercise.town.map { [cut($0, size, width)] } ?? []
    }
    var whole = lines(title)
    guard let town = exercise.town, let last = whole.popLast() else { return whole }
    let line = cut("\(last) · \(town)", size, width)
    return whole + [line.hasPrefix("\(last) · ") ? line : last]
  }

  private static func cut(_ text: String, _ size: Double, _ width: Double) -> String {
    LabelWrapping.wrap(text, face: .regular, size: size, width: width, atMost: 1).lines[0]
  }

  /// No title of an exercise takes more lines.
  private static let mostLines = 3

  // MARK: Foot

  func foot(_ facts: [Bilingual]) -> SceneGroup {
    var foot = SceneGroup("foot", classes: ["furniture", "foot"])
    let left = frame.margin
    let right = frame.width - frame.margin
    foot.marks.append(
      .box(SceneBox(Box(x: left, y: frame.foot, width: right - left, height: 0.6), fill: .rule)))
    let size = frame.sourceSize
    let y = frame.foot + 3 + size
    let tool = options.toolLine
    let toolWidth = tool.isEmpty ? 0 : TypeFace.regular.width(of: tool, size: size) * 1.03 + 2
    let source = Words.source(of: analysis, date: corner.date, language: language)
    let text = ([source] + facts.map { $0.text(in: language) }).joined(separator: " ")
    let available = right - left - toolWidth - 16
    let wrapped = LabelWrapping.wrap(
      text, face: .regular, size: size, width: available, atMost: 2)
    foot.marks.append(
      .text(
        SceneText(
          wrapped.lines,
          in: Box(
            x: left, y: y - size * 0.6 - (wrapped.lines.count > 1 ? 2 : 0), width: available,
            height: wrapped.height),
          size: size, colour: .grey)))
    if !tool.isEmpty {
      foot.marks.append(
        .text(
          SceneText(
            [tool],
            in: Box(
              x: right - toolWidth, y: y - size * 0.6, width: toolWidth,
              height: size * TypeFace.lineHeight), size: size, colour: .grey,
            alignment: .right)))
    }
    return foot
  }
}
