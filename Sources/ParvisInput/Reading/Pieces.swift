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
    return splitByBytes(text) ?? splitByCharacter(text)
  }

  /// Any text, character by character.
  static func splitByCharacter(_ text: String) -> [Substring] {
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

  /// The same for a text without quotation marks, whose commas stand beside ASCII or accented
  /// letters; nil for any other.
  private static func splitByBytes(_ text: String) -> [Substring]? {
    let bytes = text.utf8.span
    var cuts: [Int] = []
    var depth = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch byte {
      case 0x22: return nil
      case 0xC2 where next == 0xAB: return nil
      case 0xE2 where next == 0x80 && index + 2 < bytes.count && bytes[index + 2] == 0x9C:
        return nil
      case 0x28, 0x29, 0x2C:
        guard next < 0x80 || next == 0xC3 else { return nil }
        if byte == 0x28 {
          depth += 1
        } else if byte == 0x29 {
          depth = max(0, depth - 1)
        } else if depth == 0 {
          let previous = index > 0 ? bytes[index - 1] : 0x20
          guard previous < 0x80 || bytes[index - 2] == 0xC3 else { return nil }
          if !previous.isDigit || !next.isDigit { cuts.append(index) }
        }
      default: break
      }
    }
    var parts: [Substring] = []
    parts.reserveCapacity(cuts.count + 1)
    var start = text.utf8.startIndex
    var offset = 0
    for cut in cuts {
      let end = text.utf8.index(start, offsetBy: cut - offset)
      let part = text[start..<end].trimmed
      if !part.isEmpty { parts.append(part) }
      start = text.utf8.index(after: end)
      offset = cut + 1
    }
    let part = text[start...].trimmed
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}
