/// Quoted names and enumerations, as each language writes them.
public enum Lists {
  /// A name between « » or “ ”; quotation marks inside it change to the inner ones.
  public static func quoted(_ name: String, in language: Language) -> String {
    let inner = name.map { innerMarks(language)[$0] ?? $0 }
    switch language {
    case .french: return "«\u{A0}" + withoutInnerSpaces(String(inner)) + "\u{A0}»"
    case .english: return "\u{201C}" + String(inner) + "\u{201D}"
    }
  }

  /// The marks of a quotation within a quotation.
  private static func innerMarks(_ language: Language) -> [Character: Character] {
    switch language {
    case .french: ["«": "\u{201C}", "»": "\u{201D}"]
    case .english: ["\u{201C}": "\u{2018}", "\u{201D}": "\u{2019}"]
    }
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
