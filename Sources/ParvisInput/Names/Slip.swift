import ParvisCore

/// Words that differ from a known one by a slip of the keyboard alone, so that it can be mended
/// without asking.
enum Slip {
  /// The word of a closed list that was meant.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - groups: the spellings of each meaning.
  /// - Returns: nil when no spelling is near enough, or when another meaning is nearly as near.
  /// - Complexity: O(spellings · length²).
  static func word(_ word: String, among groups: [[String]]) -> String? {
    let letters = EditDistance.letters(FoldedName(word).text)
    guard (4...60).contains(letters.count) else { return nil }
    let limit = letters.count >= 7 ? 2 : 1
    var best: (distance: Int, group: Int, spelling: String)?
    var distances: [Int?] = []
    for (group, spellings) in groups.enumerated() {
      var nearest: Int?
      for spelling in spellings {
        let other = EditDistance.letters(FoldedName(spelling).text)
        guard other.count >= 4,
          let distance = EditDistance.between(letters, other, atMost: limit + 1),
          distance < nearest ?? .max
        else { continue }
        nearest = distance
        if distance <= limit, distance < best?.distance ?? .max {
          best = (distance, group, spelling)
        }
      }
      distances.append(nearest)
    }
    guard let best, best.distance > 0 else { return nil }
    let isAlone = distances.enumerated().allSatisfy { group, distance in
      group == best.group || (distance ?? .max) > best.distance + 1
    }
    return isAlone ? best.spelling : nil
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
