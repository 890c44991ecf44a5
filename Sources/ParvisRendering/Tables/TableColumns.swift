/// The columns of a table whose headings stand upright: as wide as their words ask.
struct TableColumns {
  /// The size of the headings.
  let size: Double
  private let headings: [WrappableText]
  /// The least width of each column.
  let least: [Double]

  static let pad = 4.0
  private static let narrowest = 30.0
  /// A longer word is broken rather than a column made wider.
  private static let widestLeast = 116.0
  private static let mostWidth = 104.0

  /// - Parameters:
  ///   - headings: what stands above each column.
  ///   - size: the size of type.
  ///   - floor: no column is narrower, beside what its heading asks.
  init(_ headings: [String], size: Double, floor: Double = 0) {
    self.size = size
    self.headings = headings.map { WrappableText($0, face: .bold) }
    self.least = self.headings.map { heading in
      min(
        Self.widestLeast,
        max(Self.narrowest, floor, heading.widest * size * 1.04 + 2 * Self.pad))
    }
  }

  /// The columns of each page, in order: as few pages as their least widths allow.
  ///
  /// A page ends between two kinds of column where that costs no page more.
  func pages(in room: Double, kinds: [Int]) -> [Range<Int>] {
    guard !least.isEmpty else { return [0..<0] }
    let greedy = filled(in: room) { _ in false }
    guard greedy.count > 1 else { return greedy }
    let byKind = filled(in: room) { kinds[$0] != kinds[$0 - 1] }
    if byKind.count <= greedy.count { return byKind }
    let share = (least.count + greedy.count - 1) / greedy.count
    let even = stride(from: 0, to: least.count, by: share).map {
      $0..<min(least.count, $0 + share)
    }
    return even.allSatisfy { width(of: $0) <= room } ? even : greedy
  }

  private func width(of range: Range<Int>) -> Double { least[range].reduce(0, +) }

  private func filled(in room: Double, breaks: (Int) -> Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in least.indices.dropFirst()
    where width(of: start..<(end + 1)) > room || breaks(end) {
      ranges.append(start..<end)
      start = end
    }
    return ranges + [start..<least.count]
  }

  /// The columns of a page, wider where there is room: all by as much, up to a limit.
  func widths(of range: Range<Int>, in room: Double) -> [Double] {
    var widths = Array(least[range])
    var free = room - widths.reduce(0, +)
    while free > 0.5 {
      let open = widths.indices.filter { widths[$0] < Self.mostWidth - 0.01 }
      guard let narrowest = open.map({ widths[$0] }).min() else { break }
      // The narrowest grow first, up to the next width or to the limit.
      let group = open.filter { widths[$0] < narrowest + 0.01 }
      let next = open.map { widths[$0] }.filter { $0 > narrowest + 0.01 }.min()
      let goal = min(next ?? Self.mostWidth, narrowest + free / Double(group.count))
      for index in group { widths[index] = goal }
      free -= (goal - narrowest) * Double(group.count)
    }
    return widths
  }

  /// A heading wrapped to the width of its column.
  func heading(_ index: Int, width: Double) -> WrappedText {
    LabelWrapping.wrap(headings[index], size: size, width: (width - 2 * Self.pad) / 1.03)
  }

  /// The height of the highest heading of some columns in their widths.
  func headingHeight(of range: Range<Int>, widths: [Double]) -> Double {
    zip(range, widths).reduce(0) { max($0, heading($1.0, width: $1.1).height) }
  }

  /// The same for the columns of every page, none wider than it has to be.
  func headingHeight(of pages: [Range<Int>]) -> Double {
    pages.reduce(0) { max($0, headingHeight(of: $1, widths: widths(of: $1, in: 0))) }
  }
}
