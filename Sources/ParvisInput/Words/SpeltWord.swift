import ParvisCore

/// A word that an author may have meant, folded once for many comparisons.
package struct SpeltWord: Sendable {
  package let text: String
  let letters: [UInt32]
  /// Words of one group mean the same.
  package let group: Int

  init(_ text: String, group: Int = 0) {
    self.text = text
    self.group = group
    letters = EditDistance.letters(FoldedName(text).text)
  }

  /// The spellings of each meaning.
  static func groups(_ groups: [[String]]) -> [SpeltWord] {
    groups.enumerated().flatMap { group, spellings in
      spellings.map { SpeltWord($0, group: group) }
    }
  }
}
