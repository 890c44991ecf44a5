import ParvisCore

/// The known words that an author may have meant.
package enum Suggestions {
  /// At most three candidates, the nearest first; empty when none is near.
  ///
  /// A candidate is near when a third of its letters at most differ, or when one of the two
  /// begins with the other.
  ///
  /// - Complexity: O(candidates · length²), at most `budget` candidates being compared.
  static func nearest(
    to word: String, among candidates: some Sequence<String>, budget: Int = 4000
  ) -> [String] {
    nearest(to: word, among: candidates.lazy.map { SpeltWord($0) }, budget: budget).map(\.text)
  }

  /// The same for words that are folded already.
  static func nearest(
    to word: String, among candidates: some Sequence<SpeltWord>, budget: Int = 4000
  ) -> [SpeltWord] {
    let letters = EditDistance.letters(FoldedName(word).text)
    guard !letters.isEmpty, letters.count <= 200 else { return [] }
    let limit = max(1, min(letters.count / 3, 6))
    var found: [(distance: Int, order: Int, candidate: SpeltWord)] = []
    for (order, candidate) in candidates.enumerated() {
      guard order < budget else { break }
      if let distance = EditDistance.between(letters, candidate.letters, atMost: limit) {
        found.append((distance, order, candidate))
      } else if letters.count >= 4, beginsOrHoldsWord(letters, in: candidate.letters) {
        found.append((limit + 1, order, candidate))
      }
    }
    found.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    return found.prefix(3).map(\.candidate)
  }

  /// The single nearest candidate.
  package static func best(for word: String, among candidates: [String]) -> String? {
    nearest(to: word, among: candidates, budget: candidates.count).first
  }

  /// Whether a text begins with a word, or holds it between spaces or at its end.
  private static func beginsOrHoldsWord(_ word: [UInt32], in text: [UInt32]) -> Bool {
    guard word.count <= text.count else { return false }
    let space: UInt32 = 0x20
    for start in 0...(text.count - word.count) where start == 0 || text[start - 1] == space {
      let end = start + word.count
      guard start == 0 || end == text.count || text[end] == space else { continue }
      if text[start..<end] == word[...] { return true }
    }
    return false
  }
}
