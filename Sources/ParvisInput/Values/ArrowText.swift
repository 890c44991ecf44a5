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
    // Bytes are enough to find a place where an arrow may be: names are long, arrows short.
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
