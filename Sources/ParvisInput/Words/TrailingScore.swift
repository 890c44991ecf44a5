import ParvisCore

/// A name followed by a score: « Personnes âgées 3 », « Commerçants très fort ».
package enum TrailingScore {
  package struct Cut {
    package let name: Substring
    package let score: Substring
  }

  /// The ways to cut a text before its last word or its last two to four, longest score first; only
  /// scores that look like one are kept.
  package static func cuts(of text: String) -> [Cut] {
    var cuts: [Cut] = []
    var end = text.endIndex
    for _ in 0..<4 {
      guard let space = text.unicodeScalars[..<end].lastIndex(where: isBlank) else { break }
      let score = text[text.index(after: space)...]
      let name = text[..<space].trimmed
      if !name.isEmpty, looksLikeScore(score) { cuts.append(Cut(name: name, score: score)) }
      end = space
    }
    // The longest score: « 2 à 4 », « très fort », « 3 out of 4 ».
    return cuts.reversed()
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(scalar.value).isSpace : scalar.properties.isWhitespace
  }

  private static func looksLikeScore(_ text: Substring) -> Bool {
    let bytes = text.utf8
    if bytes.count <= 9, bytes.allSatisfy(\.isDigit) { return true }
    let text = String(text)
    // « Régie NA » is a name, « Régie n/a » one of which nothing is known.
    if UnknownMark.holds(text), UnknownMark.isLetters(text[...]), !UnknownMark.isAnswer(text) {
      return false
    }
    return ScoreReader.read(text, on: .standard) != .unreadable
  }
}
