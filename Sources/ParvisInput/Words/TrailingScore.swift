import ParvisCore

/// A name followed by a score: « Personnes âgées 3 », « Commerçants très fort ».
enum TrailingScore {
  struct Cut {
    let name: Substring
    let score: Substring
  }

  /// The ways to cut a text before its last word or its last two or three, shortest score first;
  /// only scores that look like one are kept.
  static func cuts(of text: String) -> [Cut] {
    var cuts: [Cut] = []
    var end = text.endIndex
    for _ in 0..<3 {
      guard let space = text.unicodeScalars[..<end].lastIndex(where: isBlank) else { break }
      let score = text[text.index(after: space)...]
      let name = text[..<space].trimmed
      if !name.isEmpty, looksLikeScore(score) { cuts.append(Cut(name: name, score: score)) }
      end = space
    }
    // The longest score: « 2 à 4 », « très fort ».
    return cuts.reversed()
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(scalar.value).isSpace : scalar.properties.isWhitespace
  }

  private static func looksLikeScore(_ text: Substring) -> Bool {
    let bytes = text.utf8
    if bytes.count <= 9, bytes.allSatisfy(\.isDigit) { return true }
    return switch ScoreReader.read(String(text), on: .standard) {
    case .score, .reversed, .offScale, .decimal: true
    case .unreadable: false
    }
  }
}
