extension Graph {
  /// The number of links of each vertex.
  ///
  /// - Scores: `0...n − 1`, twice that for `.both` of a directed graph, where a pair linked both
  ///   ways counts twice. Isolated vertices have 0.
  /// - Direction: As asked; ignored in an undirected graph.
  /// - Weights: Ignored; see ``strength(_:)``.
  /// - Complexity: O(*n*).
  public func degree(_ direction: Direction = .both) -> Scores {
    let counts = degrees(direction)
    let n = Double(vertexCount)
    let sides = isDirected && direction == .both ? 2.0 : 1.0
    // The most unequal graph is a star: the centre against n − 1 leaves.
    let spread =
      switch (isDirected, direction) {
      case (false, _): (n - 1) * (n - 2)
      case (true, .both): 2 * (n - 1) * (n - 2)
      case (true, _): (n - 1) * (n - 1)
      }
    return Scores(
      counts.map(Double.init), maximum: max(0, sides * (n - 1)),
      largestSpread: vertexCount > 1 ? spread : nil)
  }

  /// The number of links of each vertex as whole numbers.
  func degrees(_ direction: Direction) -> [Int] {
    (0..<vertexCount).map { vertex in
      let out = outgoing.range(of: vertex).count
      guard isDirected else { return out }
      switch direction {
      case .outgoing: return out
      case .incoming: return incoming.range(of: vertex).count
      case .both: return out + incoming.range(of: vertex).count
      }
    }
  }
}
