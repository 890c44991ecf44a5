internal import ParvisCore

/// Finds the name that a mistyped one is likely to mean.
enum NameSuggestion {
  /// The name that a mistyped one is likely to mean; nil when none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    near(to: FoldedName(word).text, among: names).first
  }

  /// The names that a mistyped one may mean, the nearest first: those that differ by a few
  /// letters, then those that hold it.
  static func nearest(to word: String, among names: [String], atMost limit: Int) -> [String] {
    let folded = FoldedName(word).text
    let near = near(to: folded, among: names)
    let holding = folded.count < 3 ? [] : names.filter { FoldedName($0).text.contains(folded) }
    return Array((near + holding.filter { !near.contains($0) }).prefix(limit))
  }

  private static func near(to folded: String, among names: [String]) -> [String] {
    // Of equally near names the one that begins alike: « maps » is `map`, not `gaps`.
    func lack(_ name: String) -> Int {
      -zip(FoldedName(name).text, folded).prefix { $0 == $1 }.count
    }
    return names.map { ($0, distance(folded, FoldedName($0).text), lack($0)) }
      .filter { $0.1 <= max(1, $0.0.count / 3) }
      .sorted { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }.map(\.0)
  }

  /// The number of insertions, deletions, changes and swaps of neighbours between two words.
  static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.prefix(64))
    let b = Array(right.prefix(64))
    var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in a.indices {
      rows[i + 1][0] = i + 1
      for j in b.indices {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        rows[i + 1][j + 1] = min(change, rows[i][j + 1] + 1, rows[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
