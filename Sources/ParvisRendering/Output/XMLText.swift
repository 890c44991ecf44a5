/// Text inside XML.
enum XMLText {
  /// Escapes markup; characters that XML does not allow, and those that would turn the reading
  /// direction of what follows, become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      default:
        let value = scalar.value
        let isRefused =
          value < 0x20 || (0x7F...0x9F).contains(value) || (0xFFFE...0xFFFF).contains(value)
          || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
        result.unicodeScalars.append(isRefused ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
