internal import ParvisAnalysis
internal import ParvisCore

/// The top right corner of a page: the mark of its version in a box, and which edition it is.
struct PageCorner {
  /// The date of the file in words.
  let date: String?
  /// What the corner takes from the line of the title.
  let width: Double

  private let mark: String
  private let markWidth: Double
  private let colour: Colour
  /// « v1 · 2 mars 2026 ».
  private let edition: String
  private let editionWidth: Double
  private let frame: PageFrame

  private static let gap = 10.0
  /// The share of the page that an edition may take.
  private static let mostOfPage = 0.3

  init(of analysis: Analysis, _ frame: PageFrame, _ language: Language) {
    let exercise = analysis.map.exercise
    let size = frame.overlineSize
    self.frame = frame
    self.date = exercise.date.map { CalendarDate.words(of: $0).text(in: language) }
    self.mark = analysis.profile.mark.text(in: language)
    self.colour = analysis.profile == .public ? .openMark : .gap
    self.markWidth = TypeFace.bold.width(of: mark, size: size) * 1.04 + 14
    let version = exercise.version.map { $0.first?.isNumber == true ? "v\($0)" : $0 }
    let edition = [version, date].compactMap(\.self).joined(separator: " · ")
    self.edition =
      edition.isEmpty
      ? ""
      : LabelWrapping.wrap(
        edition, face: .regular, size: size, width: frame.width * Self.mostOfPage, atMost: 1
      ).lines[0]
    self.editionWidth = TypeFace.regular.width(of: self.edition, size: size) * 1.03 + 2
    self.width = markWidth + (edition.isEmpty ? 0 : Self.gap + editionWidth)
  }

  func groups(middle y: Double) -> [SceneGroup] {
    let size = frame.overlineSize
    let box = Box(
      x: frame.width - frame.margin - markWidth, y: y - size * 0.95, width: markWidth,
      height: size * 1.9)
    var group = SceneGroup("mark", classes: ["furniture", "mark"])
    group.marks = [
      .box(SceneBox(box, stroke: colour, strokeWidth: 1.2)),
      .text(
        SceneText([mark], in: box, size: size, face: .bold, colour: colour, alignment: .centre)),
    ]
    guard !edition.isEmpty else { return [group] }
    group.marks.append(
      .text(
        SceneText(
          [edition],
          in: Box(
            x: box.x - Self.gap - editionWidth, y: y - size * 0.7, width: editionWidth,
            height: size * 1.4), size: size, colour: .grey, alignment: .right)))
    return [group]
  }
}
