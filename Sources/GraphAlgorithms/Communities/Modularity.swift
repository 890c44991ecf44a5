extension Graph {
  /// How much more of the links lies inside groups than chance would put there.
  ///
  ///     Q = Σ_c (L_c / m − γ · out_c · in_c / m²)    directed
  ///     Q = Σ_c (L_c / m − γ · (d_c / 2m)²)          undirected
  ///
  /// with the weights *L* inside a group, *out*, *in*, *d* of its vertices' links, *m* of all links.
  ///
  /// - Scores: `-1/2...1`; 0 when all vertices are in one group; `nil` without links.
  /// - Direction: The null model keeps in- and out-strengths of a directed graph.
  /// - Weights: Added; ``unweighted`` gives the plain form.
  /// - Precondition: The partition has one entry per vertex.
  /// - Complexity: O(*n* + *m*).
  /// - Source: Newman & Girvan, *Physical Review E* 69 (2004); Leicht & Newman, *Physical Review
  ///   Letters* 100 (2008).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double? {
    precondition(partition.groupOf.count == vertexCount, "The partition is of another size.")
    guard linkCount > 0 else { return nil }
    let out = outgoing.sums()
    let back = isDirected ? incoming.sums() : out
    // In an undirected graph every link stands in two rows: sums are twice the weights.
    let total = out.reduce(0, +)
    var inside = [Double](repeating: 0, count: partition.groupCount)
    var groupOut = inside
    var groupIn = inside
    for vertex in 0..<vertexCount {
      let group = partition.groupOf[vertex]
      groupOut[group] += out[vertex]
      groupIn[group] += back[vertex]
      for position in outgoing.range(of: vertex)
      where partition.groupOf[Int(outgoing.targets[position])] == group {
        inside[group] += outgoing.weight(at: position)
      }
    }
    return inside.indices.reduce(0) { sum, group in
      sum + inside[group] / total
        - resolution * (groupOut[group] / total) * (groupIn[group] / total)
    }
  }
}
