/// An English sentence whose literal parts receive curly apostrophes.
///
/// Text between backquotes is code and stays as it is; interpolated values are never touched.
public struct EnglishSentence: ExpressibleByStringInterpolation, Sendable {
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
  public static func joined(_ parts: [EnglishSentence], atMost limit: Int = 3) -> String {
    Lists.joined(parts.map(\.text), in: .english, atMost: limit)
  }

  /// Gathers the parts of the sentence.
  public struct StringInterpolation: SentenceInterpolation {
    public var text = ""
    public var isCode = false
    public static var language: Language { .english }

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    public static func typeset(_ literal: Substring) -> String {
      String(literal.map { $0 == "'" ? "\u{2019}" : $0 })
    }
  }
}
