/// Text as it stands inside XML or HTML.
public enum MarkupText {
  /// Escapes markup, in text and in attributes alike; line breaks become spaces.
  ///
  /// Characters that XML does not allow, and those that would turn the reading direction of what
  /// follows, become U+FFFD.
  public static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default: result.unicodeScalars.append(isRefused(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  private static func isRefused(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0xFFFE...0xFFFF).contains(value)
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
