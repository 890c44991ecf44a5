import ParvisCore

/// What a text that is no score was probably meant to say: « plutôt fort », « 4 - décisif ».
enum ScoreHint: Equatable {
  /// One score, or both ends of an interval.
  case numbers(Int, Int)
  /// A word of the scale, with what it stands for.
  case word(String, Int, Int)
  /// A number and a word that do not say the same.
  case disagree(Int, String)

  /// What a text holds beside words that say nothing; nil when it holds no score.
  ///
  /// - Complexity: O(length).
  init?(_ text: String, on scale: Scale) {
    let tokens = Self.tokens(of: text)
    // « pas fort », « peu élevé » say less than their words.
    guard !tokens.contains(where: { Self.negations.contains(String($0)) }) else { return nil }
    let figures = tokens.compactMap { Int($0) }
    let numbers = figures.filter { scale.contains($0) }
    let word = Self.word(of: tokens)
    if let word, let (low, high) = Self.values(of: word, on: scale) {
      if numbers.isEmpty, let last = Self.wordAtEnd(of: tokens), last != word,
        let end = Self.values(of: last, on: scale), min(low, end.low) < max(high, end.high)
      {
        // « moyen/fort »
        self = .numbers(min(low, end.low), max(high, end.high))
        return
      }
      let form = KeyForm(word).loose
      let spelt = ScoreReader.words.spellings.first { KeyForm($0.text).loose == form }?.text
      switch numbers.first {
      case let number? where numbers.count == 1:
        self =
          (low...high).contains(number)
          ? .numbers(number, number) : .disagree(number, spelt ?? word)
      case nil: self = .word(spelt ?? word, low, high)
      default: return nil
      }
      return
    }
    guard let first = numbers.first, let last = numbers.last, figures.count == numbers.count,
      numbers.count <= 2, first <= last
    else { return nil }
    self = .numbers(first, last)
  }

  /// Whether a text begins or ends with a word of the scale, or is a score in all its words: such a
  /// text is no name of anything.
  static func looksLikeScore(_ text: String) -> Bool {
    let tokens = tokens(of: text)
    return word(of: tokens) != nil || isAlone(tokens)
  }

  /// Whether all words of a text are numbers, words of the scale and words that say nothing beside
  /// them: « plutôt », « 4 - », « niveau 3 », « 3 ou 4 ».
  static func isAlone(_ text: String) -> Bool { isAlone(tokens(of: text)) }

  private static func isAlone(_ tokens: [Substring]) -> Bool {
    var saysScore = false
    var rest = tokens[...]
    while let first = rest.first {
      if Int(first) != nil || hedges.contains(String(first)) {
        saysScore = true
        rest = rest.dropFirst()
      } else if let length = wordLength(atStartOf: rest) {
        saysScore = true
        rest = rest.dropFirst(length)
      } else {
        guard fillers.contains(String(first)) else { return false }
        rest = rest.dropFirst()
      }
    }
    return saysScore
  }

  private static func tokens(of text: String) -> [Substring] {
    FoldedName(text).text.split { " -:()/=.,;~+*\"'".contains($0) }
  }

  /// The word of the scale at the beginning or at the end of a text, the longest one.
  private static func word(of tokens: [Substring]) -> String? {
    if let length = wordLength(atStartOf: tokens[...]) {
      return tokens.prefix(length).joined(separator: " ")
    }
    let rest = tokens.drop { hedges.contains(String($0)) }
    if let length = wordLength(atStartOf: rest) {
      return rest.prefix(length).joined(separator: " ")
    }
    return wordAtEnd(of: tokens)
  }

  private static func wordAtEnd(of tokens: [Substring]) -> String? {
    [2, 1].lazy.filter { tokens.count > $0 }.map { tokens.suffix($0).joined(separator: " ") }
      .first { ScoreReader.words[$0] != nil }
  }

  private static func values(of word: String, on scale: Scale) -> (low: Int, high: Int)? {
    guard scale.low >= 0, let quarters = ScoreReader.words[word] else { return nil }
    let value = scale.value(of: Double(quarters) / 4)
    return (Int(value.rounded(.down)), Int(value.rounded(.up)))
  }

  private static func wordLength(atStartOf tokens: ArraySlice<Substring>) -> Int? {
    [2, 1].first { length in
      tokens.count >= length
        && ScoreReader.words[tokens.prefix(length).joined(separator: " ")] != nil
    }
  }

  private static let negations: Set<String> = [
    "pas", "peu", "moins", "non", "sans", "ni", "not", "less", "hardly", "barely",
  ]

  /// Words that stand beside a score, and by which nothing is named.
  private static let hedges: Set<String> = [
    "plutot", "assez", "tres", "trop", "peu", "environ", "presque", "quasi", "relativement",
    "moderement", "moyennement", "beaucoup", "rather", "quite", "fairly", "very", "too", "about",
    "around", "somewhat", "much", "approx", "approximately",
  ]

  private static let fillers: Set<String> = [
    "pas", "niveau", "note", "score", "degre", "rang", "entre", "de", "et", "ou", "a", "au",
    "moins", "plus", "max", "maximum", "min", "minimum", "vers", "sans", "doute", "probablement",
    "peut", "etre", "sur", "point", "points", "pt", "pts", "etoile", "etoiles", "level", "grade",
    "rating", "between", "and", "or", "from", "to", "at", "least", "most", "ca", "circa",
    "probably", "maybe", "out", "of", "star", "stars",
  ]
}
