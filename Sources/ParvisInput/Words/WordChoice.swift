internal import ParvisCore

extension FrenchSentence {
  /// « a, b ou c ».
  static func choice(_ words: [String]) -> String { Choice.joined(words, "ou") }
}

extension EnglishSentence {
  /// “a, b or c”.
  static func choice(_ words: [String]) -> String { Choice.joined(words, "or") }
}

private enum Choice {
  static func joined(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
