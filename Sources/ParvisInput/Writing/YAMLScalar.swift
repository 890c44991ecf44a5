/// Texts as YAML scalars, in quotation marks where they would be read as something else.
enum YAMLScalar {
  /// On a line of its own.
  static func block(_ text: String) -> String {
    isText(text, alsoSafe: blockSigns) ? text : quoted(text)
  }

  /// Inside brackets.
  static func flow(_ text: String) -> String {
    isText(text, alsoSafe: "") ? text : quoted(text)
  }

  /// Before a colon.
  static func key(_ text: String) -> String {
    isText(text, alsoSafe: "") ? text : quoted(text)
  }

  /// A number, a score or a word of the vocabulary, on a line of its own.
  static func blockValue(_ text: String) -> String {
    isPlain(Self.withoutSign(text), alsoSafe: blockSigns) ? text : quoted(text)
  }

  /// A number, a score or a word of the vocabulary inside brackets.
  static func flowValue(_ text: String) -> String {
    isPlain(Self.withoutSign(text), alsoSafe: "") ? text : quoted(text)
  }

  private static let blockSigns = ",?«»&"

  /// « -3 » as « 3 »: a sign before a figure is no dash of a list.
  private static func withoutSign(_ text: String) -> String {
    text.first == "-" && text.dropFirst().first?.isNumber == true ? String(text.dropFirst()) : text
  }

  /// The lines of a text that reads best as it stands; nil for one line, and for lines that begin
  /// or end with spaces.
  static func lines(_ text: String) -> [Substring]? {
    guard text.contains("\n"), !text.contains(where: { "\r\t\u{85}\u{2028}\u{2029}".contains($0) })
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, !first.isEmpty, lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.first?.isWhitespace != true && $0.last?.isWhitespace != true }),
      lines.allSatisfy({ line in line.unicodeScalars.allSatisfy { isOrdinary($0) } })
    else { return nil }
    return lines
  }

  /// Whether a text reads as the same text without quotation marks, by readers of any version.
  private static func isText(_ text: String, alsoSafe signs: String) -> Bool {
    isPlain(text, alsoSafe: signs) && !YAMLReadings.isOtherThanText(text)
  }

  /// Whether a text reads the same without quotation marks.
  private static func isPlain(_ text: String, alsoSafe signs: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber || first == "+",
      let last = text.last, !last.isWhitespace
    else { return false }
    var previous: Character = "a"
    for character in text {
      defer { previous = character }
      if character.isLetter || character.isNumber || "'’.;()/-+%€…°–!_".contains(character) {
        continue
      }
      if character == " ", previous != " " { continue }
      if signs.contains(character) { continue }
      return false
    }
    return true
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isOrdinary(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return result + "\""
  }

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
