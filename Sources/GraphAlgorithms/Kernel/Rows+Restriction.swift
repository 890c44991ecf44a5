extension Rows {
  /// The rows of some vertices, without links to others, renumbered in the same order.
  ///
  /// - Parameters:
  ///   - vertices: Ascending.
  ///   - numbers: The new number of each vertex, −1 for those left out.
  /// - Returns: Rows in ascending order again.
  func restricted(to vertices: [Int32], numbers: [Int32]) -> Rows {
    var offsets: [Int32] = [0]
    var kept: [Int32] = []
    var carried: [Double] = []
    offsets.reserveCapacity(vertices.count + 1)
    kept.reserveCapacity(targets.count)
    if !weights.isEmpty { carried.reserveCapacity(targets.count) }
    for vertex in vertices {
      for position in range(of: Int(vertex)) {
        let number = numbers[Int(targets[position])]
        guard number >= 0 else { continue }
        kept.append(number)
        if !weights.isEmpty { carried.append(weights[position]) }
      }
      offsets.append(Int32(kept.count))
    }
    return Rows(offsets: offsets, targets: kept, weights: carried)
  }
}
