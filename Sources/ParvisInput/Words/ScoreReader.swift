package import ParvisCore

/// A score as authors type it: a number, an interval, a word, each with or without a doubt.
package enum ScoreReader {
  package enum Reading: Equatable {
    case score(Score)
    /// An interval with its larger end first: `4-2`.
    case reversed(Score)
    /// Whole numbers, but not on the scale.
    case offScale
    /// A number with decimals.
    case decimal(low: Int, high: Int)
    /// A score out of another number than the top of the scale: `7/10` on 0-4.
    case otherTop(Int)
    case unreadable
  }

  /// - Complexity: O(length).
  package static func read(_ text: String, on scale: Scale) -> Reading {
    if let digit = text.utf8.first, digit.isDigit, text.utf8.count == 1 {
      let value = Int(digit) - 0x30
      return scale.contains(value) ? .score(Score(value)) : .offScale
    }
    if let interval = digits(text), interval.low <= interval.high,
      scale.contains(interval.low), scale.contains(interval.high)
    {
      return .score(Score(interval.low, to: interval.high))
    }
    return read(folded: withoutQuotes(FoldedName(text).text[...]), on: scale)
  }

  private static func read(folded text: Substring, on scale: Scale) -> Reading {
    if UnknownMark.holds(folded: String(text)) { return .score(scale.unknown) }
    var folded = text
    var isDoubtful = false
    for mark in ["(?)", "?"] where folded.hasSuffix(mark) {
      isDoubtful = true
      folded = folded.dropLast(mark.count).trimmed
      break
    }
    if let (part, top) = fraction(folded) {
      guard let (low, high) = interval(part, on: scale) else {
        let decimal = decimal(part)
        return decimal != .unreadable && top != scale.high ? .otherTop(top) : decimal
      }
      guard top == scale.high else { return .otherTop(top) }
      return reading(low, high, on: scale, isDoubtful: isDoubtful)
    }
    guard let (low, high) = interval(folded, on: scale) else { return decimal(folded) }
    return reading(low, high, on: scale, isDoubtful: isDoubtful)
  }

  private static func reading(
    _ low: Int, _ high: Int, on scale: Scale, isDoubtful: Bool
  ) -> Reading {
    let (first, last) = low <= high ? (low, high) : (high, low)
    guard scale.contains(first), scale.contains(last) else { return .offScale }
    let margin = isDoubtful ? doubt(on: scale) : 0
    let score = Score(max(scale.low, first - margin), to: min(scale.high, last + margin))
    return low <= high ? .score(score) : .reversed(score)
  }

  /// Whether a text says that there is nothing: 0 or « nul », on whatever scale.
  ///
  /// - Complexity: O(length).
  package static func isNone(_ text: String) -> Bool {
    let folded = withoutQuotes(FoldedName(text).text[...])
    if let (value, rest) = integer(folded) { return value == 0 && rest.isEmpty }
    return words[folded] == 0
  }

  /// The two figures of `2-4`.
  private static func digits(_ text: String) -> (low: Int, high: Int)? {
    let bytes = text.utf8.span
    guard bytes.count == 3, bytes[1] == 0x2D, bytes[0].isDigit, bytes[2].isDigit else { return nil }
    return (Int(bytes[0]) - 0x30, Int(bytes[2]) - 0x30)
  }

  /// A text without the quotation marks round it.
  private static func withoutQuotes(_ text: Substring) -> Substring {
    guard let mark = text.first, mark == "\"" || mark == "'", text.last == mark,
      text.utf8.count > 2
    else { return text }
    return text.dropFirst().dropLast().trimmed
  }

  /// What `?` after a score adds on both sides: a quarter of the scale, at least 1.
  static func doubt(on scale: Scale) -> Int {
    max(1, Int((Double(scale.high - scale.low) / 4).rounded()))
  }

  /// The two parts of « 3/4 », « 3 sur 4 » and “3 out of 4”, when the first begins with a figure.
  private static func fraction(_ text: Substring) -> (part: Substring, top: Int)? {
    guard text.utf8.first?.isDigit == true else { return nil }
    for separator in ["/", " sur ", " out of ", " of "] {
      guard let range = text.ranges(of: separator).last,
        let (top, rest) = integer(text[range.upperBound...].trimmed), rest.isEmpty, top > 0
      else { continue }
      return (text[..<range.lowerBound].trimmed, top)
    }
    return nil
  }

  /// The two whole numbers of « 2-4 », « 2 à 4 », « faible à moyen » or a single value twice.
  package static func interval(_ text: Substring, on scale: Scale) -> (Int, Int)? {
    if let (value, rest) = integer(text) {
      if rest.isEmpty { return (value, value) }
      guard let second = afterSeparator(rest), let (end, left) = integer(second), left.isEmpty
      else { return nil }
      return (value, end)
    }
    guard scale.low >= 0 else { return nil }
    if let word = word(text, on: scale) { return word }
    let parts = text.split(separator: " ")
    guard let middle = parts.firstIndex(where: { $0 == "a" || $0 == "to" || $0 == "-" }),
      let low = word(parts[..<middle].joined(separator: " ")[...], on: scale),
      let high = word(parts[(middle + 1)...].joined(separator: " ")[...], on: scale)
    else { return nil }
    return (low.0, high.1)
  }

  /// A number with its sign, and what follows it; decimals that are all zero count for nothing.
  static func integer(_ text: Substring) -> (value: Int, rest: Substring)? {
    var rest = text
    var sign = 1
    if let first = rest.first, first == "+" || first == "-" {
      sign = first == "-" ? -1 : 1
      rest = rest.dropFirst()
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 9, let value = Int(digits) else { return nil }
    return (sign * value, withoutZeros(rest.dropFirst(digits.count)))
  }

  /// What follows the decimals « ,0 » or “.00”; the whole text when it begins otherwise.
  private static func withoutZeros(_ text: Substring) -> Substring {
    guard text.first == "," || text.first == "." else { return text }
    let rest = text.dropFirst()
    let after = rest.drop { $0 == "0" }
    guard after.startIndex > rest.startIndex, after.first?.isNumber != true else { return text }
    return after
  }

  private static func afterSeparator(_ text: Substring) -> Substring? {
    let trimmed = text.drop { $0 == " " }
    for separator in ["-", "a ", "to ", ".."] where trimmed.hasPrefix(separator) {
      return trimmed.dropFirst(separator.count).drop { $0 == " " }
    }
    return nil
  }

  private static func decimal(_ text: Substring) -> Reading {
    guard let (whole, rest) = integer(text), let mark = rest.first, mark == "," || mark == ".",
      rest.count > 1, rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return .unreadable }
    return text.first == "-"
      ? .decimal(low: whole - 1, high: whole) : .decimal(low: whole, high: whole + 1)
  }

  private static func word(_ text: Substring, on scale: Scale) -> (Int, Int)? {
    guard let quarters = words[text] else { return nil }
    let value = scale.value(of: Double(quarters) / 4)
    return (Int(value.rounded(.down)), Int(value.rounded(.up)))
  }

  /// Quarters of the scale.
  package static let words = WordTable<Int>([
    (0, "nul", "none", ["nulle", "aucun", "aucune", "nil", "no"]),
    (
      1, "faible", "weak",
      ["très faible", "bas", "basse", "low", "very low", "very weak", "très bas", "très basse"]
    ),
    (2, "moyen", "medium", ["moyenne", "average", "moderate"]),
    (
      3, "fort", "strong",
      ["forte", "élevé", "élevée", "important", "importante", "high"]
    ),
    (
      4, "décisif", "decisive",
      [
        "décisive", "très fort", "très forte", "très élevé", "très élevée", "majeur", "majeure",
        "very strong", "very high", "major",
      ]
    ),
  ])
}
