/// How the links of a graph join the groups of a partition.
public struct MixingMatrix: Sendable, Hashable {
  /// How many links go from the group of the row to that of the column.
  ///
  /// An undirected link is counted in both directions, so that the diagonal holds inner links twice.
  public let counts: [[Int]]

  /// Newman's assortativity coefficient of the groups.
  ///
  ///     r = (Σ e_ii − Σ a_i · b_i) / (1 − Σ a_i · b_i)
  ///
  /// where *e* is the matrix divided by its sum, *a* its row sums and *b* its column sums.
  ///
  /// - Scores: 1 when all links stay inside groups, 0 when they fall as by chance, above −1;
  ///   `nil` without links and when all of them join members of one group.
  /// - Complexity: O(*k*²) for *k* groups.
  /// - Source: Newman, *Physical Review E* 67 (2003).
  public var assortativity: Double? {
    let total = Double(counts.reduce(0) { $0 + $1.reduce(0, +) })
    guard total > 0 else { return nil }
    var inside = 0.0
    var expected = 0.0
    for group in counts.indices {
      inside += Double(counts[group][group]) / total
      let out = counts[group].reduce(0, +)
      let back = counts.reduce(0) { $0 + $1[group] }
      // Whole numbers, so that the only group with links gives exactly 1.
      expected += Double(out) * Double(back) / (total * total)
    }
    return expected < 1 ? (inside - expected) / (1 - expected) : nil
  }
}

extension Graph {
  /// Counts the links between the groups of a partition.
  ///
  /// - Weights: Ignored.
  /// - Precondition: The partition has one entry per vertex.
  /// - Complexity: O(*n* + *m* + *k*²) time for *k* groups.
  public func mixingMatrix(of partition: Partition) -> MixingMatrix {
    precondition(partition.groupOf.count == vertexCount, "The partition is of another size.")
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: partition.groupCount), count: partition.groupCount)
    for vertex in 0..<vertexCount {
      for position in outgoing.range(of: vertex) {
        let target = Int(outgoing.targets[position])
        counts[partition.groupOf[vertex]][partition.groupOf[target]] += 1
      }
    }
    return MixingMatrix(counts: counts)
  }
}
