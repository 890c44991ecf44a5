extension Graph {
  /// The distance from a vertex to the farthest one that it reaches.
  ///
  /// - Scores: `0` when nothing is reached, else the length of the longest shortest path.
  /// - Direction: As for ``closeness(_:length:threads:)``.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: As ``closeness(_:length:threads:)``.
  /// - Source: Hage & Harary, *Social Networks* 17 (1995).
  public func eccentricity(
    _ direction: Direction = .outgoing, length: LinkLength = .unit, threads: Int = 4
  ) async -> Scores {
    Scores(await distanceCensus(direction, length, threads: threads).map(\.farthest))
  }
}
