/// A set of 512 targets, one bit each.
typealias TargetSet = SIMD8<UInt64>

extension TargetSet {
  /// How many targets the set holds.
  var bitCount: Int {
    self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount
      + self[3].nonzeroBitCount + self[4].nonzeroBitCount + self[5].nonzeroBitCount
      + self[6].nonzeroBitCount + self[7].nonzeroBitCount
  }
}

/// Distances to 512 targets at once over links of equal length.
///
/// Every vertex holds the set of targets that it reaches in at most *k* steps; in each step it
/// takes over those that its neighbours reached in the step before. What a vertex gains in step
/// *k* are its targets at distance *k*: only their number is kept.
///
/// - Complexity: O(*n* · *m* · steps / 512) time, O(*n*) space.
/// - Source: after Then et al., *PVLDB* 8 (2014).
struct LevelSearch {
  private(set) var census: [DistanceTally]
  private var seen: [TargetSet]
  private var front: [TargetSet]
  private var next: [TargetSet]

  init(_ count: Int) {
    census = [DistanceTally](repeating: DistanceTally(), count: count)
    seen = [TargetSet](repeating: TargetSet(), count: count)
    front = seen
    next = seen
  }

  /// Searches all batches of a lane; `rows` lead from a vertex towards its targets.
  mutating func run(lane: Int, of lanes: Int, over rows: Rows) {
    let batches = (seen.count + 511) / 512
    for batch in stride(from: lane, to: batches, by: lanes) {
      let targets = batch * 512..<min(batch * 512 + 512, seen.count)
      start(targets)
      var distance = 1
      while step(distance, targets.count, rows) {
        swap(&front, &next)
        distance += 1
      }
    }
  }

  private mutating func start(_ targets: Range<Int>) {
    for vertex in seen.indices {
      seen[vertex] = TargetSet()
      front[vertex] = TargetSet()
    }
    for (bit, vertex) in targets.enumerated() {
      front[vertex][bit / 64] |= 1 << UInt64(bit % 64)
      seen[vertex] = front[vertex]
    }
  }

  /// Finds the targets one step farther; says whether there are any.
  private mutating func step(_ distance: Int, _ targetCount: Int, _ rows: Rows) -> Bool {
    var all = TargetSet()
    for bit in 0..<targetCount { all[bit / 64] |= 1 << UInt64(bit % 64) }
    return Self.step(
      distance, all, rows.offsets.span, rows.targets.span, &seen, &front, &next, &census)
  }

  private static func step(
    _ distance: Int, _ all: TargetSet, _ offsets: Span<Int32>, _ targets: Span<Int32>,
    _ seen: inout [TargetSet], _ fronts: inout [TargetSet], _ next: inout [TargetSet],
    _ census: inout [DistanceTally]
  ) -> Bool {
    var seen = seen.mutableSpan
    let front = fronts.span
    var next = next.mutableSpan
    var census = census.mutableSpan
    let length = Double(distance)
    var hasGained = false
    for vertex in 0..<seen.count {
      let missing = all & ~seen[vertex]
      guard missing != TargetSet() else {
        next[vertex] = TargetSet()
        continue
      }
      var found = TargetSet()
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        found |= front[Int(targets[position])]
      }
      let gained = found & missing
      next[vertex] = gained
      guard gained != TargetSet() else { continue }
      hasGained = true
      seen[vertex] |= gained
      census[vertex].add(gained.bitCount, at: length)
    }
    return hasGained
  }
}
