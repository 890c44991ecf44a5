/// Words that name women and men at once, « élu·e·s », « habitant(e)s », as the plain word.
enum InclusiveForm {
  /// The plain word or words; nil when the text is no such form.
  ///
  /// A full stop at the end of a short form, « Asso. », is set aside too.
  ///
  /// - Complexity: O(length).
  static func plain(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(where: { mayHold($0) }) else { return nil }
    var isChanged = false
    var words: [String] = []
    for word in text.split(separator: " ") {
      // « élus (es) »
      if !words.isEmpty, isEnding(word) {
        isChanged = true
        continue
      }
      let plain = plainWord(word)
      isChanged = isChanged || plain != nil
      words.append(plain ?? String(word))
    }
    return isChanged ? words.joined(separator: " ") : nil
  }

  /// Two words for women and men, « élus et élues », « citoyennes/citoyens »; nil for any other text.
  static func pair(_ text: some StringProtocol) -> (String, String)? {
    for separator in [" et ", " ou ", " / ", "/", " and "] {
      let parts = String(text).split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == 2 { return (String(parts[0].trimmed), String(parts[1].trimmed)) }
    }
    return nil
  }

  /// Whether a byte may belong to one of the signs, ASCII or not.
  private static func mayHold(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2D || byte == 0x28 || byte == 0x2F || byte == 0x5F || byte == 0xC2
      || byte == 0xE2
  }

  private static let signs: Set<Character> = [
    ".", "-", "‐", "‑", "–", "(", ")", "/", "_", "·", "•", "‧", "∙", "⋅", "⸱", "．",
  ]

  /// Whether a word is only what is added to the one before it, in brackets.
  private static func isEnding(_ word: some StringProtocol) -> Bool {
    word.hasPrefix("(") && word.hasSuffix(")")
      && endings.contains(word.dropFirst().dropLast().lowercased())
  }

  private static func plainWord(_ word: some StringProtocol) -> String? {
    guard let sign = word.firstIndex(where: { signs.contains($0) }), sign > word.startIndex else {
      return nil
    }
    let stem = word[..<sign]
    let endings = word[sign...].split { signs.contains($0) }
    guard endings.allSatisfy({ Self.endings.contains($0.lowercased()) }) else { return nil }
    // « Asso. » alone; « n.a. » and « Ass.-Prés. » are something else.
    if endings.isEmpty { return word[sign...] == "." ? String(stem) : nil }
    return String(stem)
  }

  /// What is added to a word for women, and for several.
  private static let endings: Set<String> = [
    "e", "es", "s", "x", "ne", "nes", "ère", "ères", "ere", "eres", "ière", "ières", "le", "les",
    "ale", "ales", "elle", "elles", "se", "ses", "esse", "esses", "euse", "euses", "te", "tes",
    "ette", "ettes", "rice", "rices", "ice", "ices", "trice", "trices", "ve", "ves", "ive", "ives",
    "fe", "he",
  ]
}
