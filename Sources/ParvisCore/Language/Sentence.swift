/// A sentence whose literal parts are set with the typography of its language.
///
/// The source is written with ordinary spaces and straight apostrophes. Text between backquotes is
/// code and stays as it is; interpolated values are never touched.
public struct Sentence<Rules: Typography>: ExpressibleByStringInterpolation, Sendable {
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
  public static func joined(_ parts: [Sentence], atMost limit: Int = 3) -> String {
    Lists.joined(parts.map(\.text), in: Rules.language, atMost: limit)
  }
}

/// A sentence in French.
public typealias FrenchSentence = Sentence<FrenchTypography>

/// A sentence in English.
public typealias EnglishSentence = Sentence<EnglishTypography>
