extension Graph {
  /// The share of links that are answered by one the other way; `nil` without links.
  ///
  /// - Scores: `0...1`; an undirected graph has 1.
  /// - Weights: Ignored.
  /// - Complexity: O(*n* + *m*).
  public var reciprocity: Double? {
    guard linkCount > 0 else { return nil }
    guard isDirected else { return 1 }
    var answered = 0
    for vertex in 0..<vertexCount {
      var out = Int(outgoing.offsets[vertex])
      var back = Int(incoming.offsets[vertex])
      while out < Int(outgoing.offsets[vertex + 1]), back < Int(incoming.offsets[vertex + 1]) {
        let (a, b) = (outgoing.targets[out], incoming.targets[back])
        if a == b { answered += 1 }
        out += a <= b ? 1 : 0
        back += b <= a ? 1 : 0
      }
    }
    return Double(answered) / Double(linkCount)
  }
}
