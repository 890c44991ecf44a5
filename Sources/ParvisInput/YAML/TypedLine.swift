/// One line as it was typed, with what a YAML parser would stumble over.
struct TypedLine {
  /// A stretch to put between quotation marks.
  struct Sentence {
    let range: Range<Int>
    /// What cuts the sentence.
    let mark: TextSpan
    let isCutByHash: Bool
    /// Bytes that the new quotation marks replace.
    var dropped: Set<Int> = []
  }

  /// Bytes to write instead of a stretch.
  struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  let bytes: [UInt8]
  let range: Range<Int>
  /// The line without its indentation.
  let content: Range<Int>
  /// Whether the indentation holds anything but spaces.
  let hasOddIndent: Bool
  /// Whether anything in the content may need an edit.
  let needsRepair: Bool

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var start = range.lowerBound
    var isOdd = false
    while start < range.upperBound {
      if bytes[start] == 0x20 {
        start += 1
      } else if let length = Self.spaceLength(bytes, at: start, before: range.upperBound) {
        isOdd = true
        start += length
      } else {
        break
      }
    }
    content = start..<range.upperBound
    hasOddIndent = isOdd
    needsRepair = bytes[content].contains {
      $0 == 0x09 || $0 == 0x3F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0x3A
    }
  }

  var isBlank: Bool { content.isEmpty }
  var indent: Int { content.lowerBound - range.lowerBound }

  /// Whether the line ends by announcing a literal text: `commentaire: |`, or `- |` in a list.
  var opensLiteral: Bool {
    guard let last = bytes[content].last(where: { $0 != 0x20 }),
      [0x7C, 0x3E, 0x2D, 0x2B].contains(last)
    else { return false }
    let line = String(decoding: bytes[content], as: UTF8.self).trimmed
    if ["- |", "- >", "- |-", "- >-", "- |+", "- >+"].contains(line) { return true }
    return [": |", ": >", ": |-", ": >-", ": |+", ": >+"].contains { line.hasSuffix($0) }
  }

  /// How many bytes the space that YAML does not know takes: a tab or a no-break space.
  func spaceLength(at index: Int) -> Int? {
    Self.spaceLength(bytes, at: index, before: range.upperBound)
  }

  /// Tab, U+00A0, U+2007, U+2009, U+202F and U+3000.
  static func spaceLength(_ bytes: [UInt8], at index: Int, before end: Int) -> Int? {
    switch bytes[index] {
    case 0x09: return 1
    case 0xC2: return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < end else { return nil }
      let isSpace =
        bytes[index + 1] == 0x80 && [0x87, 0x89, 0xAF].contains(bytes[index + 2])
      return isSpace ? 3 : nil
    case 0xE3:
      guard index + 2 < end else { return nil }
      return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : nil
    default: return nil
    }
  }
}
