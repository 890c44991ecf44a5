import ParvisCore

/// Words that differ from a known one by a slip of the keyboard alone, so that it can be mended
/// without asking.
enum Slip {
  /// The word of a closed list that was meant.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - words: the spellings of each meaning.
  /// - Returns: nil when no spelling is near enough, or when another meaning is nearly as near.
  /// - Complexity: O(spellings · length²).
  static func word(_ word: String, among words: [SpeltWord]) -> String? {
    let letters = EditDistance.letters(FoldedName(word).text)
    guard (4...60).contains(letters.count) else { return nil }
    let limit = letters.count >= 7 ? 2 : 1
    var near: [(distance: Int, word: SpeltWord)] = []
    for candidate in words where candidate.letters.count >= 4 {
      if let distance = EditDistance.between(letters, candidate.letters, atMost: limit + 1) {
        near.append((distance, candidate))
      }
    }
    guard let best = near.min(by: { $0.distance < $1.distance }),
      (1...limit).contains(best.distance)
    else { return nil }
    let isAlone = near.allSatisfy {
      $0.word.group == best.word.group || $0.distance > best.distance + 1
    }
    return isAlone ? best.word.text : nil
  }

  /// The declared name that was meant: one slip away, with the same figures.
  static func name(_ typed: String, for declared: String) -> String? {
    let letters = EditDistance.letters(FoldedName(typed).text)
    let other = EditDistance.letters(FoldedName(declared).text)
    guard (5...200).contains(letters.count), figures(letters) == figures(other),
      EditDistance.between(letters, other, atMost: 1) == 1
    else { return nil }
    return declared
  }

  private static func figures(_ letters: [UInt32]) -> [UInt32] {
    letters.filter { (0x30...0x39).contains($0) }
  }
}
