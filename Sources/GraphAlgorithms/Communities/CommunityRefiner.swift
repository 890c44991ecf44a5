/// Builds each group up again from single vertices, joining only what is well connected to it.
struct CommunityRefiner {
  private var parts: [Int32]
  private let groups: [Int32]
  private let resolution: Double

  init(_ graph: CommunityGraph, _ groups: [Int32], _ resolution: Double) {
    self.groups = groups
    self.resolution = resolution
    parts = (0..<Int32(graph.count)).map { $0 }
  }

  /// Joins vertices that are still alone to the part that raises modularity most.
  mutating func run(_ graph: CommunityGraph, _ generator: inout SeededGenerator) {
    var order = (0..<Int32(graph.count)).map { $0 }
    generator.shuffle(&order)
    let groups = groups
    Self.run(
      graph.rows.offsets.span, graph.rows.targets.span, graph.rows.weights.span,
      graph.strengths.span, resolution / graph.total, order.span, groups.span, &parts)
  }

  private static func run(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ weights: Span<Double>,
    _ strengths: Span<Double>, _ pressure: Double, _ order: Span<Int32>, _ groups: Span<Int32>,
    _ parts: inout [Int32]
  ) {
    let count = parts.count
    var groupSums = [Double](repeating: 0, count: count)
    var outward = [Double](repeating: 0, count: count)
    var linkSums = outward
    var metParts = [Int32](repeating: 0, count: count)
    var aloneFlags = [Bool](repeating: true, count: count)
    for vertex in 0..<count { groupSums[Int(groups[vertex])] += strengths[vertex] }
    for vertex in 0..<count {
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1])
      where groups[Int(targets[position])] == groups[vertex] {
        outward[vertex] += weights[position]
      }
    }
    var partSums = (0..<count).map { strengths[$0] }
    let groupSum = groupSums.span
    var part = parts.mutableSpan
    var sums = partSums.mutableSpan
    var cut = outward.mutableSpan
    var links = linkSums.mutableSpan
    var met = metParts.mutableSpan
    var isAlone = aloneFlags.mutableSpan
    for index in 0..<count {
      let vertex = Int(order[index])
      let group = groups[vertex]
      let whole = groupSum[Int(group)]
      let strength = strengths[vertex]
      guard isAlone[vertex], isWell(cut[vertex], strength, whole, pressure) else { continue }
      var metCount = 0
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        guard groups[target] == group else { continue }
        let other = part[target]
        if links[Int(other)] == 0 {
          met[metCount] = other
          metCount += 1
        }
        links[Int(other)] += weights[position]
      }
      var best = vertex
      var bestGain = 0.0
      for place in 0..<metCount {
        let other = Int(met[place])
        let gain = links[other] - pressure * strength * sums[other]
        if gain > bestGain, isWell(cut[other], sums[other], whole, pressure) {
          bestGain = gain
          best = other
        }
      }
      if best != vertex {
        // Parts keep the number of the vertex that began them; it may not leave any more.
        cut[best] += cut[vertex] - 2 * links[best]
        sums[best] += strength
        part[vertex] = Int32(best)
        isAlone[vertex] = false
        isAlone[best] = false
      }
      for place in 0..<metCount { links[Int(met[place])] = 0 }
    }
  }

  /// Whether a set has enough links to the rest of its group.
  private static func isWell(
    _ cut: Double, _ sum: Double, _ whole: Double, _ pressure: Double
  ) -> Bool {
    cut >= pressure * sum * (whole - sum) * (1 - 1e-12)
  }

  /// The part of each vertex, numbered without gaps, and their number.
  func numberedParts() -> ([Int32], Int) {
    let numbered = CommunityGraph.renumbered(parts)
    return (numbered, Int(numbered.max() ?? -1) + 1)
  }
}
