internal import ParvisAnalysis
internal import ParvisCore

/// What every page carries round its map: title, reading key, mark, panel, source line.
struct PageFurniture {
  let analysis: Analysis
  let options: MapOptions
  let frame: PageFrame
  let title: String
  let readingKey: WrappedText

  private var language: Language { options.language }
  private var map: StakeholderMap { analysis.map }

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
  }

  /// The height that a reading key takes beyond its first line.
  private var extra: Double {
    Double(readingKey.lines.count - 1) * frame.keySize * TypeFace.lineHeight
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
    let mark = confidentialityMark(middle: y)
    let available = mark.left - left - 16
    // The title comes first: where there is no room for both, the town is cut.
    let overline = [map.exercise.title, map.exercise.town].compactMap(\.self)
      .joined(separator: " · ")
    if !overline.isEmpty {
      let wrapped = LabelWrapping.wrap(
        overline, face: .regular, size: frame.overlineSize, width: available, atMost: 1)
      block.marks.append(
        .text(
          SceneText(
            wrapped.lines[0], x: left, middle: y, size: frame.overlineSize, colour: .grey)))
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
    return [block] + mark.groups
  }

  /// The mark in its outlined box at the top right, the version and date on its left.
  private func confidentialityMark(middle y: Double) -> (groups: [SceneGroup], left: Double) {
    let size = frame.overlineSize
    let text = analysis.profile.mark.text(in: language)
    let colour: Colour = analysis.profile == .public ? .openMark : .gap
    let width = TypeFace.bold.width(of: text, size: size) * 1.04 + 14
    let box = Box(
      x: frame.width - frame.margin - width, y: y - size * 0.95, width: width, height: size * 1.9)
    var mark = SceneGroup("mark", classes: ["furniture", "mark"])
    mark.marks = [
      .box(SceneBox(box, stroke: colour, strokeWidth: 1.2)),
      .text(
        SceneText([text], in: box, size: size, face: .bold, colour: colour, alignment: .centre)),
    ]
    let edition = edition
    guard !edition.isEmpty else { return ([mark], box.x) }
    let editionWidth = TypeFace.regular.width(of: edition, size: size) * 1.03 + 2
    mark.marks.append(
      .text(
        SceneText(
          [edition],
          in: Box(
            x: box.x - 10 - editionWidth, y: y - size * 0.7, width: editionWidth,
            height: size * 1.4), size: size, colour: .grey, alignment: .right)))
    return ([mark], box.x - 10 - editionWidth)
  }

  /// « v1 · 2 mars 2026 ».
  private var edition: String {
    let version = map.exercise.version.map { $0.first?.isNumber == true ? "v\($0)" : $0 }
    return [version, date].compactMap(\.self).joined(separator: " · ")
  }

  private var date: String? {
    map.exercise.date.map { CalendarDate.words(of: $0).text(in: language) }
  }

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
    let source = Words.source(of: analysis, date: date, language: language)
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
