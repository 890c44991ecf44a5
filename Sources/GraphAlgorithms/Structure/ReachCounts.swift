extension Graph {
  /// How many other vertices each vertex can reach.
  ///
  /// - Scores: `0...n − 1`, whole numbers.
  /// - Direction: `.outgoing` counts those reached, `.incoming` those that reach the vertex, `.both`
  ///   the others of its weak component.
  /// - Weights: Ignored.
  /// - Complexity: O(*n* + *m* + *c* · *a* / 512) time, where *c* strong components outside the
  ///   largest are joined by *a* links; O(*n* + *m*) space.
  public func reachCounts(_ direction: Direction = .outgoing) -> Scores {
    let maximum = Double(max(0, vertexCount - 1))
    guard isDirected, direction != .both else {
      let components = weakComponents()
      let sizes = components.sizes
      return Scores(components.groupOf.map { Double(sizes[$0] - 1) }, maximum: maximum)
    }
    guard vertexCount > 0 else { return Scores([], maximum: 0) }
    let graph = direction == .outgoing ? self : reversed
    let condensation = graph.condensation()
    let counts = ReachCounter(graph, condensation).counts()
    let values = condensation.componentOf.map { Double(counts[Int($0)] - 1) }
    return Scores(values, maximum: maximum)
  }
}

/// Counts reached vertices on the graph of strong components.
///
/// Whatever reaches the largest component reaches all that lies behind it, so that this part is
/// counted once. For the rest, 512 components at a time are handed back along the links.
private struct ReachCounter {
  private let sizes: [Int]
  private let hub: Int
  /// Links between components other than the hub, by target.
  private let predecessors: Rows
  /// Whether the hub reaches a component.
  private let isBehindHub: [Bool]
  /// Whether a component reaches the hub.
  private let reachesHub: [Bool]

  init(_ graph: Graph, _ condensation: Condensation) {
    let component = condensation.componentOf
    let count = condensation.count
    var sizes = [Int](repeating: 0, count: count)
    for number in component { sizes[Int(number)] += 1 }
    var hub = 0
    for number in 0..<count where sizes[number] > sizes[hub] { hub = number }
    var links: [Arc] = []
    var behind = [Bool](repeating: false, count: count)
    var before = behind
    behind[hub] = true
    before[hub] = true
    for source in 0..<graph.vertexCount {
      let from = Int(component[source])
      for position in graph.outgoing.range(of: source) {
        let to = Int(component[Int(graph.outgoing.targets[position])])
        guard from != to else { continue }
        if from == hub {
          behind[to] = true
        } else if to == hub {
          before[from] = true
        } else {
          links.append(Arc(source: to, target: from))
        }
      }
    }
    var sorted = SortedLinks(links, vertexCount: count, isDirected: true)
    _ = sorted.mergeParallels()
    let predecessors = sorted.rows().unweighted
    self.predecessors = predecessors
    self.sizes = sizes
    self.hub = hub
    // Predecessors have higher numbers: one pass in each order carries the marks all the way.
    for number in stride(from: count - 1, through: 0, by: -1) where !behind[number] {
      behind[number] = predecessors.range(of: number).contains {
        behind[Int(predecessors.targets[$0])]
      }
    }
    for number in 0..<count where before[number] && number != hub {
      for position in predecessors.range(of: number) {
        before[Int(predecessors.targets[position])] = true
      }
    }
    isBehindHub = behind
    reachesHub = before
  }

  /// The number of vertices that each component reaches, its own included.
  func counts() -> [Int] {
    let count = sizes.count
    let hubWeight = sizes.indices.reduce(0) { $0 + (isBehindHub[$1] ? sizes[$1] : 0) }
    var counts = (0..<count).map { reachesHub[$0] ? hubWeight : 0 }
    var sets = [TargetSet](repeating: TargetSet(), count: count)
    // One bit per component whose set is not empty; scanned upwards, for links come from above.
    var touched = [UInt64](repeating: 0, count: count / 64 + 1)
    for first in stride(from: 0, to: count, by: 512) {
      let block = first..<min(first + 512, count)
      var hidden = TargetSet()
      for number in block {
        let bit = number - first
        guard number != hub else { continue }
        sets[number][bit / 64] |= 1 << UInt64(bit % 64)
        touched[number / 64] |= 1 << UInt64(number % 64)
        if isBehindHub[number] { hidden[bit / 64] |= 1 << UInt64(bit % 64) }
      }
      let large = block.filter { sizes[$0] > 1 && $0 != hub }
      for word in first / 64..<touched.count {
        while touched[word] != 0 {
          let number = word * 64 + touched[word].trailingZeroBitCount
          touched[word] &= touched[word] - 1
          let set = sets[number]
          sets[number] = TargetSet()
          for position in predecessors.range(of: number) {
            let source = Int(predecessors.targets[position])
            sets[source] |= set
            touched[source / 64] |= 1 << UInt64(source % 64)
          }
          let counted = reachesHub[number] ? set & ~hidden : set
          counts[number] += counted.bitCount
          for other in large {
            let bit = other - first
            if counted[bit / 64] >> UInt64(bit % 64) & 1 == 1 { counts[number] += sizes[other] - 1 }
          }
        }
      }
    }
    return counts
  }
}
