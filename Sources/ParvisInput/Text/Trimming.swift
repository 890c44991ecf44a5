extension String {
  /// Without the spaces, no-break ones included, at both ends.
  package var trimmed: Substring { self[...].trimmed }
}

extension Substring {
  /// Without the spaces, no-break ones included, at both ends.
  ///
  /// - Complexity: O(spaces), and no more than a few bytes for text in Latin letters.
  package var trimmed: Substring {
    let bytes = utf8.span
    var start = 0
    var end = bytes.count
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    guard start < end else { return self[endIndex...] }
    // Beyond ASCII and the letters of French there are other spaces, and accents that make one
    // character with the space before them.
    let last = bytes[end - 1]
    let isLatin =
      (bytes[start] < 0x80 || bytes[start] == 0xC3)
      && (last < 0x80 || (end > start + 1 && bytes[end - 2] == 0xC3))
      && (end == bytes.count || bytes[end].beginsCharacter)
    guard isLatin else { return trimmedByCharacter }
    guard start > 0 || end < bytes.count else { return self }
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return self[first..<utf8.index(first, offsetBy: end - start)]
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
  package var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A letter or figure of ASCII, or the first byte of an accented letter of French.
  var isLetterOrDigit: Bool {
    isDigit || (0x61...0x7A).contains(self | 0x20) || self == 0xC3
  }

  /// Whether a letter or sign that begins with this byte is never an accent on the one before.
  var beginsCharacter: Bool { self < 0x80 || self == 0xC2 || self == 0xC3 }
}
