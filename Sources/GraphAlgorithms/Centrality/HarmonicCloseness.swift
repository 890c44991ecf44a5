extension Graph {
  /// How near a vertex is to all others, those out of reach counting as infinitely far.
  ///
  ///     score(v) = Σ 1 / d(v, u)    over u ≠ v
  ///
  /// where 1/∞ is 0, so that a disconnected graph is defined.
  ///
  /// - Scores: `0...n − 1` with unit lengths, `0...1` when normalised; `0` when nothing is reached.
  ///   Lengths below 1 raise the bound.
  /// - Direction: `.outgoing` takes distances from the vertex, `.incoming` to it, `.both` on the
  ///   undirected projection.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: As ``closeness(_:length:threads:)``.
  /// - Source: Marchiori & Latora, *Physica A* 285 (2000).
  public func harmonicCloseness(
    _ direction: Direction = .outgoing, length: LinkLength = .unit, isNormalised: Bool = false,
    threads: Int = 4
  ) async -> Scores {
    let census = await distanceCensus(direction, length, threads: threads)
    let others = Double(max(1, vertexCount - 1))
    let values = census.map { isNormalised ? $0.harmonic / others : $0.harmonic }
    guard length == .unit, vertexCount > 1 else { return Scores(values) }
    // A leaf of a star scores 1 + (n − 2)/2; of an outward star, 0.
    let leaf = isDirected && direction != .both ? 0 : (others + 1) / 2
    let spread = others * (others - leaf)
    return Scores(
      values, maximum: isNormalised ? 1 : others,
      largestSpread: isNormalised ? spread / others : spread)
  }
}
