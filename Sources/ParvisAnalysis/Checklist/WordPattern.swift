internal import ParvisCore

/// Words that follow one another, looked for in the folded words of a name.
///
/// `*` at the end of a word stands for any ending of it, `…` for up to two words in between.
struct WordPattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case word(String)
    case beginning(String)
    case gap
  }

  private let parts: [Part]

  init(_ text: String) {
    self.parts = text.split(separator: " ").map { word in
      if word == "…" { return .gap }
      if word.hasSuffix("*") { return .beginning(String(word.dropLast())) }
      return .word(String(word))
    }
  }

  /// The words of a text without case, accents, apostrophes, hyphens or punctuation.
  static func words(of text: String) -> [String] {
    FoldedName(text).text.split { character in
      !character.isLetter && !character.isNumber
    }.map(String.init)
  }

  /// The ranges of words that the pattern covers.
  func matches(in words: [String]) -> [Range<Int>] {
    words.indices.compactMap { start in
      end(of: parts[...], in: words, from: start).map { start..<$0 }
    }
  }

  /// Whether the pattern stands anywhere in the words.
  func stands(in words: [String]) -> Bool {
    words.indices.contains { end(of: parts[...], in: words, from: $0) != nil }
  }

  /// Whether one of some patterns stands in the words, at a place where no exception does.
  static func isMention(
    in words: [String], of patterns: [WordPattern], except exceptions: [WordPattern]
  ) -> Bool {
    let found = patterns.flatMap { $0.matches(in: words) }
    guard !found.isEmpty else { return false }
    let cancelled = exceptions.flatMap { $0.matches(in: words) }
    return found.contains { match in !cancelled.contains { $0.overlaps(match) } }
  }

  private func end(of parts: ArraySlice<Part>, in words: [String], from start: Int) -> Int? {
    guard let part = parts.first else { return start }
    let rest = parts.dropFirst()
    switch part {
    case .gap:
      for skipped in 0...2 {
        if let found = end(of: rest, in: words, from: start + skipped) { return found }
      }
      return nil
    case .word(let word):
      guard start < words.count, words[start] == word else { return nil }
    case .beginning(let beginning):
      guard start < words.count, words[start].hasPrefix(beginning) else { return nil }
    }
    return end(of: rest, in: words, from: start + 1)
  }
}
