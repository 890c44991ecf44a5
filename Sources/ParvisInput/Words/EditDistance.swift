/// How many typing slips separate two words: insertions, deletions, replacements and swaps of
/// neighbours (optimal string alignment).
enum EditDistance {
  /// The distance, or nil when it is above `limit`.
  ///
  /// Only places of the two words that are at most `limit` apart are compared: others cannot be
  /// part of so short a way.
  ///
  /// - Complexity: O(length · `limit`), left early when every beginning is past the limit.
  static func between(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    // What both begin and end with costs nothing.
    let shorter = min(a.count, b.count)
    var start = 0
    while start < shorter, a[start] == b[start] { start += 1 }
    var end = 0
    while end < shorter - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    return start + end == 0
      ? whole(a, b, atMost: limit)
      : whole(
        Array(a[start..<(a.count - end)]), Array(b[start..<(b.count - end)]), atMost: limit)
  }

  private static func whole(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = Array(0...b.count)
    var current = beforeLast
    for row in 1...a.count {
      let low = max(1, row - limit)
      let high = min(b.count, row + limit)
      current[low - 1] = low == 1 ? row : far
      var smallest = current[low - 1]
      for column in low...high {
        let same = a[row - 1] == b[column - 1]
        var value = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = value
        smallest = min(smallest, value)
      }
      if high < b.count { current[high + 1] = far }
      guard smallest <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  static func letters(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}
