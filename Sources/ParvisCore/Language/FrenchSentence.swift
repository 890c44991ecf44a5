/// A French sentence whose literal parts are set with the rules of French typography.
///
/// The source is written with ordinary spaces and straight apostrophes. Literal parts receive a
/// no-break space (U+00A0) before `:` `%` `€` and inside guillemets, a narrow one (U+202F) before
/// `;` `!` `?`, and a typographic apostrophe. Text between backquotes is code and stays as it is.
/// Interpolated values are never touched.
public struct FrenchSentence: ExpressibleByStringInterpolation, Sendable {
  public let text: String

  public init(stringLiteral value: String) {
    var builder = StringInterpolation(literalCapacity: value.utf8.count, interpolationCount: 0)
    builder.appendLiteral(value)
    self.text = builder.text
  }

  public init(stringInterpolation: StringInterpolation) {
    self.text = stringInterpolation.text
  }

  /// Several sentences or parts in a row, with the list words of the language.
  public static func joined(_ parts: [FrenchSentence], atMost limit: Int = 3) -> String {
    Lists.joined(parts.map(\.text), in: .french, atMost: limit)
  }

  /// Gathers the parts of the sentence.
  public struct StringInterpolation: SentenceInterpolation {
    public var text = ""
    public var isCode = false
    public static var language: Language { .french }

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    public static func typeset(_ literal: Substring) -> String {
      FrenchTypography.typeset(literal)
    }
  }
}

/// The rules of French typography for texts that Parvis itself writes.
public enum FrenchTypography {
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
