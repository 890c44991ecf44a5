/// The form under which two names are the same name.
///
/// Case, accents and their two encodings, œ and æ, the kind of apostrophe, quotation mark, hyphen
/// or space, and repeated or surrounding spaces make no difference:
///
///     FoldedName("Élus d’opposition") == FoldedName("  elus d'opposition")
///
/// - Complexity: O(length).
public struct FoldedName: Hashable, Sendable, Comparable {
  public let text: String

  public init(_ name: some StringProtocol) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    var pendingSpace = false
    for scalar in name.unicodeScalars {
      if Self.isSpace(scalar) {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace {
        folded.append(0x20)
        pendingSpace = false
      }
      Self.append(scalar, to: &folded)
    }
    self.text = String(decoding: folded, as: UTF8.self)
  }

  public static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return scalar == " " || ("\t"..."\r").contains(scalar) }
    guard !latin.contains(scalar.value) else { return false }
    return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: folded.append(UInt8(value + 0x20))
    case 0x60: folded.append(0x27)
    case 0..<0x80: folded.append(UInt8(value))
    case latin: folded.append(contentsOf: latinLetters[Int(value - latin.lowerBound)])
    default: folded.append(contentsOf: other(scalar).utf8)
    }
  }

  /// The letters of French and its neighbours, folded once for all.
  private static let latin: ClosedRange<UInt32> = 0xA1...0x24F
  private static let latinLetters: [[UInt8]] = latin.map { value in
    Unicode.Scalar(value).map { Array(other($0).utf8) } ?? []
  }

  /// What a scalar that is not ASCII becomes.
  private static func other(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02BC}", "\u{00B4}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}", "«", "»": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": "-"
    case "œ", "Œ": "oe"
    case "æ", "Æ": "ae"
    case "ß", "ẞ": "ss"
    default:
      scalar.properties.lowercaseMapping.unicodeScalars.map { withoutAccent($0) }.joined()
    }
  }

  /// The base letter: the Unicode name of a precomposed Latin letter is that of its base followed
  /// by “WITH …”, and combining accents are marks of their own.
  private static func withoutAccent(_ scalar: Unicode.Scalar) -> String {
    guard scalar.properties.generalCategory != .nonspacingMark else { return "" }
    let prefix = "LATIN SMALL LETTER "
    if !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) {
      let letter = name.dropFirst(prefix.count)
      if let base = letter.first, letter.dropFirst().hasPrefix(" WITH ") {
        return base.lowercased()
      }
    }
    return String(scalar)
  }
}
