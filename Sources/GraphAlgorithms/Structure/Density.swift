extension Graph {
  /// The share of all possible links that exist.
  ///
  /// - Scores: `0...1`; `0` below two vertices.
  /// - Weights: Ignored.
  /// - Complexity: O(1).
  public var density: Double {
    let pairs = Double(vertexCount) * Double(vertexCount - 1) / (isDirected ? 1 : 2)
    return pairs > 0 ? Double(linkCount) / pairs : 0
  }
}
