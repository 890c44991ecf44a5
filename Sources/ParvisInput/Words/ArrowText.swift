/// The arrow of a link sentence, in any of its spellings.
struct ArrowText {
  let before: Substring
  let after: Substring
  /// Whether the arrow points both ways.
  let isMutual: Bool

  /// Finds the first arrow of a text: `->` `-->` `=>` `–>` `→`, and `<->` `<=>` `↔` both ways.
  ///
  /// - Complexity: O(length).
  init?(in text: Substring) {
    // Bytes are enough where all signs are ASCII: names are long, arrows short.
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      // Letters of ASCII, most of any text.
      if bytes[index] & 0x40 != 0, bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard Self.mayBegin(bytes[index]) else {
        index += 1
        continue
      }
      if bytes[index] == 0xE2 {
        guard index + 2 >= bytes.count || Self.isSign(bytes[index + 1], bytes[index + 2]) else {
          index += 3
          continue
        }
        self.init(byCharacter: text)
        return
      }
      var end = index + 1
      while end < bytes.count, bytes[end] < 0x80, Self.mayBegin(bytes[end]) { end += 1 }
      guard end == bytes.count || bytes[end].beginsCharacter else {
        self.init(byCharacter: text)
        return
      }
      if let isMutual = Self.meaning(of: bytes, from: index, to: end) {
        let utf8 = text.utf8
        let found = utf8.index(utf8.startIndex, offsetBy: index)
        self.init(
          before: text[..<found].trimmed,
          after: text[utf8.index(found, offsetBy: end - index)...].trimmed, isMutual: isMutual)
        return
      }
      index = end
    }
    return nil
  }

  /// Finds an arrow that points to the left alone: `<-` `<--` `<=` `←` `⇐`; `before` is its point.
  ///
  /// - Complexity: O(length).
  init?(reversedIn text: Substring) {
    let signs: Set<Character> = ["<", "-", "=", "–", "—", "−", "←", "⇐"]
    var index = text.startIndex
    while let found = text[index...].firstIndex(where: { "<←⇐".contains($0) }) {
      let end = text[found...].firstIndex { !signs.contains($0) } ?? text.endIndex
      let shaft = text[found..<end].dropFirst()
      if text[found] != "<" || (!shaft.isEmpty && shaft.count <= 3 && !shaft.contains("<")) {
        self.init(
          before: text[..<found].trimmed, after: text[end...].trimmed, isMutual: false)
        return
      }
      index = end
    }
    return nil
  }

  private init(before: Substring, after: Substring, isMutual: Bool) {
    self.before = before
    self.after = after
    self.isMutual = isMutual
  }

  /// The meaning of a run of ASCII signs.
  private static func meaning(of bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool? {
    guard bytes[end - 1] == 0x3E else { return nil }
    let isMutual = bytes[start] == 0x3C
    let shaft = (start + (isMutual ? 1 : 0))..<(end - 1)
    guard !shaft.isEmpty, shaft.count <= 3 else { return nil }
    for index in shaft where bytes[index] != 0x2D && bytes[index] != 0x3D { return nil }
    return isMutual
  }

  /// Whether 0xE2 and these two bytes are “–”, “—”, “−”, “→”, “↔”, “⇒” or “⇔”.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0x93 || third == 0x94
    case 0x86, 0x87: third == 0x92 || third == 0x94
    case 0x88: third == 0x92
    default: false
    }
  }

  /// Finds the arrow character by character, for signs that are not ASCII.
  init?(byCharacter text: Substring) {
    let bytes = text.utf8
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(where: Self.mayBegin) {
      guard Self.signs.contains(text[found]) else {
        index = bytes.index(after: found)
        continue
      }
      let end = text[found...].firstIndex { !Self.signs.contains($0) } ?? text.endIndex
      if let isMutual = Self.meaning(of: text[found..<end]) {
        before = text[..<found].trimmed
        after = text[end...].trimmed
        self.isMutual = isMutual
        return
      }
      index = end
    }
    return nil
  }

  /// Whether a byte may begin one of the signs: `-`, `=`, `<`, `>`, or the first of “–”, “→”, “⇒”.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x3D || byte == 0x3C || byte == 0x3E || byte == 0xE2
  }

  private static let signs: Set<Character> = [
    "-", "=", "–", "—", "−", "<", ">", "→", "↔", "⇒", "⇔",
  ]

  private static func meaning(of run: Substring) -> Bool? {
    switch run {
    case "→", "⇒": return false
    case "↔", "⇔": return true
    default: break
    }
    guard run.last == ">" else { return nil }
    let isMutual = run.first == "<"
    let shaft = run.dropLast().dropFirst(isMutual ? 1 : 0)
    guard !shaft.isEmpty, shaft.count <= 3, shaft.allSatisfy({ "-=–—−".contains($0) })
    else { return nil }
    return isMutual
  }
}
