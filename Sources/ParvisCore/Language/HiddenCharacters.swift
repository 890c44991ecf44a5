/// Characters that would act on a terminal or hide themselves, and their spelling.
package enum HiddenCharacters {
  /// Controls, line and paragraph separators, and the marks that turn the direction of writing.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text with its hidden characters spelt out, such as `\t` and `\u{202E}`.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - kept: characters that stay as they are.
  /// - Returns: the text to show.
  package static func escaped(
    _ text: some StringProtocol, keeping kept: Set<Unicode.Scalar> = []
  ) -> String {
    // Signs, figures and letters of ASCII, most of any text.
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }),
      text.unicodeScalars.contains(where: contains)
    else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where kept.contains(scalar): result.unicodeScalars.append(scalar)
      case "\t": result += "\\t"
      case _ where contains(scalar): result += name(of: scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A hidden character as a programmer writes it, such as `\u{202E}`.
  package static func name(of scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
