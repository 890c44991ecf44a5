/// Moves vertices to the neighbouring group that raises modularity most, until none does.
///
/// Only vertices with a neighbour that has moved are looked at again.
struct CommunityMover {
  /// The group of each vertex.
  private(set) var groups: [Int32]
  private var groupStrengths: [Double]
  private let resolution: Double

  init(_ graph: CommunityGraph, _ groups: [Int32], _ resolution: Double) {
    self.groups = groups
    self.resolution = resolution
    groupStrengths = [Double](repeating: 0, count: graph.count)
    for vertex in 0..<graph.count {
      groupStrengths[Int(groups[vertex])] += graph.strengths[vertex]
    }
  }

  /// Moves vertices in an order that the generator chooses.
  mutating func run(_ graph: CommunityGraph, _ generator: inout SeededGenerator) {
    var queue = (0..<Int32(graph.count)).map { $0 }
    generator.shuffle(&queue)
    Self.run(
      graph.rows.offsets.span, graph.rows.targets.span, graph.rows.weights.span,
      graph.strengths.span, resolution / graph.total, &queue, &groups, &groupStrengths)
  }

  private static func run(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ weights: Span<Double>,
    _ strengths: Span<Double>, _ pressure: Double, _ queued: inout [Int32],
    _ groups: inout [Int32], _ groupStrengths: inout [Double]
  ) {
    let count = groups.count
    var queuedFlags = [Bool](repeating: true, count: count)
    var linkSums = [Double](repeating: 0, count: count)
    var metGroups = [Int32](repeating: 0, count: count)
    var emptyGroups: [Int32] = []
    var sizes = [Int32](repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    for group in 0..<count where sizes[group] == 0 { emptyGroups.append(Int32(group)) }
    var queue = queued.mutableSpan
    var isQueued = queuedFlags.mutableSpan
    var links = linkSums.mutableSpan
    var met = metGroups.mutableSpan
    var size = sizes.mutableSpan
    var group = groups.mutableSpan
    var sums = groupStrengths.mutableSpan
    // The queue is a ring: each vertex stands in it once at most.
    var head = 0
    var waiting = count
    while waiting > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isQueued[vertex] = false
      let own = Int(group[vertex])
      let strength = strengths[vertex]
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      var metCount = 0
      for position in row {
        let other = group[Int(targets[position])]
        if links[Int(other)] == 0 {
          met[metCount] = other
          metCount += 1
        }
        links[Int(other)] += weights[position]
      }
      sums[own] -= strength
      let factor = pressure * strength
      var best = own
      // A gain must exceed rounding, or two groups could swap a vertex for ever.
      var bestGain = links[own] - factor * sums[own]
      let margin = 1e-12 * strength
      bestGain += margin
      for index in 0..<metCount {
        let other = Int(met[index])
        let gain = links[other] - factor * sums[other]
        links[other] = 0
        if other != own, gain > bestGain {
          bestGain = gain
          best = other
        }
      }
      links[own] = 0
      if bestGain < -margin, size[own] > 1, let empty = emptyGroups.popLast() {
        best = Int(empty)
      }
      sums[best] += strength
      guard best != own else { continue }
      group[vertex] = Int32(best)
      size[own] -= 1
      size[best] += 1
      if size[own] == 0 { emptyGroups.append(Int32(own)) }
      for position in row {
        let target = Int(targets[position])
        guard !isQueued[target], Int(group[target]) != best else { continue }
        isQueued[target] = true
        var tail = head + waiting
        if tail >= count { tail -= count }
        queue[tail] = Int32(target)
        waiting += 1
      }
    }
  }
}
