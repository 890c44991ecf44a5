/// Quoted names and enumerations, as each language writes them.
public enum Lists {
  /// A name between « » or “ ”; quotation marks inside it change to the inner ones.
  public static func quoted(_ name: String, in language: Language) -> String {
    switch language {
    case .french:
      let inner = String(
        name.compactMap { character -> Character? in
          switch character {
          case "«": "\u{201C}"
          case "»": "\u{201D}"
          default: character
          }
        })
      return "«\u{A0}" + withoutInnerSpaces(inner) + "\u{A0}»"
    case .english:
      return "\u{201C}\(name)\u{201D}"
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
