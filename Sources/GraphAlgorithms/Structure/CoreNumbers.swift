extension Graph {
  /// The largest *k* for which a vertex belongs to a part where everyone has *k* neighbours in it.
  ///
  /// - Scores: `0...n − 1`, whole numbers; isolated vertices have 0.
  /// - Direction: Ignored: links are those of the undirected projection.
  /// - Weights: Ignored.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space beyond the projection.
  /// - Source: Seidman, *Social Networks* 5 (1983).
  public func coreNumbers() -> Scores {
    let rows = isDirected ? unweighted.undirected.outgoing : outgoing
    var cores = [Int32](repeating: 0, count: vertexCount)
    Self.peel(rows.offsets.span, rows.targets.span, &cores)
    return Scores(cores.map(Double.init), maximum: Double(max(0, vertexCount - 1)))
  }

  /// Takes vertices away by ascending remaining degree, level by level.
  ///
  /// A vertex is looked at once per level up to its core number, which its degree bounds.
  private static func peel(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ cores: inout [Int32]
  ) {
    let count = cores.count
    var remainingVertices = [Int32](repeating: 0, count: count)
    var stackedVertices = remainingVertices
    var remaining = remainingVertices.mutableSpan
    var stack = stackedVertices.mutableSpan
    // The remaining degree; once a vertex is taken, its core number.
    var core = cores.mutableSpan
    var left = count
    var level = Int32.max
    for vertex in 0..<count {
      remaining[vertex] = Int32(truncatingIfNeeded: vertex)
      core[vertex] = offsets[vertex + 1] - offsets[vertex]
      level = min(level, core[vertex])
    }
    while left > 0 {
      // Those at the level go to the stack, the others stay; the next level is their minimum.
      var kept = 0
      var height = 0
      for index in 0..<left {
        let vertex = remaining[index]
        if core[Int(vertex)] > level {
          remaining[kept] = vertex
          kept += 1
        } else if core[Int(vertex)] == level {
          stack[height] = vertex
          height += 1
        }
      }
      while height > 0 {
        height -= 1
        let vertex = Int(stack[height])
        for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = targets[position]
          let degree = core[Int(target)]
          guard degree > level else { continue }
          core[Int(target)] = degree - 1
          if degree - 1 == level {
            stack[height] = target
            height += 1
          }
        }
      }
      left = 0
      var lowest = Int32.max
      for index in 0..<kept {
        let vertex = remaining[index]
        let degree = core[Int(vertex)]
        guard degree > level else { continue }
        remaining[left] = vertex
        left += 1
        lowest = min(lowest, degree)
      }
      level = lowest
    }
  }
}
