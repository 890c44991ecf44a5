/// The strong component whose Perron root is the largest eigenvalue of the whole graph.
struct DominantComponent {
  /// The component's vertices, ascending.
  let vertices: [Int32]
  /// Its root and eigenvector.
  let root: PerronRoot
  /// Whether another component has the same root.
  var isTied: Bool
  /// The strong components of the graph.
  let condensation: Condensation

  /// Roots within this relative difference are equal.
  static let tolerance = 1e-9

  /// Looks through the strong components of a graph.
  ///
  /// The eigenvalues of a graph are those of its strong components. Each is bounded by its largest
  /// strength inside, so most small components need no iteration.
  ///
  /// - Returns: `nil` when there is no cycle, hence no eigenvalue but 0, or no convergence.
  static func find(in graph: Graph) -> DominantComponent? {
    let condensation = graph.condensation()
    let bounds = bounds(graph.incoming, condensation)
    let candidates = bounds.indices.filter { bounds[$0] > 0 }.sorted {
      bounds[$0] == bounds[$1] ? $0 < $1 : bounds[$0] > bounds[$1]
    }
    var best: DominantComponent?
    var numbers = [Int32](repeating: -1, count: graph.vertexCount)
    for candidate in candidates {
      if let best, bounds[candidate] < best.root.value * (1 - tolerance) { break }
      let vertices = (0..<Int32(graph.vertexCount)).filter {
        condensation.componentOf[Int($0)] == candidate
      }
      for (number, vertex) in vertices.enumerated() { numbers[Int(vertex)] = Int32(number) }
      let rows =
        vertices.count == graph.vertexCount
        ? graph.incoming : graph.incoming.restricted(to: vertices, numbers: numbers)
      for vertex in vertices { numbers[Int(vertex)] = -1 }
      guard let root = PerronRoot.find(in: rows) else { return nil }
      let found = DominantComponent(
        vertices: vertices, root: root, isTied: false, condensation: condensation)
      guard let leader = best else {
        best = found
        continue
      }
      if abs(root.value - leader.root.value) <= tolerance * leader.root.value {
        best?.isTied = true
      } else if root.value > leader.root.value {
        best = found
      }
    }
    return best
  }

  /// The largest incoming strength inside each component.
  private static func bounds(_ rows: Rows, _ condensation: Condensation) -> [Double] {
    let component = condensation.componentOf
    var bounds = [Double](repeating: 0, count: condensation.count)
    for vertex in 0..<rows.count {
      var sum = 0.0
      for position in rows.range(of: vertex)
      where component[Int(rows.targets[position])] == component[vertex] {
        sum += rows.weight(at: position)
      }
      bounds[Int(component[vertex])] = max(bounds[Int(component[vertex])], sum)
    }
    return bounds
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
