extension Graph {
  /// The sum of the weights of each vertex's links.
  ///
  /// - Scores: `0` for isolated vertices, no upper bound.
  /// - Direction: As asked; `.both` of a directed graph is the sum of the two others.
  /// - Weights: Added; an unweighted graph gives the degree.
  /// - Complexity: O(*n* + *m*).
  public func strength(_ direction: Direction = .both) -> Scores {
    let out = outgoing.sums()
    guard isDirected else { return Scores(out) }
    switch direction {
    case .outgoing: return Scores(out)
    case .incoming: return Scores(incoming.sums())
    case .both: return Scores(zip(out, incoming.sums()).map { $0 + $1 })
    }
  }
}

extension Rows {
  /// The sum of the weights of each row.
  func sums() -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    var result = sums.mutableSpan
    let offsets = offsets.span
    let weights = weights.span
    for vertex in 0..<result.count {
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      guard !weights.isEmpty else {
        result[vertex] = Double(range.count)
        continue
      }
      var sum = 0.0
      for position in range { sum += weights[position] }
      result[vertex] = sum
    }
    return sums
  }
}
