internal import ParvisCore

/// The tables of a Markdown text: lines of cells between upright bars, below a line of titles and
/// a line of dashes.
///
/// Emphasis, links and line breaks inside cells are blanked out, never moved, so that every place
/// is that of the text.
package struct MarkdownTables {
  /// One table, and the heading above it.
  struct Table {
    let range: Range<Int>
    let heading: String?
  }

  /// The text as records whose cells `|` separates; as long as the text itself.
  private(set) var bytes: [UInt8]
  private(set) var tables: [Table] = []
  /// The first heading of the first level above all tables, with its place.
  private(set) var title: SourceNode?

  /// Whether two lines that follow one another are the titles of a table and the dashes below.
  package static func hasTable(_ lines: [Substring]) -> Bool {
    zip(lines, lines.dropFirst()).contains { beginsTable(Array($0.utf8)[...], Array($1.utf8)[...]) }
  }

  /// - Complexity: O(length).
  init(_ text: SourceText) {
    bytes = text.bytes
    var heading: String?
    var line = 0
    while line < text.lineCount {
      let range = text.range(ofLine: line)
      if line + 1 < text.lineCount,
        Self.beginsTable(bytes[range], bytes[text.range(ofLine: line + 1)])
      {
        var end = line + 2
        while end < text.lineCount, bytes[text.range(ofLine: end)].contains(Self.bar) { end += 1 }
        for row in line..<end { blank(text.range(ofLine: row), isRule: row == line + 1) }
        let stop = text.range(ofLine: end - 1).upperBound
        tables.append(Table(range: range.lowerBound..<stop, heading: heading))
        heading = nil
        line = end
        continue
      }
      if bytes[range].first == UInt8(ascii: "#") {
        let words = String(decoding: bytes[range], as: UTF8.self).drop { $0 == "#" }
        heading = String(words.trimmed)
        let isFirst = bytes[range].dropFirst().first?.isSpace == true
        if isFirst, title == nil, tables.isEmpty, let heading, !heading.isEmpty {
          title = SourceNode(
            .scalar(heading), at: TextSpan(range.lowerBound, range.upperBound), isQuoted: true)
        }
      }
      line += 1
    }
  }

  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")

  /// Titles begin their line: what is set in is part of something else, such as a text in a map.
  private static func beginsTable(_ titles: ArraySlice<UInt8>, _ rule: ArraySlice<UInt8>) -> Bool {
    guard let first = titles.first, !first.isSpace, first != UInt8(ascii: "#"),
      titles.contains(bar), rule.contains(bar), rule.contains(UInt8(ascii: "-")),
      let start = rule.first, !start.isSpace
    else { return false }
    return rule.allSatisfy { $0 == bar || $0 == 0x2D || $0 == 0x3A || $0.isSpace }
  }

  /// Leaves the cells of one line, and as many bytes as there were.
  private mutating func blank(_ range: Range<Int>, isRule: Bool) {
    guard !isRule else {
      for index in range { bytes[index] = Self.space }
      return
    }
    replaceBreaks(in: range)
    // The bars at both ends separate nothing.
    if let first = range.first(where: { !bytes[$0].isSpace }), bytes[first] == Self.bar {
      bytes[first] = Self.space
    }
    if let last = range.last(where: { !bytes[$0].isSpace }), bytes[last] == Self.bar {
      bytes[last] = Self.space
    }
    var start = range.lowerBound
    for index in range where bytes[index] == Self.bar {
      blankMarks(of: start..<index)
      start = index + 1
    }
    blankMarks(of: start..<range.upperBound)
  }

  /// A bar that belongs to a cell and a line break inside it separate the parts of a list.
  private mutating func replaceBreaks(in range: Range<Int>) {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == Self.bar {
        bytes[index] = UInt8(ascii: ";")
        bytes[index + 1] = Self.space
      } else if bytes[index] == UInt8(ascii: "<"),
        let end = bytes[index..<min(index + 6, range.upperBound)].firstIndex(of: UInt8(ascii: ">")),
        ["<br>", "<br/>", "<br />"].contains(
          String(decoding: bytes[index...end], as: UTF8.self).lowercased())
      {
        for place in index...end { bytes[place] = Self.space }
        bytes[index] = UInt8(ascii: ";")
      }
      index += 1
    }
  }

  /// Blanks out the marks of emphasis, code and links in one cell.
  private mutating func blankMarks(of cell: Range<Int>) {
    let quotes = bytes[cell].count { $0 == UInt8(ascii: "\"") }
    for index in cell {
      let byte = bytes[index]
      let isDouble =
        (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"))
        && index + 1 < cell.upperBound && bytes[index + 1] == byte
      if isDouble {
        bytes[index] = Self.space
        bytes[index + 1] = Self.space
      } else if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\"") && quotes % 2 == 1 {
        bytes[index] = Self.space
      }
    }
    let inner = cell.filter { !bytes[$0].isSpace }
    if let first = inner.first, let last = inner.last, first < last, bytes[first] == bytes[last],
      bytes[first] == UInt8(ascii: "*") || bytes[first] == UInt8(ascii: "_")
    {
      bytes[first] = Self.space
      bytes[last] = Self.space
    }
    blankLinks(of: cell)
  }

  /// `[Maire](https://…)` is « Maire ».
  private mutating func blankLinks(of cell: Range<Int>) {
    guard let open = bytes[cell].firstIndex(of: UInt8(ascii: "[")),
      let close = bytes[open..<cell.upperBound].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < cell.upperBound, bytes[close + 1] == UInt8(ascii: "("),
      let end = bytes[close..<cell.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return }
    bytes[open] = Self.space
    for index in close...end { bytes[index] = Self.space }
  }
}
