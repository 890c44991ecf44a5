extension Graph {
  /// The vertices that can be reached from a vertex, itself included, in ascending order.
  ///
  /// - Direction: `.outgoing` follows links, `.incoming` goes against them, `.both` ignores their
  ///   direction.
  /// - Complexity: O(*n* + links of the reached vertices) time, O(*n*) space.
  public func reachable(from vertex: Int, _ direction: Direction = .outgoing) -> [Int] {
    let isReached = reached(from: [vertex], direction)
    return isReached.indices.filter { isReached[$0] }
  }

  /// Whether each vertex can be reached from any of the sources, in vertex order.
  ///
  /// Sources are reached themselves. No path may enter an avoided vertex, and an avoided source is
  /// not a source.
  ///
  /// - Complexity: O(*n* + links of the reached vertices) time, O(*n*) space.
  public func reached(
    from sources: [Int], _ direction: Direction = .outgoing, avoiding avoided: [Int] = []
  ) -> [Bool] {
    var isSeen = [Bool](repeating: false, count: vertexCount)
    for vertex in avoided { isSeen[vertex] = true }
    var queue: [Int] = []
    for source in sources where !isSeen[source] {
      isSeen[source] = true
      queue.append(source)
    }
    var next = 0
    func visit(_ rows: Rows, _ vertex: Int) {
      for position in rows.range(of: vertex) {
        let target = Int(rows.targets[position])
        guard !isSeen[target] else { continue }
        isSeen[target] = true
        queue.append(target)
      }
    }
    while next < queue.count {
      if direction != .incoming { visit(outgoing, queue[next]) }
      if direction != .outgoing { visit(incoming, queue[next]) }
      next += 1
    }
    for vertex in avoided { isSeen[vertex] = false }
    return isSeen
  }
}
