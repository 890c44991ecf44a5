internal import ParvisCore

/// Texts made safe and measurable for a terminal.
package enum VisibleText {
  /// Characters that would act on a terminal or hide themselves: controls, line and paragraph
  /// separators, and the marks that turn the direction of writing.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    HiddenCharacters.contains(scalar)
  }

  /// Where hidden characters, tabs and line breaks set aside, stand in a text: at most `limit`.
  ///
  /// - Complexity: O(length).
  static func hiddenCharacters(
    in text: SourceText, atMost limit: Int
  ) -> [(scalar: Unicode.Scalar, span: TextSpan)] {
    var found: [(Unicode.Scalar, TextSpan)] = []
    visitHidden(in: text.bytes) { scalar, span in
      found.append((scalar, span))
      return found.count < limit
    }
    return found
  }

  /// The text with as many spaces as its hidden characters had bytes.
  static func blanked(_ text: SourceText) -> SourceText {
    var bytes = text.bytes
    visitHidden(in: text.bytes) { _, span in
      for index in span.start..<span.end { bytes[index] = 0x20 }
      return true
    }
    return SourceText(utf8: bytes)
  }

  private static func visitHidden(
    in bytes: [UInt8], _ visit: (Unicode.Scalar, TextSpan) -> Bool
  ) {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      // Signs, figures and letters of ASCII, most of any text.
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if mayHide(byte) {
        let end = min(index + length, bytes.count)
        let part = String(decoding: bytes[index..<end], as: UTF8.self)
        if let scalar = part.unicodeScalars.first, isHidden(scalar) {
          guard visit(scalar, TextSpan(index, end)) else { return }
        }
      }
      index += length
    }
  }

  /// Whether a byte may begin a hidden character.
  private static func mayHide(_ byte: UInt8) -> Bool {
    byte < 0x20
      ? byte != 0x09 && byte != 0x0A && byte != 0x0D
      : byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// The text with its hidden characters spelt out, such as `\t` and `\u{202E}`.
  package static func escaped(_ text: some StringProtocol) -> String {
    HiddenCharacters.escaped(text)
  }

  /// A hidden character as a programmer writes it, such as `\u{202E}`.
  package static func name(of scalar: Unicode.Scalar) -> String {
    HiddenCharacters.name(of: scalar)
  }
}
