/// The only place where text becomes part of a DOT document.
///
/// Graphviz gives a meaning to backslashes, to entities and to quotation marks inside a label;
/// here they all lose it. Characters that XML does not allow become U+FFFD.
enum DOTEscaping {
  /// Text as a quoted DOT string.
  static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// Text as it stands inside a quoted DOT string.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(allowed(scalar))
      }
    }
    return result
  }

  /// Text as it stands inside an HTML-like label.
  static func markup(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "[": result += "&#91;"
      case "]": result += "&#93;"
      default: result.unicodeScalars.append(allowed(scalar))
      }
    }
    return result
  }

  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
    // Overrides of the reading direction could make a name look like another.
    case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
