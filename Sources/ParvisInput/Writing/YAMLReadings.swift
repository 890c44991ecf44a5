/// What readers of YAML 1.1 or 1.2 take an unquoted text for, when it is no text to them.
///
/// Parvis reads every scalar as text; other programs make `NO` a false, `01004` an octal number,
/// `12:30` minutes and `2026-03-02` a day.
enum YAMLReadings {
  /// Whether some reader takes a text for a truth value, a number, a time or nothing.
  ///
  /// - Complexity: O(length).
  static func isOtherThanText(_ text: String) -> Bool {
    isWord(text) || isNumber(text) || isDay(text)
  }

  /// A calendar date in full, `2026-03-02`.
  static func isCalendarDate(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    for index in bytes.indices where index != 4 && index != 7 {
      guard bytes[index].isDigit else { return false }
    }
    return true
  }

  private static let words: Set<String> = [
    "", "~", "null", "y", "n", "yes", "no", "true", "false", "on", "off", "=", "<<", ".inf",
    "+.inf", "-.inf", ".nan",
  ]

  private static func isWord(_ text: String) -> Bool {
    text.utf8.count <= 5 && words.contains(text.lowercased())
  }

  /// Whole numbers in any base, decimals, powers of ten, and minutes or hours on base 60.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text.lowercased()).utf8
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    guard let first = rest.first, first.isDigit || first == 0x2E else { return false }
    for (mark, digits) in bases where rest.starts(with: mark.utf8) {
      let figures = rest.dropFirst(2)
      if !figures.isEmpty, figures.allSatisfy({ digits.utf8.contains($0) }) { return true }
    }
    var seen = Seen()
    for byte in rest {
      guard seen.accepts(byte) else { return false }
    }
    return seen.hasDigit && !seen.isOpen
  }

  private static let bases = [
    ("0x", "0123456789abcdef_"), ("0b", "01_"), ("0o", "01234567_"),
  ]

  /// The signs of a number so far.
  private struct Seen {
    var hasDigit = false
    private var hasPoint = false
    private var hasPower = false
    /// Whether a power stands without its number.
    private(set) var isOpen = false
    private var last: UInt8 = 0

    init() {}

    mutating func accepts(_ byte: UInt8) -> Bool {
      defer { last = byte }
      switch byte {
      case _ where byte.isDigit:
        hasDigit = true
        isOpen = false
      // Commas separated thousands in the first versions.
      case 0x5F, 0x2C: return hasDigit && !hasPower
      case 0x2E:
        guard !hasPoint, !hasPower else { return false }
        hasPoint = true
      case 0x3A: return hasDigit && !hasPoint && !hasPower
      case 0x65:
        guard hasDigit, !hasPower else { return false }
        hasPower = true
        isOpen = true
      case 0x2B, 0x2D: return last == 0x65
      default: return false
      }
      return true
    }
  }

  /// Whether a text begins with a day, and nothing or a time follows.
  private static func isDay(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    for (order, most) in [4, 2, 2].enumerated() {
      let digits = rest.prefix { $0.isDigit }
      guard digits.count == most || (order > 0 && digits.count == 1) else { return false }
      rest = rest.dropFirst(digits.count)
      guard order < 2 else { break }
      guard rest.first == 0x2D else { return false }
      rest = rest.dropFirst()
    }
    return rest.first.map { $0 == 0x54 || $0 == 0x74 || $0.isSpace } ?? true
  }
}
