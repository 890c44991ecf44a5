extension Graph {
  /// The largest *k* for which a vertex belongs to a part where everyone has *k* neighbours in it.
  ///
  /// - Scores: `0...n − 1`, whole numbers; isolated vertices have 0.
  /// - Direction: Ignored: links are those of the undirected projection.
  /// - Weights: Ignored.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space beyond the projection.
  /// - Source: Seidman, *Social Networks* 5 (1983); Batagelj & Zaveršnik (2003).
  public func coreNumbers() -> Scores {
    let rows = isDirected ? unweighted.undirected.outgoing : outgoing
    var cores = [Int32](repeating: 0, count: vertexCount)
    Self.peel(rows.offsets.span, rows.targets.span, &cores)
    return Scores(cores.map(Double.init), maximum: Double(max(0, vertexCount - 1)))
  }

  /// Takes vertices away by ascending remaining degree, kept in order by swaps between buckets.
  private static func peel(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ cores: inout [Int32]
  ) {
    let count = cores.count
    var core = cores.mutableSpan
    var largest = 0
    for vertex in 0..<count {
      let degree = offsets[vertex + 1] - offsets[vertex]
      core[vertex] = degree
      largest = max(largest, Int(degree))
    }
    var bucketStarts = [Int32](repeating: 0, count: largest + 2)
    var sorted = [Int32](repeating: 0, count: count)
    var places = [Int32](repeating: 0, count: count)
    var starts = bucketStarts.mutableSpan
    var order = sorted.mutableSpan
    var place = places.mutableSpan
    for vertex in 0..<count { starts[Int(core[vertex]) + 1] += 1 }
    for degree in 0...largest { starts[degree + 1] += starts[degree] }
    for vertex in 0..<count {
      let degree = Int(core[vertex])
      place[vertex] = starts[degree]
      order[Int(starts[degree])] = Int32(vertex)
      starts[degree] += 1
    }
    var previous: Int32 = 0
    for degree in 0...largest { swap(&previous, &starts[degree]) }
    for index in 0..<count {
      let vertex = Int(order[index])
      let degree = core[vertex]
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        let other = core[target]
        guard other > degree else { continue }
        // Move the neighbour to the front of its bucket, then shrink the bucket by one.
        let front = max(starts[Int(other)], Int32(index + 1))
        let first = order[Int(front)]
        let old = place[target]
        order[Int(old)] = first
        place[Int(first)] = old
        order[Int(front)] = Int32(target)
        place[target] = front
        starts[Int(other)] = front + 1
        core[target] = other - 1
      }
    }
  }
}
