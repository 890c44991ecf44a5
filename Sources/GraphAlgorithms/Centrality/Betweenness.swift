extension Graph {
  /// How often a vertex stands on the shortest paths between others.
  ///
  ///     score(v) = Σ σ(s, t | v) / σ(s, t)    over s ≠ v ≠ t
  ///
  /// where σ counts shortest paths and σ(· | v) those through *v*. The sum goes over ordered pairs
  /// in a directed graph, over unordered ones otherwise; pairs without a path add 0.
  ///
  /// - Scores: `0...(n − 1)(n − 2)` directed, half of it undirected; `0...1` when normalised.
  ///   All `0` when *n* < 3. With `sources`, only pairs that begin there are counted.
  /// - Direction: Paths follow links.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: O(*n* · *m*) time with unit or small whole lengths, up to O(*n* · *m* log *n*)
  ///   otherwise; O(*n* + *m*) space per thread. Any number of `threads` gives the same bits.
  /// - Source: Freeman, *Sociometry* 40 (1977); Brandes, *J. Math. Sociology* 25 (2001).
  public func betweenness(
    length: LinkLength = .unit, isNormalised: Bool = false, sources: [Int]? = nil,
    threads: Int = 4
  ) async -> Scores {
    let chosen = sources ?? Array(0..<vertexCount)
    let sums: [Double]
    switch Lengths(length, of: outgoing) {
    case .equal:
      sums = await packedSums(chosen, nil, longest: 1, threads: threads)
    case .whole(let lengths, let longest, _) where longest <= 16:
      sums = await packedSums(chosen, lengths, longest: longest, threads: threads)
    case .whole(let lengths, _, _):
      sums = await singleSums(chosen, lengths.map(Double.init), threads: threads)
    case .real(let lengths):
      sums = await singleSums(chosen, lengths, threads: threads)
    }
    let n = Double(vertexCount)
    let pairs = max(0, (n - 1) * (n - 2)) / (isDirected ? 1 : 2)
    let divisor = (isDirected ? 1 : 2) * (isNormalised && pairs > 0 ? pairs : 1)
    let top = isNormalised ? min(1, pairs) : pairs
    return Scores(sums.map { $0 / divisor }, maximum: top, largestSpread: top * (n - 1))
  }
}
