internal import ParvisAnalysis
internal import ParvisCore

/// The bar of a severity: as much of the track as it is of 1.
enum SeverityBar {
  private static let gap = 8.0
  private static let width = 26.0
  private static let height = 6.5
  /// What the bars take beside the boxes of the publics.
  static let room = gap + width

  /// How severe each gap is: a bar and its figure beside the frame of its public.
  static func group(
    _ severities: some Sequence<(value: Double, frame: Box)>, in language: Language
  ) -> SceneGroup {
    var group = SceneGroup("severities", classes: ["furniture", "severities"])
    for (value, frame) in severities {
      let track = Box(x: frame.maxX + gap, y: frame.centre.y - 8, width: width, height: height)
      group.marks += marks(of: value, in: track)
      group.marks.append(
        .text(
          SceneText(
            [figure(value, in: language)],
            in: Box(x: track.x - 4, y: track.maxY + 1, width: track.width + 8, height: 9), size: 7,
            colour: .grey, alignment: .centre)))
    }
    return group
  }

  /// The value with two decimals, so that figures under one another compare.
  private static func figure(_ value: Double, in language: Language) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = String(hundredths % 100)
    let mark = language == .french ? "," : "."
    return "\(hundredths / 100)\(mark)\(fraction.count < 2 ? "0" : "")\(fraction)"
  }

  static func marks(of value: Double, in track: Box) -> [SceneMark] {
    var filled = track
    filled.width = max(0.8, track.width * min(1, max(0, value)))
    return [
      .box(SceneBox(track, fill: .rule)),
      .box(SceneBox(filled, fill: value > 0 ? .gap : .grey)),
    ]
  }
}

/// The bar in the legend.
struct SeveritySign: LegendItem {
  let label = Bilingual(fr: "gravité, de 0 à 1", en: "severity, from 0 to 1")

  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    SeverityBar.marks(of: 0.6, in: Box(x: x + 1, y: y - 3, width: 22, height: 6.5))
  }
}
