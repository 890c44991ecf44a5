/// Quoted names and enumerations, as each language writes them.
public enum Lists {
  /// A name between « » or “ ”.
  ///
  /// Quotation marks inside it change to the inner ones, and what is longer than any name may be is
  /// cut. Characters that act on a terminal are spelt out.
  public static func quoted(_ name: String, in language: Language) -> String {
    let isLong = name.utf8.count > longest && name.count > longest
    let cut = HiddenCharacters.escaped(isLong ? String(name.prefix(longest)) + "…" : name)
    // The words round a name go on from left to right.
    let shown = isRightToLeft(cut) ? "\u{200E}\(cut)\u{200E}" : cut
    switch language {
    case .french:
      let inner = replacing("«", "»", in: shown, by: "\u{201C}", "\u{201D}")
      return "«\u{A0}" + withoutInnerSpaces(inner) + "\u{A0}»"
    case .english:
      let inner = replacing("\u{201C}", "\u{201D}", in: shown, by: "\u{2018}", "\u{2019}")
      return "\u{201C}" + inner + "\u{201D}"
    }
  }

  /// Whether a name has letters that are read from right to left.
  private static func isRightToLeft(_ name: String) -> Bool {
    guard !name.utf8.allSatisfy({ $0 < 0xD6 }) else { return false }
    return name.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
        0x1_E800...0x1_EFFF:
        true
      default: false
      }
    }
  }

  /// What is longer than a name may be is not quoted whole.
  private static let longest = 500

  /// The marks of a quotation within a quotation are others.
  private static func replacing(
    _ opening: Character, _ closing: Character, in name: String, by inner: Character,
    _ end: Character
  ) -> String {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
    return String(name.map { $0 == opening ? inner : $0 == closing ? end : $0 })
  }

  /// “a”, “a and b”, “a, b and c”; past the limit, “a, b, c and 4 more”.
  public static func joined(
    _ words: [String], in language: Language, atMost limit: Int = 3
  ) -> String {
    let and = language == .french ? "et" : "and"
    guard words.count > limit else {
      guard let last = words.last else { return "" }
      guard words.count > 1 else { return last }
      return words.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
    let rest = words.count - limit
    let others =
      switch language {
      case .french: rest == 1 ? "autre" : "autres"
      case .english: "more"
      }
    return words.prefix(limit).joined(separator: ", ")
      + " \(and) \(Numbers.text(rest, in: language)) \(others)"
  }

  /// Removes the spaces that stood inside guillemets, which “ ” do not take.
  private static func withoutInnerSpaces(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\u{201D}" {
        while let last = result.last, last.isWhitespace { result.removeLast() }
      }
      if character.isWhitespace, result.last == "\u{201C}" { continue }
      result.append(character)
    }
    return result
  }
}
