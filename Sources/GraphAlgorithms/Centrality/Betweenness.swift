extension Graph {
  /// How often a vertex stands on the shortest paths between others.
  ///
  ///     score(v) = Σ σ(s, t | v) / σ(s, t)    over s ≠ v ≠ t
  ///
  /// where σ counts shortest paths and σ(· | v) those through *v*. The sum goes over ordered pairs
  /// in a directed graph, over unordered ones otherwise; pairs without a path add 0.
  ///
  /// - Scores: `0...(n − 1)(n − 2)` directed, half of it undirected; with `normalised`, `0...1`.
  ///   All `0` when *n* < 3.
  /// - Direction: Paths follow links.
  /// - Weights: As `length` says; ignored by default.
  /// - Parameters:
  ///   - length: The length of a link.
  ///   - isNormalised: Whether to divide by the theoretical maximum.
  ///   - threads: How many child tasks work at the same time; the result is the same to the last
  ///     bit for any number.
  /// - Complexity: O(*n* · *m*) time with unit lengths; O(*n* + *m*) space per thread.
  /// - Source: Freeman, *Sociometry* 40 (1977); Brandes, *J. Math. Sociology* 25 (2001).
  public func betweenness(
    length: LinkLength = .unit, isNormalised: Bool = false, threads: Int = 4
  ) async -> Scores {
    precondition(length == .unit)
    let sources = (0..<Int32(vertexCount)).map { $0 }
    let lanes = vertexCount < 500 ? 1 : 16
    let graph = self
    let sums = await Lanes.run(lanes, threads: threads) { lane in
      var sweep = BetweennessSweep(graph.vertexCount)
      for index in stride(from: lane, to: sources.count, by: lanes) {
        sweep.add(from: sources[index], in: graph)
      }
      return sweep.sums
    }
    let n = Double(vertexCount)
    let pairs = max(0, (n - 1) * (n - 2))
    let raw = Lanes.sum(sums, count: vertexCount)
    let scale =
      (isDirected ? 1 : 0.5) / (isNormalised && pairs > 0 ? (isDirected ? pairs : pairs / 2) : 1)
    let top = isNormalised ? 1 : (isDirected ? pairs : pairs / 2)
    return Scores(raw.map { $0 * scale }, maximum: top, largestSpread: top * (n - 1))
  }
}

/// The work area of one lane.
private struct BetweennessSweep {
  var sums: [Double]
  private var levels: [Int32]
  private var queue: [Int32]
  private var paths: [Double]
  private var shares: [Double]

  init(_ count: Int) {
    sums = [Double](repeating: 0, count: count)
    levels = [Int32](repeating: -1, count: count)
    queue = [Int32](repeating: 0, count: count)
    paths = [Double](repeating: 0, count: count)
    shares = [Double](repeating: 0, count: count)
  }

  mutating func add(from source: Int32, in graph: Graph) {
    Self.add(
      from: source, graph.outgoing.offsets.span, graph.outgoing.targets.span, &levels, &queue,
      &paths, &shares, &sums)
  }

  private static func add(
    from source: Int32, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ levels: inout [Int32],
    _ queue: inout [Int32], _ paths: inout [Double], _ shares: inout [Double],
    _ sums: inout [Double]
  ) {
    var levels = levels.mutableSpan
    var queue = queue.mutableSpan
    var paths = paths.mutableSpan
    var shares = shares.mutableSpan
    var sums = sums.mutableSpan
    levels[Int(source)] = 0
    paths[Int(source)] = 1
    queue[0] = source
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head += 1
      let level = levels[vertex] + 1
      let count = paths[vertex]
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        if levels[target] < 0 {
          levels[target] = level
          paths[target] = 0
          queue[tail] = Int32(target)
          tail += 1
        }
        if levels[target] == level { paths[target] += count }
      }
    }
    for index in stride(from: tail - 1, through: 0, by: -1) {
      let vertex = Int(queue[index])
      let level = levels[vertex] + 1
      var share = 0.0
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        if levels[target] == level { share += (1 + shares[target]) / paths[target] }
      }
      shares[vertex] = share * paths[vertex]
      if index > 0 { sums[vertex] += shares[vertex] }
    }
    for index in 0..<tail { levels[Int(queue[index])] = -1 }
  }
}
