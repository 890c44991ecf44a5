/// A line of the text, cut round a stretch of it, and the caret line that points at the stretch.
struct Excerpt {
  let line: String
  let caret: String

  private struct Cell {
    let text: String
    let width: Int
  }

  /// Cuts a line round one of its stretches.
  ///
  /// - Parameters:
  ///   - line: the whole line.
  ///   - column: of the stretch, in characters from 1.
  ///   - length: of the stretch, in characters.
  ///   - width: the columns of a terminal that the excerpt may take.
  init(of line: String, column: Int, length: Int, width: Int) {
    // Only what can be shown is measured, so that a line of megabytes costs nothing.
    let before = max(0, column - 1 - width)
    let characters = line.dropFirst(before).prefix(2 * width + 2)
    var cells = characters.map(Self.cell)
    let isCutAfter = characters.endIndex < line.endIndex
    var start = min(column - 1 - before, cells.count)
    var end = min(start + max(1, length), cells.count)

    // Leading blanks say nothing; the indent of the excerpt replaces them.
    let blanks = before == 0 ? min(start, cells.prefix { $0.text == " " }.count) : 0
    cells.removeFirst(blanks)
    start -= blanks
    end -= blanks

    var low = 0
    var high = cells.count
    var total = cells.reduce(0) { $0 + $1.width }
    while total > width - 2, low < start || high > end {
      if high > end, high - end >= start - low {
        high -= 1
        total -= cells[high].width
      } else {
        total -= cells[low].width
        low += 1
      }
    }
    while total > width - 2, high > start + 1 {
      high -= 1
      total -= cells[high].width
    }
    let prefix = low > 0 || before > 0 ? "…" : ""
    let suffix = high < cells.count || isCutAfter ? "…" : ""
    self.line = prefix + cells[low..<high].map(\.text).joined() + suffix
    let margin = prefix.count + cells[low..<start].reduce(0) { $0 + $1.width }
    let marked = cells[start..<min(max(end, start), high)].reduce(0) { $0 + $1.width }
    self.caret =
      String(repeating: " ", count: margin) + "^"
      + String(repeating: "~", count: max(0, marked - 1))
  }

  private static func cell(_ character: Character) -> Cell {
    let text = VisibleText.escaped(String(character))
    let width =
      text.unicodeScalars.count == character.unicodeScalars.count
      ? CharacterWidth.of(character) : text.count
    return Cell(text: text, width: width)
  }
}
