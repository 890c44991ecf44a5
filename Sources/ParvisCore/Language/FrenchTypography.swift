/// The rules of French typography for texts that Parvis itself writes.
///
/// A no-break space (U+00A0) before `:` `%` `€` and inside guillemets, a narrow one (U+202F) before
/// `;` `!` `?`, and a typographic apostrophe.
public enum FrenchTypography: Typography {
  public static let language = Language.french
  public static let noBreakSpace: Character = "\u{A0}"
  public static let narrowNoBreakSpace: Character = "\u{202F}"

  /// The text with its no-break spaces and apostrophes.
  ///
  /// - Complexity: O(length).
  public static func typeset(_ text: Substring) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for character in text {
      switch character {
      case "'":
        result.append("\u{2019}")
      case ":", "%", "€", "»":
        replaceLastSpace(of: &result, with: noBreakSpace)
        result.append(character)
      case ";", "!", "?":
        replaceLastSpace(of: &result, with: narrowNoBreakSpace)
        result.append(character)
      case " " where result.last == "«":
        result.append(noBreakSpace)
      default:
        result.append(character)
      }
    }
    return result
  }

  private static func replaceLastSpace(of text: inout String, with space: Character) {
    guard text.last == " " else { return }
    text.removeLast()
    text.append(space)
  }
}
