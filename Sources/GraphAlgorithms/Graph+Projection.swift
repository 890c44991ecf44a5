extension Graph {
  /// The undirected projection: a pair is linked when it is linked either way, weights are added.
  ///
  /// A graph that is undirected already is its own projection.
  ///
  /// - Complexity: O(*n* + *m*) time and space.
  public var undirected: Graph {
    guard isDirected else { return self }
    return Graph(isDirected: false, outgoing: outgoing.joined(with: incoming) { $0 + $1 })
  }

  /// The graph of the given vertices and the links among them, renumbered in the order given.
  ///
  /// - Precondition: The vertices belong to the graph and are distinct.
  /// - Complexity: O(*n* + sum of degrees).
  public func induced(by vertices: [Int]) -> Graph {
    var numbers = [Int](repeating: -1, count: vertexCount)
    for (number, vertex) in vertices.enumerated() {
      precondition(numbers[vertex] < 0, "A vertex is listed twice.")
      numbers[vertex] = number
    }
    var kept: [Arc] = []
    for (number, vertex) in vertices.enumerated() {
      for position in outgoing.range(of: vertex) {
        let target = numbers[Int(outgoing.targets[position])]
        guard target >= 0, isDirected || target > number else { continue }
        kept.append(Arc(source: number, target: target, weight: outgoing.weight(at: position)))
      }
    }
    let sorted = SortedLinks(kept, vertexCount: vertices.count, isDirected: isDirected)
    return Graph(isDirected: isDirected, outgoing: sorted.rows())
  }
}
