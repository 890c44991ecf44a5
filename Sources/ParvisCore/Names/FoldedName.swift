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
    var folded = ""
    folded.reserveCapacity(name.utf8.count)
    var pendingSpace = false
    for scalar in name.unicodeScalars {
      if Self.isSpace(scalar) {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace {
        folded.append(" ")
        pendingSpace = false
      }
      Self.append(scalar, to: &folded)
    }
    self.text = folded
  }

  public static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return scalar == " " || ("\t"..."\r").contains(scalar) }
    return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    guard !scalar.isASCII else {
      let isUppercase = ("A"..."Z").contains(scalar)
      let lower = isUppercase ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
      folded.unicodeScalars.append(lower == "`" ? "'" : lower)
      return
    }
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02BC}", "\u{00B4}":
      folded.append("'")
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}", "«", "»":
      folded.append("\"")
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}":
      folded.append("-")
    case "œ", "Œ":
      folded.append("oe")
    case "æ", "Æ":
      folded.append("ae")
    case "ß", "ẞ":
      folded.append("ss")
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        appendWithoutAccent(lower, to: &folded)
      }
    }
  }

  /// Appends the base letter: the Unicode name of a precomposed Latin letter is that of its base
  /// followed by “WITH …”, and combining accents are marks of their own.
  private static func appendWithoutAccent(_ scalar: Unicode.Scalar, to folded: inout String) {
    guard scalar.properties.generalCategory != .nonspacingMark else { return }
    let prefix = "LATIN SMALL LETTER "
    if !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) {
      let letter = name.dropFirst(prefix.count)
      let afterLetter = letter.dropFirst()
      if let base = letter.first, afterLetter.hasPrefix(" WITH ") {
        folded.append(base.lowercased())
        return
      }
    }
    folded.unicodeScalars.append(scalar)
  }
}
