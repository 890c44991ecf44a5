/// The order of the boxes in each column: the given one, or the one in which few links cross.
struct FlowOrder {
  /// The items of each column, from top to bottom.
  private(set) var columns: [[Int]]
  /// The items that each item is joined with in the column before and after its own.
  private let before: [[Int]]
  private let after: [[Int]]
  private var rank: [Int]

  private static let rounds = 8

  /// - Parameters:
  ///   - columns: the items of each column.
  ///   - steps: pairs of items of neighbouring columns, the left one first.
  ///   - isOrdered: which columns stay as they are.
  init(_ columns: [[Int]], steps: [(left: Int, right: Int)], isOrdered: [Bool]) {
    let count = (columns.flatMap(\.self).max() ?? -1) + 1
    var before = [[Int]](repeating: [], count: count)
    var after = before
    for step in steps {
      after[step.left].append(step.right)
      before[step.right].append(step.left)
    }
    self.before = before
    self.after = after
    self.columns = columns
    self.rank = [Int](repeating: 0, count: count)
    for column in columns.indices { number(column) }
    let free = Self.sequence(isOrdered)
    // First by the side that has its order already, then by both.
    for (column, isAfterKnown) in free { sort(column, by: isAfterKnown ? after : before) }
    for _ in 0..<Self.rounds {
      var hasChanged = false
      for (column, _) in free where swapNeighbours(in: column) { hasChanged = true }
      if !hasChanged { break }
    }
  }

  /// The columns without an order, those next to an ordered one first; and on which side that is.
  static func sequence(_ isOrdered: [Bool]) -> [(column: Int, isAfterKnown: Bool)] {
    var known = isOrdered
    var sequence: [(column: Int, isAfterKnown: Bool)] = []
    while true {
      let next = known.indices.reversed().first { column in
        !known[column]
          && ((column + 1 < known.count && known[column + 1]) || (column > 0 && known[column - 1]))
      }
      guard let next else { return sequence }
      sequence.append((next, next + 1 < known.count && known[next + 1]))
      known[next] = true
    }
  }

  private mutating func number(_ column: Int) {
    for (place, item) in columns[column].enumerated() { rank[item] = place }
  }

  private mutating func sort(_ column: Int, by neighbours: [[Int]]) {
    let centres = columns[column].map { item in
      let ranks = neighbours[item].map { rank[$0] }
      return ranks.isEmpty ? Double.infinity : Double(ranks.reduce(0, +)) / Double(ranks.count)
    }
    columns[column] = zip(columns[column], centres).enumerated().sorted { left, right in
      (left.element.1, left.offset) < (right.element.1, right.offset)
    }.map(\.element.0)
    number(column)
  }

  private mutating func swapNeighbours(in column: Int) -> Bool {
    var hasChanged = false
    for place in columns[column].indices.dropLast() {
      let upper = columns[column][place]
      let lower = columns[column][place + 1]
      var gain = 0
      for neighbours in [before, after] {
        for one in neighbours[upper] {
          for other in neighbours[lower] {
            if rank[one] > rank[other] { gain += 1 }
            if rank[one] < rank[other] { gain -= 1 }
          }
        }
      }
      guard gain > 0 else { continue }
      columns[column].swapAt(place, place + 1)
      rank[upper] = place + 1
      rank[lower] = place
      hasChanged = true
    }
    return hasChanged
  }
}
