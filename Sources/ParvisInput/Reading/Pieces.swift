/// Cuts one-line notations at their commas.
enum Pieces {
  /// The trimmed, non-empty parts between commas; a comma inside a parenthesis, between quotation
  /// marks or between two digits (a decimal comma) does not separate.
  ///
  /// - Complexity: O(length).
  static func split(_ text: String) -> [Substring] {
    guard text.utf8.contains(0x2C) else {
      let whole = text[...].trimmed
      return whole.isEmpty ? [] : [whole]
    }
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var closing: Character?
    var previous: Character = " "
    // A mark that is never closed encloses nothing.
    let lastClosing = Dictionary(
      uniqueKeysWithValues: (["»", "”", "\""] as [Character]).map { ($0, text.lastIndex(of: $0)) })
    func closes(_ mark: Character, after index: String.Index) -> Character? {
      guard let last = lastClosing[mark] ?? nil, last >= index else { return nil }
      return mark
    }
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if let mark = closing {
        if character == mark { closing = nil }
      } else {
        switch character {
        case "(": depth += 1
        case ")": depth = max(0, depth - 1)
        case "«": closing = closes("»", after: next)
        case "“": closing = closes("”", after: next)
        case "\"": closing = closes("\"", after: next)
        case "," where depth == 0:
          let isDecimal =
            previous.isNumber && next < text.endIndex && text[next].isNumber
          guard !isDecimal else { break }
          parts.append(text[start..<index])
          start = next
        default: break
        }
      }
      previous = character
      index = next
    }
    parts.append(text[start...])
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
