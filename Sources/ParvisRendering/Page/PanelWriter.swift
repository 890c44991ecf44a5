internal import ParvisCore

/// Writes the panel beside the map from top to bottom: findings, legend, and what a kind adds.
struct PanelWriter {
  let panel: Box
  let size: Double
  let language: Language
  private(set) var y: Double
  private(set) var groups: [SceneGroup] = []

  init(_ furniture: PageFurniture) {
    self.panel = furniture.panel
    self.size = furniture.frame.panelSize
    self.language = furniture.options.language
    self.y = furniture.panel.y
    var rule = SceneGroup("panel", classes: ["furniture", "panel"])
    rule.marks = [
      .box(
        SceneBox(
          Box(x: panel.x - 8, y: panel.y, width: 0.6, height: panel.height), fill: .rule))
    ]
    groups = [rule]
  }

  /// Whether all that was written stands on the page.
  var fits: Bool { y <= panel.maxY + 6 }

  mutating func write(findings: [Bilingual]) {
    guard !findings.isEmpty else { return }
    var group = SceneGroup("findings", classes: ["furniture", "findings"])
    group.marks.append(heading(Words.findings))
    let indent = size * 1.6
    for (index, finding) in findings.enumerated() {
      let wrapped = LabelWrapping.wrap(
        finding.text(in: language), face: .regular, size: size,
        width: (panel.width - indent) * 0.97)
      let line = size * TypeFace.lineHeight
      group.marks.append(
        .text(
          SceneText(
            String(index + 1), x: panel.x, middle: y + line / 2, size: size + 1, face: .bold,
            colour: .gap)))
      group.marks.append(
        .text(
          SceneText(
            wrapped.lines,
            in: Box(
              x: panel.x + indent, y: y, width: panel.width - indent, height: wrapped.height),
            size: size)))
      y += wrapped.height + 5
    }
    y += 3
    group.marks.append(
      .box(SceneBox(Box(x: panel.x, y: y, width: panel.width, height: 0.6), fill: .rule)))
    y += 8
    groups.append(group)
  }

  /// The legend, in as many columns as the panel's width takes.
  mutating func write(legend items: [any LegendItem]) {
    guard !items.isEmpty else { return }
    var group = SceneGroup("legend", classes: ["furniture", "legend"])
    group.marks.append(heading(Words.legend))
    let columns = max(1, Int((panel.width + 10) / 135))
    let width = (panel.width - Double(columns - 1) * 10) / Double(columns)
    let rows = (items.count + columns - 1) / columns
    let start = y
    var lowest = y
    for column in 0..<columns {
      y = start
      let x = panel.x + Double(column) * (width + 10)
      for item in items.dropFirst(column * rows).prefix(rows) {
        let wrapped = LabelWrapping.wrap(
          item.label.text(in: language), face: .regular, size: size, width: (width - 32) * 0.97)
        let height = max(size * 1.55, wrapped.height + 3)
        group.marks += item.sample(x: x, middle: y + height / 2, size: size + 1)
        group.marks.append(
          .text(
            SceneText(
              wrapped.lines, in: Box(x: x + 32, y: y, width: width - 32, height: height),
              size: size)))
        y += height
      }
      lowest = max(lowest, y)
    }
    y = lowest + 8
    groups.append(group)
  }

  /// The names behind the numbers on the map.
  mutating func write(index: NumberIndex) {
    var group = SceneGroup("index", classes: ["furniture", "index"])
    group.marks.append(heading(Words.numbers))
    let box = Box(x: panel.x, y: y, width: panel.width, height: panel.maxY - y)
    let (marks, height) = IndexPanel.marks(of: index, in: box, language: language)
    group.marks += marks
    y += height + 8
    groups.append(group)
  }

  /// A heading and a sentence under it.
  mutating func write(_ title: Bilingual, _ sentence: Bilingual) {
    var group = SceneGroup("note", classes: ["furniture", "index"])
    group.marks.append(heading(title))
    let wrapped = LabelWrapping.wrap(
      sentence.text(in: language), face: .regular, size: size, width: panel.width * 0.97)
    group.marks.append(
      .text(
        SceneText(
          wrapped.lines, in: Box(x: panel.x, y: y, width: panel.width, height: wrapped.height),
          size: size)))
    y += wrapped.height + 10
    groups.append(group)
  }

  private mutating func heading(_ text: Bilingual) -> SceneMark {
    let headingSize = size + 2.5
    let height = headingSize * TypeFace.lineHeight
    defer { y += height + 5 }
    return .text(
      SceneText(
        text.text(in: language), x: panel.x, middle: y + height / 2, size: headingSize,
        face: .bold, colour: .slate))
  }
}
