extension Graph {
  /// How near a vertex is to those it reaches, weighed by how many they are.
  ///
  ///     score(v) = r / (n − 1) · r / Σ d(v, u)    over the r vertices u ≠ v within reach
  ///
  /// - Scores: `0...1` with unit lengths; `0` when nothing is reached. Shorter links raise the
  ///   bound to 1 / the shortest length.
  /// - Direction: `.outgoing` takes distances from the vertex, `.incoming` to it, `.both` on the
  ///   undirected projection.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: O(*n* · *m* · diameter / 512) time with unit or small whole lengths,
  ///   O(*n* · *m* log *n*) otherwise; O(*n*) space per thread.
  /// - Source: Wasserman & Faust, *Social Network Analysis* (1994), eq. 5.22.
  public func closeness(
    _ direction: Direction = .outgoing, length: LinkLength = .unit, threads: Int = 4
  ) async -> Scores {
    let census = await distanceCensus(direction, length, threads: threads)
    let others = Double(max(1, vertexCount - 1))
    let values = census.map { tally in
      let reached = Double(tally.reached)
      return reached == 0 ? 0 : reached / others * (reached / tally.total)
    }
    guard length == .unit, vertexCount > 1 else { return Scores(values) }
    // Freeman's bound: a star seen from its centre, or an outward star when directed.
    let n = Double(vertexCount)
    let spread = isDirected && direction != .both ? n - 1 : (n - 1) * (n - 2) / (2 * n - 3)
    return Scores(values, maximum: 1, largestSpread: spread)
  }
}
