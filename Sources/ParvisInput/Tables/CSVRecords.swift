internal import ParvisCore

/// The records of a CSV text (RFC 4180), one after the other, with their places.
///
/// Quotes may hold separators, line breaks and doubled quotes. Blank lines are passed over.
package struct CSVRecords {
  /// A cell and where it begins, counted from 1.
  package struct Cell {
    package let text: String
    package let column: Int
    /// What was typed, without the quotes around it.
    package let span: TextSpan
  }

  /// One record and the line on which it begins.
  package struct Record {
    package let line: Int
    package let cells: [Cell]
  }

  /// What makes the rest of the text unreadable.
  package enum Problem: Error {
    /// A quote that is never closed, with the place where it opens.
    case openQuote(line: Int, column: Int, offset: Int)
  }

  package let separator: UInt8
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var line = 1
  /// The first byte of the line, and how many characters stand before the byte after it.
  private var counted: Int
  private var column = 1

  /// Reads with the first of tab, semicolon and comma that stands in the header line.
  ///
  /// - Parameter bytes: UTF-8, without byte-order mark.
  package init(_ bytes: [UInt8]) {
    let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [0x09, 0x3B, 0x2C]
    self.init(
      bytes, in: bytes.indices, separator: candidates.first { header.contains($0) } ?? 0x2C)
  }

  /// Reads a stretch of a text with that separator.
  package init(_ bytes: [UInt8], in range: Range<Int>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    self.end = range.upperBound
    self.position = range.lowerBound
    self.counted = range.lowerBound
  }

  /// The next record; nil at the end.
  package mutating func next() throws(Problem) -> Record? {
    while position < end {
      let first = line
      let cells = try readCells()
      if cells.count == 1, cells[0].text.isEmpty { continue }
      return Record(line: first, cells: cells)
    }
    return nil
  }

  private mutating func readCells() throws(Problem) -> [Cell] {
    var cells: [Cell] = []
    counted = position
    column = 1
    while true {
      let (cell, endsLine) = try readCell(column: columnHere())
      cells.append(cell)
      if endsLine { return cells }
    }
  }

  /// The column of the position, counted on from that of the last cell.
  private mutating func columnHere() -> Int {
    while counted < position {
      if bytes[counted] == 0x0A {
        column = 1
      } else if bytes[counted] & 0xC0 != 0x80 {
        column += 1
      }
      counted += 1
    }
    return column
  }

  /// Reads one cell and the separator or line end after it.
  private mutating func readCell(column: Int) throws(Problem) -> (Cell, endsLine: Bool) {
    let cell: Cell
    if position < end, bytes[position] == 0x22 {
      let start = position + 1
      var content = try readQuoted(column: column)
      let span = TextSpan(start, position - 1)
      let rest = position
      skipToEnd()
      content += bytes[rest..<position]
      cell = Self.cell(content[...], column, span)
    } else {
      let start = position
      skipToEnd()
      cell = Self.cell(bytes[start..<position], column, TextSpan(start, position))
    }
    guard position < end else { return (cell, true) }
    let byte = bytes[position]
    position += 1
    if byte == separator { return (cell, false) }
    if byte == 0x0D, position < end, bytes[position] == 0x0A { position += 1 }
    line += 1
    return (cell, true)
  }

  /// Goes to the separator or line end after the position.
  private mutating func skipToEnd() {
    while position < end {
      let byte = bytes[position]
      if byte == separator || byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }

  /// The text between the quote at the position and the one that closes it.
  private mutating func readQuoted(column: Int) throws(Problem) -> [UInt8] {
    var content: [UInt8] = []
    let (opening, offset) = (line, position)
    position += 1
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte != 0x22 {
        if byte == 0x0A { line += 1 }
        content.append(byte)
      } else if position < end, bytes[position] == 0x22 {
        content.append(0x22)
        position += 1
      } else {
        return content
      }
    }
    throw .openQuote(line: opening, column: column, offset: offset)
  }

  private static func cell(_ bytes: ArraySlice<UInt8>, _ column: Int, _ span: TextSpan) -> Cell {
    var slice = bytes
    var (start, end) = (span.start, span.end)
    while slice.first == 0x20 {
      slice.removeFirst()
      start += 1
    }
    while slice.last == 0x20 {
      slice.removeLast()
      end -= 1
    }
    return Cell(
      text: String(decoding: slice, as: UTF8.self), column: column,
      span: TextSpan(start, end))
  }
}
