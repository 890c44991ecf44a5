internal import ParvisCore

/// The list of numbers in the panel, in as many columns as its width takes.
enum IndexPanel {
  /// The widths that a panel with an index tries, from one to six columns.
  static let widths: [Double] = (2...6).map { Double($0) * (columnWidth + gap) - gap }
  private static let columnWidth = 130.0
  static let size = 7.0
  private static let numberWidth = 20.0
  private static let gap = 8.0

  /// The marks of the index in a box, and how high it is; the last columns may reach lower.
  static func marks(
    of index: NumberIndex, in box: Box, size: Double = size, language: Language
  ) -> (marks: [SceneMark], height: Double) {
    let least = columnWidth * size / Self.size
    let columns = max(1, Int((box.width + gap + 1) / (least + gap)))
    let width = (box.width - Double(columns - 1) * gap) / Double(columns)
    let rows = rows(of: index, width: width, size: size, language: language)
    let total = rows.reduce(0) { $0 + $1.height }
    // The least height at which the rows fill no more than the columns.
    var limit = max(total / Double(columns), rows.map(\.height).max() ?? 0)
    while columnCount(rows, limit) > columns { limit += 2 }
    var marks: [SceneMark] = []
    var x = box.x
    var y = 0.0
    var lowest = 0.0
    for row in rows {
      if y > 0, y + row.height > limit {
        x += width + gap
        y = 0
      }
      marks += row.marks(x: x, y: box.y + y)
      y += row.height
      lowest = max(lowest, y)
    }
    return (marks, lowest)
  }

  private static func columnCount(_ rows: [Row], _ limit: Double) -> Int {
    var count = 1
    var y = 0.0
    for row in rows {
      if y > 0, y + row.height > limit {
        count += 1
        y = 0
      }
      y += row.height
    }
    return count
  }

  private static func rows(
    of index: NumberIndex, width: Double, size: Double, language: Language
  ) -> [Row] {
    var rows: [Row] = []
    var last: CategoryStyle?
    for entry in index.entries {
      let style = entry.style == last ? nil : entry.style
      last = entry.style
      let name = LabelWrapping.wrap(
        entry.name, size: size,
        width: (width - numberWidth * size / Self.size - 6) * 0.97)
      rows.append(
        Row(
          heading: style, title: style?.label.text(in: language) ?? "", number: entry.number,
          name: name, width: width))
    }
    return rows
  }

  /// A name with its number, under the heading of its category when it is the first.
  private struct Row {
    let heading: CategoryStyle?
    let title: String
    let number: Int
    let name: WrappedText
    let width: Double

    private var scale: Double { name.size / IndexPanel.size }
    private var headingHeight: Double { 14 * scale }
    private var indent: Double { IndexPanel.numberWidth * scale }

    var height: Double { name.height + 1 + (heading == nil ? 0 : headingHeight) }

    func marks(x: Double, y: Double) -> [SceneMark] {
      var marks: [SceneMark] = []
      var top = y
      if let heading {
        let middle = top + headingHeight / 2 + 1
        marks.append(.symbol(heading.mark(in: Point(x + 10 * scale, middle), size: 7.5 * scale)))
        marks.append(
          .text(
            SceneText(title, x: x + indent, middle: middle, size: 7.6 * scale, face: .bold)))
        top += headingHeight
      }
      marks.append(
        .text(
          SceneText(
            [String(number)],
            in: Box(x: x, y: top, width: 15 * scale, height: name.size * TypeFace.lineHeight),
            size: name.size, face: .bold, alignment: .right)))
      marks.append(
        .text(
          SceneText(
            name.lines,
            in: Box(
              x: x + indent, y: top, width: width - indent,
              height: name.height), size: name.size)))
      return marks
    }
  }
}
