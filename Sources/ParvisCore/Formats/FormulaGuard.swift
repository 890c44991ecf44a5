/// Keeps a spreadsheet from computing what is only text.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return may be run as a formula by
/// the program that opens the table. An apostrophe before it prevents that; a plain number below
/// zero needs none. A text that begins with apostrophes before such a sign receives one more, so
/// that taking one away always gives the text back.
package enum FormulaGuard {
  /// The text with its apostrophe, when it needs one.
  package static func applied(to text: String) -> String {
    beginsFormula(text) && !isPlainNumber(text) ? "'" + text : text
  }

  /// The text without the apostrophe that was put before it.
  package static func undone(_ text: String) -> String {
    text.utf8.first == 0x27 && beginsFormula(text) ? String(text.dropFirst()) : text
  }

  /// Whether a text begins with such a sign, apostrophes before it left out.
  private static func beginsFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
  }

  /// The signs that begin a formula, in ASCII and in the full width of Asian keyboards.
  private static let signs: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Whether a text that begins with a minus is a number, with or without decimals.
  private static func isPlainNumber(_ text: String) -> Bool {
    text.utf8.count <= 32
      && text.wholeMatch(of: /-[0-9]{1,15}([.,][0-9]+)?(e[+-]?[0-9]+)?/) != nil
  }
}
