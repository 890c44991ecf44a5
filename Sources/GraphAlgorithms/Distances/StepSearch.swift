/// Distances to 512 targets at once over links whose lengths are small whole numbers.
///
/// As ``LevelSearch``, but a vertex hands its new targets on to the step in which its link ends:
/// a ring of sets per vertex holds what arrives in the next steps.
///
/// - Complexity: O(*n* · *m* · steps / 512) time, O(*n* · longest) space.
struct StepSearch {
  private(set) var census: [DistanceTally]
  private let longest: Int
  private var seen: [TargetSet]
  /// What arrives at each vertex in each of the steps ahead, ring slot by ring slot.
  private var arriving: [TargetSet]

  init(_ count: Int, longest: Int) {
    census = [DistanceTally](repeating: DistanceTally(), count: count)
    self.longest = longest
    seen = [TargetSet](repeating: TargetSet(), count: count)
    arriving = [TargetSet](repeating: TargetSet(), count: count * (longest + 1))
  }

  /// Searches all batches of a lane; `rows` lead from targets to those that reach them.
  mutating func run(lane: Int, of lanes: Int, over rows: Rows, _ lengths: [Int32]) {
    let count = seen.count
    let batches = (count + 511) / 512
    for batch in stride(from: lane, to: batches, by: lanes) {
      for vertex in 0..<count { seen[vertex] = TargetSet() }
      for bit in 0..<min(512, count - batch * 512) {
        arriving[batch * 512 + bit][bit / 64] |= 1 << UInt64(bit % 64)
      }
      var step = 0
      var lastActive = 0
      // Once no set has arrived for as long as the longest link, none is on its way.
      while step - lastActive <= longest {
        if Self.advance(
          step, longest, rows.offsets.span, rows.targets.span, lengths.span, &seen, &arriving,
          &census)
        {
          lastActive = step
        }
        step += 1
      }
    }
  }

  private static func advance(
    _ step: Int, _ longest: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>,
    _ lengths: Span<Int32>, _ seen: inout [TargetSet], _ arriving: inout [TargetSet],
    _ census: inout [DistanceTally]
  ) -> Bool {
    var seen = seen.mutableSpan
    var arriving = arriving.mutableSpan
    var census = census.mutableSpan
    let count = seen.count
    let slot = step % (longest + 1)
    let length = Double(step)
    var hasGained = false
    for vertex in 0..<count {
      let arrived = arriving[slot * count + vertex]
      guard arrived != TargetSet() else { continue }
      arriving[slot * count + vertex] = TargetSet()
      let gained = arrived & ~seen[vertex]
      guard gained != TargetSet() else { continue }
      hasGained = true
      seen[vertex] |= gained
      if step > 0 {
        census[vertex].add(gained.bitCount, at: length)
      }
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        var ahead = slot + Int(lengths[position])
        if ahead > longest { ahead -= longest + 1 }
        arriving[ahead * count + Int(targets[position])] |= gained
      }
    }
    return hasGained
  }
}
