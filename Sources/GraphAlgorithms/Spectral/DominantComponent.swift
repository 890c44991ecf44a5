/// The strong component whose Perron root is the largest eigenvalue of the whole graph.
struct DominantComponent {
  /// The component's vertices, ascending.
  let vertices: [Int]
  /// Its root and eigenvector.
  let root: PerronRoot
  /// Whether another component has the same root.
  let isTied: Bool

  /// Roots within this relative difference are equal.
  static let tolerance = 1e-9

  /// Looks through the strong components of a graph.
  ///
  /// The eigenvalues of a graph are those of its strong components. Each is bounded by its largest
  /// strength inside, so most small components need no iteration.
  ///
  /// - Returns: `nil` when there is no cycle, hence no eigenvalue but 0, or no convergence.
  static func find(in graph: Graph) -> DominantComponent? {
    let groups = graph.strongComponents().groups.filter { $0.count > 1 }
    let candidates = groups.map { vertices in
      let part =
        vertices.count == graph.vertexCount ? graph.incoming : graph.induced(by: vertices).incoming
      let bound = min(part.sums().max() ?? 0, part.reversed().sums().max() ?? 0)
      return (vertices: vertices, part: part, bound: bound)
    }
    var best: DominantComponent?
    for candidate in candidates.sorted(by: { $0.bound > $1.bound }) {
      if let best, candidate.bound < best.root.value * (1 - tolerance) { break }
      guard let root = PerronRoot.find(in: candidate.part) else { return nil }
      guard let leader = best else {
        best = DominantComponent(vertices: candidate.vertices, root: root, isTied: false)
        continue
      }
      if abs(root.value - leader.root.value) <= tolerance * leader.root.value {
        best = DominantComponent(vertices: leader.vertices, root: leader.root, isTied: true)
      } else if root.value > leader.root.value {
        best = DominantComponent(vertices: candidate.vertices, root: root, isTied: false)
      }
    }
    return best
  }
}

extension Graph {
  /// The largest eigenvalue of the weighted adjacency matrix; 0 without a cycle.
  ///
  /// - Complexity: O(*n* + *m*) time per step of an iteration.
  public func spectralRadius() -> Double {
    DominantComponent.find(in: self)?.root.value ?? 0
  }
}
