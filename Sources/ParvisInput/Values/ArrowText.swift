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
    var index = text.startIndex
    while index < text.endIndex {
      guard Self.signs.contains(text[index]) else {
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !Self.signs.contains($0) } ?? text.endIndex
      if let isMutual = Self.meaning(of: text[index..<end]) {
        before = text[..<index].trimmed
        after = text[end...].trimmed
        self.isMutual = isMutual
        return
      }
      index = end
    }
    return nil
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
