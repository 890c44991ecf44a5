extension Graph {
  /// How often a walker who follows links, and now and then jumps anywhere, stands at a vertex.
  ///
  ///     x(v) = (1 − d)/n + d · Σ x(u) · w(u, v) / strength(u)    over u → v
  ///
  /// where a vertex without outgoing links passes its score to all vertices alike.
  ///
  /// - Scores: Positive, with sum 1; a single vertex has 1.
  /// - Direction: A link from *u* to *v* feeds *v*: being pointed at counts. Use ``reversed`` to
  ///   rank those who point at others.
  /// - Weights: Shares of what a vertex passes on.
  /// - Precondition: `damping` is at least 0 and below 1.
  /// - Complexity: O(*n* + *m*) time per sweep, tens of sweeps; O(*n*) space beyond the graph.
  /// - Source: Page & Brin, *Computer Networks* 30 (1998); the linear system solved by
  ///   Gauss-Seidel sweeps after Del Corso, Gullí & Romani, *Internet Mathematics* 2 (2005).
  public func pageRank(damping: Double = 0.85) -> Scores {
    precondition(damping >= 0 && damping < 1, "The damping factor is out of range.")
    guard vertexCount > 0 else { return Scores([]) }
    // Without the jumps from dead ends the system is linear, and its solution the same up to scale.
    let strengths = outgoing.sums()
    let shares = strengths.map { $0 > 0 ? damping / $0 : 0 }
    let start = 1 / Double(vertexCount)
    var flows = shares.map { $0 * start }
    var change = Double.infinity
    var sweeps = 0
    while change > 1e-11, sweeps < 10_000 {
      let sums = Self.sweep(
        start, incoming.offsets.span, incoming.targets.span, incoming.weights.span, shares.span,
        &flows)
      change = sums.change
      // What flows in must be what flows out and what jumps: without this balance the slowest
      // part of the error would shrink by the damping factor alone.
      let balance = 1 / (sums.scores - damping * sums.passedOn)
      for vertex in flows.indices { flows[vertex] *= balance }
      sweeps += 1
    }
    var values = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount {
      var value = start
      for position in incoming.range(of: vertex) {
        value += incoming.weight(at: position) * flows[Int(incoming.targets[position])]
      }
      values[vertex] = value
    }
    let total = values.reduce(0, +)
    return Scores(values.map { $0 / total })
  }

  /// One sweep over all vertices; `flows` holds what a vertex passes on per unit of weight.
  ///
  /// - Returns: The sums of the changes of the scores, of the scores, and of those passed on.
  private static func sweep(
    _ start: Double, _ offsets: Span<Int32>, _ sources: Span<Int32>, _ weights: Span<Double>,
    _ shares: Span<Double>, _ flows: inout [Double]
  ) -> (change: Double, scores: Double, passedOn: Double) {
    var flows = flows.mutableSpan
    var change = 0.0
    var scores = 0.0
    var passedOn = 0.0
    for vertex in 0..<flows.count {
      var value = start
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      if weights.isEmpty {
        for position in range { value += flows[Int(sources[position])] }
      } else {
        for position in range { value += weights[position] * flows[Int(sources[position])] }
      }
      scores += value
      let share = shares[vertex]
      guard share > 0 else { continue }
      passedOn += value
      let flow = value * share
      change += abs(flow - flows[vertex]) / share
      flows[vertex] = flow
    }
    return (change, scores, passedOn)
  }
}
