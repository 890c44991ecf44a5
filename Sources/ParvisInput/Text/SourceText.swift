public import ParvisCore

/// A decoded text, cut into lines whose columns are counted as an editor counts them.
///
/// Lines end at LF, CR LF or CR. Columns count grapheme clusters, so that “é” typed as a letter
/// and a combining accent is one column.
public struct SourceText: Hashable, Sendable {
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// For each line of more than `longLine` bytes, the offset of every `stride`-th character, so
  /// that columns of a file on one line stay cheap to count.
  private let checkpoints: [Int: [Int]]
  /// The tables that the text is put together from; empty when it is one file.
  private let tables: [TextTable]

  private static let longLine = 1024
  private static let stride = 64

  public init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// - Precondition: `bytes` are valid UTF-8.
  package init(utf8 bytes: [UInt8], tables: [TextTable] = []) {
    self.bytes = bytes
    self.tables = tables
    let starts = Self.lineStarts(of: bytes)
    self.lineStarts = starts
    var checkpoints: [Int: [Int]] = [:]
    for line in starts.indices {
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      guard end - starts[line] > Self.longLine else { continue }
      checkpoints[line] = Self.checkpoints(of: bytes, in: starts[line]..<end)
    }
    self.checkpoints = checkpoints
  }

  /// At least 1: an empty text has one empty line.
  public var lineCount: Int { lineStarts.count }

  /// The line of that number, from 1, without its break; empty when there is no such line.
  public func line(_ number: Int) -> String {
    guard (1...lineCount).contains(number) else { return "" }
    return String(decoding: bytes[range(ofLine: number - 1)], as: UTF8.self)
  }

  /// The line of a place, whatever the file it stands in; nil when that file is not read.
  public func line(at location: SourceLocation) -> String? {
    guard let number = number(ofLineAt: location) else { return nil }
    let line = line(number)
    return location.file != nil && line.isEmpty ? nil : line
  }

  /// The number of that line in the whole text.
  func number(ofLineAt location: SourceLocation) -> Int? {
    var number = location.line
    if let file = location.file {
      // A file that is not read has no line to show.
      guard let table = tables.first(where: { $0.name == file }) else { return nil }
      number += table.firstLine
    }
    return (1...lineCount).contains(number) ? number : nil
  }

  /// The lines of entries that are marked confidential.
  func confidentialLines() -> ConfidentialLines { ConfidentialLines(of: self, tables: tables) }

  /// The text between two byte offsets.
  func string(in span: TextSpan) -> String {
    String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
  }

  /// The place of a span as an editor shows it; a span over several lines is cut at its first.
  ///
  /// - Complexity: O(log lines + length of the line), the latter at most a constant.
  package func location(of span: TextSpan) -> SourceLocation {
    location(of: span, inLine: lineIndex(of: span.start))
  }

  /// The same, for places that mostly follow one another: `hint` is the line of the last one.
  func location(of span: TextSpan, after hint: inout Int) -> SourceLocation {
    let last = lineStarts.count - 1
    if lineStarts[hint] > span.start || (hint + 4 <= last && lineStarts[hint + 4] <= span.start) {
      hint = lineIndex(of: span.start)
    } else {
      while hint < last, lineStarts[hint + 1] <= span.start { hint += 1 }
    }
    return location(of: span, inLine: hint)
  }

  private func location(of span: TextSpan, inLine line: Int) -> SourceLocation {
    let lineRange = range(ofLine: line)
    let start = min(span.start, lineRange.upperBound)
    let end = min(max(span.end, start), lineRange.upperBound)
    let column = 1 + characters(before: start, inLine: line)
    let length = Self.characters(of: bytes[start..<min(end, start + 4096)])
    guard let table = tables.last(where: { $0.firstLine <= line }) else {
      return SourceLocation(line: line + 1, column: column, length: length)
    }
    return SourceLocation(
      line: line + 1 - table.firstLine, column: column, length: length, file: table.name,
      heading: table.heading(at: span.start))
  }

  /// The bytes of a stretch of a line; nil when the line is not that long.
  ///
  /// - Complexity: O(length of the line).
  func span(of location: SourceLocation) -> TextSpan? {
    guard (1...lineCount).contains(location.line) else { return nil }
    let range = range(ofLine: location.line - 1)
    let line = String(decoding: bytes[range], as: UTF8.self)
    guard
      let start = line.index(
        line.startIndex, offsetBy: location.column - 1, limitedBy: line.endIndex),
      let end = line.index(start, offsetBy: location.length, limitedBy: line.endIndex)
    else { return nil }
    let offset = line.utf8.distance(from: line.startIndex, to: start)
    return TextSpan(
      range.lowerBound + offset, range.lowerBound + offset + line[start..<end].utf8.count)
  }

  /// The bytes of the line of that index, from 0, its break left out.
  func range(ofLine index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line, from 0, that holds a byte.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func characters(before offset: Int, inLine line: Int) -> Int {
    guard !checkpoints.isEmpty, let marks = checkpoints[line] else {
      return Self.characters(of: bytes[lineStarts[line]..<offset])
    }
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle] <= offset { low = middle } else { high = middle }
    }
    return low * Self.stride + Self.characters(of: bytes[marks[low]..<offset])
  }

  private static func characters(of slice: ArraySlice<UInt8>) -> Int {
    // Letters of French and ASCII signs are one character each.
    var count = 0
    for byte in slice {
      switch byte {
      case 0..<0x0D, 0x0E..<0x80, 0xC2...0xC5: count += 1
      case 0x80..<0xC0: break
      default: return String(decoding: slice, as: UTF8.self).count
      }
    }
    return count
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    let bytes = bytes.span
    var starts = [0]
    for index in bytes.indices where bytes[index] <= 0x0D {
      let byte = bytes[index]
      if byte == 0x0A {
        starts.append(index + 1)
      } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        starts.append(index + 1)
      }
    }
    return starts
  }

  private static func checkpoints(of bytes: [UInt8], in range: Range<Int>) -> [Int] {
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      return Array(Swift.stride(from: range.lowerBound, to: range.upperBound, by: stride))
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    var marks: [Int] = []
    var offset = range.lowerBound
    for (index, character) in text.enumerated() {
      if index.isMultiple(of: stride) { marks.append(offset) }
      offset += character.utf8.count
    }
    return marks
  }
}
