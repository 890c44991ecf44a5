extension TypedLine {
  /// Whether a line surely needs no repair: its blanks are spaces, its only colon is followed by
  /// one, it begins with no mark, and nothing in it may be a remark, a lone `?` or the
  /// announcement of a literal text.
  ///
  /// - Complexity: O(length), far cheaper than looking for the repairs.
  static func isPlain(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let line = bytes.span.extracting(range)
    var start = 0
    while start < line.count, line[start] == 0x20 { start += 1 }
    if start < line.count, line[start] == 0x2D {
      start += 1
      while start < line.count, line[start] == 0x20 { start += 1 }
    }
    guard start < line.count else { return true }
    guard !beginsMark(line[start]) else { return false }
    var colons = 0
    var last: UInt8 = 0x20
    for index in start..<line.count {
      let byte = line[index]
      // Letters of ASCII, most of any text.
      if byte & 0x40 != 0, byte < 0x80 {
        last = byte
        continue
      }
      let next = index + 1 < line.count ? line[index + 1] : 0x20
      switch byte {
      case 0x20: continue
      case 0x09, 0x23, 0x3F: return false
      case 0x3A:
        colons += 1
        guard colons == 1, next == 0x20 else { return false }
      case 0xC2: guard next != 0xA0 else { return false }
      case 0xE2:
        let third = index + 2 < line.count ? line[index + 2] : 0
        guard next != 0x80 || (third != 0x87 && third != 0x89 && third != 0xAF) else {
          return false
        }
      case 0xE3: return false
      default: break
      }
      last = byte
    }
    return last != 0x7C && last != 0x3E && last != 0x2D && last != 0x2B
  }

  /// Quotation marks, and the signs that mean something to YAML at the beginning of a text.
  private static func beginsMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x25, 0x26, 0x27, 0x2A, 0x40, 0x60: true
    default: false
    }
  }
}
