/// The rules of French typography for texts that Parvis itself writes.
///
/// A no-break space (U+00A0) before `:` `%` `€` and inside guillemets, a narrow one (U+202F) before
/// `;` `!` `?`, and a typographic apostrophe.
public enum FrenchTypography: Typography {
  public static let language = Language.french

  /// The text with its no-break spaces and apostrophes.
  ///
  /// - Complexity: O(length); most texts hold no mark and come back as they are.
  public static func typeset(_ text: Substring) -> String {
    var rest = Array(text.utf8)[...]
    guard var mark = rest.firstIndex(where: isMark) else { return String(text) }
    var result: [UInt8] = []
    result.reserveCapacity(rest.count + 8)
    while true {
      result += rest[..<mark]
      rest = rest[mark...]
      rest = rest.dropFirst(set(rest, after: &result))
      guard let next = rest.firstIndex(where: isMark) else { break }
      mark = next
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  /// Sets the mark that some bytes begin with, and says how many of them it took.
  private static func set(_ bytes: ArraySlice<UInt8>, after result: inout [UInt8]) -> Int {
    let byte = bytes[bytes.startIndex]
    switch byte {
    case UInt8(ascii: "'"):
      result += apostrophe
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      replaceLastSpace(of: &result, with: narrowSpace)
      result.append(byte)
    case opening[0] where bytes.starts(with: opening):
      let hasSpace = bytes.dropFirst(opening.count).first == UInt8(ascii: " ")
      result += hasSpace ? opening + wideSpace : opening
      return opening.count + (hasSpace ? 1 : 0)
    case 0x80... where !bytes.starts(with: closing) && !bytes.starts(with: euro):
      result.append(byte)
    default:
      replaceLastSpace(of: &result, with: wideSpace)
      result.append(byte)
    }
    return 1
  }

  private static let wideSpace = Array("\u{A0}".utf8)
  private static let narrowSpace = Array("\u{202F}".utf8)
  private static let apostrophe = Array("\u{2019}".utf8)
  private static let opening = Array("«".utf8)
  private static let closing = Array("»".utf8)
  private static let euro = Array("€".utf8)

  /// Whether a byte may begin something to set: a mark of ASCII, a guillemet, the euro.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), 0xC2, 0xE2:
      true
    default: false
    }
  }

  private static func replaceLastSpace(of bytes: inout [UInt8], with space: [UInt8]) {
    guard bytes.last == UInt8(ascii: " ") else { return }
    bytes.removeLast()
    bytes += space
  }
}
