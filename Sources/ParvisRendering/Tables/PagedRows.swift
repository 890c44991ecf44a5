/// Rows of known heights, shared out over as few pages as take them.
enum PagedRows {
  /// The rows of each page, in order, of as even a number as fits; a row higher than a page has
  /// one of its own.
  static func pages(_ heights: [Double], in room: Double, atMost limit: Int) -> [Range<Int>] {
    guard !heights.isEmpty else { return [0..<0] }
    let greedy = filled(heights, in: room, atMost: limit)
    let share = (heights.count + greedy.count - 1) / greedy.count
    let even = filled(heights, in: room, atMost: share)
    return even.count <= greedy.count ? even : greedy
  }

  /// The heights of the rows of a page when the lower ones grow, to a limit, into the room left.
  static func evened(_ heights: [Double], in room: Double, upTo limit: Double) -> [Double] {
    var low = 0.0
    var high = limit
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if heights.reduce(0, { $0 + max($1, middle) }) <= room { low = middle } else { high = middle }
    }
    return heights.map { max($0, low) }
  }

  private static func filled(
    _ heights: [Double], in room: Double, atMost limit: Int
  ) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, height) in heights.enumerated() {
      if index > start, used + height > room || index - start >= limit {
        pages.append(start..<index)
        start = index
        used = 0
      }
      used += height
    }
    return pages + [start..<heights.count]
  }
}
