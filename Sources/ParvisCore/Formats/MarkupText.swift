/// Text as it stands inside XML or HTML, in an element or between double quotation marks.
public enum MarkupText {
  /// Text that is shown: line breaks become spaces.
  ///
  /// Characters that XML does not allow, and those that would turn the reading direction of what
  /// follows, become U+FFFD.
  public static func escaped(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: " "
      case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
      default: isAllowed(scalar) ? nil : "\u{FFFD}"
      }
    }
  }

  /// Text that a program reads back: only what XML cannot hold becomes U+FFFD.
  package static func preserved(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "\t", "\n", "\r": "&#\(scalar.value);"
      default: isAllowed(scalar) ? nil : "\u{FFFD}"
      }
    }
  }

  /// Whether XML 1.0 may hold a character.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func escaped(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        if let other = replacement(scalar) {
          result += other
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
