internal import ParvisCore

/// The records of a CSV text (RFC 4180), one after the other, with their places.
///
/// The separator is the first of tab, semicolon and comma that stands in the header line. Quotes
/// may hold separators, line breaks and doubled quotes. Blank lines are passed over.
struct CSVRecords {
  /// A cell and where it begins, both counted from 1.
  struct Cell {
    let text: String
    let column: Int
  }

  /// One record and the line on which it begins.
  struct Record {
    let line: Int
    let cells: [Cell]
  }

  /// What makes the rest of the text unreadable.
  enum Problem: Error {
    /// A quote that is never closed, with the place where it opens.
    case openQuote(line: Int, column: Int)
  }

  let separator: UInt8
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// - Parameter bytes: UTF-8, without byte-order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [0x09, 0x3B, 0x2C]
    self.separator = candidates.first { header.contains($0) } ?? 0x2C
  }

  /// The next record; nil at the end.
  mutating func next() throws(Problem) -> Record? {
    while position < bytes.count {
      let first = line
      let cells = try readCells()
      if cells.count == 1, cells[0].text.isEmpty { continue }
      return Record(line: first, cells: cells)
    }
    return nil
  }

  private mutating func readCells() throws(Problem) -> [Cell] {
    var cells: [Cell] = []
    var lineStart = position
    while true {
      let column = 1 + characters(from: lineStart, to: position)
      let (text, endsLine) = try readCell(column: column)
      cells.append(Cell(text: text, column: column))
      if endsLine { return cells }
      if lineStart > position { lineStart = position }
    }
  }

  /// Reads one cell and the separator or line end after it.
  private mutating func readCell(column: Int) throws(Problem) -> (String, endsLine: Bool) {
    var content: [UInt8] = []
    let opening = line
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      var isClosed = false
      while position < bytes.count, !isClosed {
        let byte = bytes[position]
        position += 1
        if byte != 0x22 {
          if byte == 0x0A { line += 1 }
          content.append(byte)
        } else if position < bytes.count, bytes[position] == 0x22 {
          content.append(0x22)
          position += 1
        } else {
          isClosed = true
        }
      }
      guard isClosed else { throw .openQuote(line: opening, column: column) }
    }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case separator:
        return (Self.text(content), false)
      case 0x0A:
        line += 1
        return (Self.text(content), true)
      case 0x0D:
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        line += 1
        return (Self.text(content), true)
      default:
        content.append(byte)
      }
    }
    return (Self.text(content), true)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var slice = bytes[...]
    while let first = slice.first, first == 0x20 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private func characters(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    return bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}
