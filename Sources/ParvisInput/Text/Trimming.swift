extension String {
  /// Without the spaces, no-break ones included, at both ends.
  var trimmed: Substring { self[...].trimmed }
}

extension Substring {
  /// Without the spaces, no-break ones included, at both ends.
  ///
  /// - Complexity: O(spaces), and no more than a few bytes for text in Latin letters.
  var trimmed: Substring {
    let bytes = utf8
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, bytes[start].isSpace {
      let next = bytes.index(after: start)
      // A space may carry an accent, which is one character with it.
      guard next == end || bytes[next].beginsCharacter else {
        return self[start..<end].trimmedByCharacter
      }
      start = next
    }
    guard start < end else { return self[start..<end] }
    guard bytes[start] < 0x80 || bytes[start] == 0xC3 else {
      return self[start..<end].trimmedByCharacter
    }
    while true {
      let last = bytes.index(before: end)
      if bytes[last].isSpace {
        end = last
      } else if bytes[last] < 0x80 || bytes[bytes.index(before: last)] == 0xC3 {
        return self[start..<end]
      } else {
        return self[start..<end].trimmedByCharacter
      }
    }
  }

  var trimmedByCharacter: Substring {
    var part = self
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return part
  }
}

extension UInt8 {
  /// Whether this byte alone is a space, a tab or a line break.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter or figure of ASCII, or the first byte of an accented letter of French.
  var isLetterOrDigit: Bool {
    isDigit || (0x61...0x7A).contains(self | 0x20) || self == 0xC3
  }

  /// Whether a letter or sign that begins with this byte is never an accent on the one before.
  var beginsCharacter: Bool { self < 0x80 || self == 0xC2 || self == 0xC3 }
}
