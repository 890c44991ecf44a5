/// Eigenvector centrality with the eigenvalue it belongs to.
public struct EigenvectorCentrality: Sendable, Hashable {
  /// The scores.
  public let scores: Scores
  /// The largest eigenvalue.
  public let eigenvalue: Double
}

extension Graph {
  /// How much a vertex is fed by vertices that are themselves much fed.
  ///
  ///     x(v) = 1/λ · Σ w(u, v) · x(u)    over u → v
  ///
  /// where λ is the largest eigenvalue of the adjacency matrix. In a directed graph that is not
  /// strongly connected, the vertices that the dominant component does not reach have 0.
  ///
  /// - Scores: `0...1` with maximum 1; `nil` when λ is 0 (no cycle) or belongs to several strong
  ///   components, since the scores are then not unique.
  /// - Direction: A link from *u* to *v* feeds *v*.
  /// - Weights: Multiply what is fed.
  /// - Complexity: O(*n* + *m*) time per step; the number of steps grows when the two largest
  ///   eigenvalues are close.
  /// - Source: Bonacich, *J. Math. Sociology* 2 (1972).
  public func eigenvectorCentrality() -> EigenvectorCentrality? {
    guard let dominant = DominantComponent.find(in: self), !dominant.isTied else { return nil }
    let value = dominant.root.value
    var scores = [Double](repeating: 0, count: vertexCount)
    for (index, vertex) in dominant.vertices.enumerated() {
      scores[Int(vertex)] = dominant.root.vector[index]
    }
    if dominant.vertices.count < vertexCount {
      extend(&scores, from: dominant)
      let top = scores.max() ?? 1
      for vertex in scores.indices { scores[vertex] /= top }
    }
    return EigenvectorCentrality(scores: Scores(scores, maximum: 1), eigenvalue: value)
  }

  /// Feeds the vertices behind the dominant component until nothing changes.
  ///
  /// Components are taken in the order of the links, so that each waits only for itself; those
  /// before the dominant one stay at 0.
  private func extend(_ scores: inout [Double], from dominant: DominantComponent) {
    let value = dominant.root.value
    let vertices = dominant.vertices.map(Int.init)
    let condensation = dominant.condensation
    let isReached = reached(from: vertices)
    var isFixed = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices { isFixed[vertex] = true }
    var members = [[Int]](repeating: [], count: condensation.count)
    for vertex in 0..<vertexCount where isReached[vertex] && !isFixed[vertex] {
      members[Int(condensation.componentOf[vertex])].append(vertex)
    }
    for component in members.reversed() where !component.isEmpty {
      for _ in 0..<100_000 {
        var change = 0.0
        var top = 0.0
        for vertex in component {
          var sum = 0.0
          for position in incoming.range(of: vertex) {
            sum += incoming.weight(at: position) * scores[Int(incoming.targets[position])]
          }
          change = max(change, abs(sum / value - scores[vertex]))
          top = max(top, sum / value)
          scores[vertex] = sum / value
        }
        if component.count == 1 || change <= 1e-13 * top { break }
      }
    }
  }
}
