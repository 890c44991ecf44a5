import ParvisCore

/// The known words that an author may have meant.
enum Suggestions {
  /// At most three candidates, the nearest first; empty when none is near.
  ///
  /// A candidate is near when a third of its letters at most differ, or when one of the two
  /// begins with the other.
  ///
  /// - Complexity: O(candidates · length²), at most `budget` candidates being compared.
  static func nearest(
    to word: String, among candidates: some Sequence<String>, budget: Int = 4000
  ) -> [String] {
    let folded = FoldedName(word).text
    let letters = EditDistance.letters(folded)
    guard !letters.isEmpty, letters.count <= 200 else { return [] }
    let limit = max(1, min(letters.count / 3, 6))
    var found: [(distance: Int, order: Int, candidate: String)] = []
    for (order, candidate) in candidates.enumerated() {
      guard order < budget else { break }
      let other = FoldedName(candidate).text
      let otherLetters = EditDistance.letters(other)
      if let distance = EditDistance.between(letters, otherLetters, atMost: limit) {
        found.append((distance, order, candidate))
      } else if letters.count >= 4, other.hasPrefix(folded) || holdsWord(folded, in: other) {
        found.append((limit + 1, order, candidate))
      }
    }
    found.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    return found.prefix(3).map(\.candidate)
  }

  /// The single nearest candidate.
  static func best(for word: String, among candidates: [String]) -> String? {
    nearest(to: word, among: candidates, budget: candidates.count).first
  }

  private static func holdsWord(_ word: String, in text: String) -> Bool {
    text.hasSuffix(" " + word) || (" " + text).contains(" " + word + " ")
  }
}
