extension Rows {
  /// The vertices in the order of a breadth-first walk over links in both directions, the one with
  /// most links first, so that vertices with neighbours in common lie near each other in memory.
  func walkOrder(with reverse: Rows) -> [Int32] {
    var order: [Int32] = []
    var isSeen = [Bool](repeating: false, count: count)
    order.reserveCapacity(count)
    var largest = 0
    for vertex in 0..<count where range(of: vertex).count > range(of: largest).count {
      largest = vertex
    }
    var next = 0
    for start in [largest] + Array(0..<count) where start < count && !isSeen[start] {
      isSeen[start] = true
      order.append(Int32(start))
      while next < order.count {
        let vertex = Int(order[next])
        next += 1
        for rows in [self, reverse] {
          for position in rows.range(of: vertex) {
            let target = Int(rows.targets[position])
            guard !isSeen[target] else { continue }
            isSeen[target] = true
            order.append(Int32(target))
          }
        }
      }
    }
    return order
  }

  /// The same links between renumbered vertices: row *i* is that of `order[i]`.
  ///
  /// - Returns: The rows, and where each of their links stands in these.
  func renumbered(by order: [Int32]) -> (rows: Rows, positions: [Int32]) {
    var numbers = [Int32](repeating: 0, count: count)
    for (number, vertex) in order.enumerated() { numbers[Int(vertex)] = Int32(number) }
    var offsets: [Int32] = [0]
    var renumbered: [Int32] = []
    var positions: [Int32] = []
    offsets.reserveCapacity(count + 1)
    renumbered.reserveCapacity(targets.count)
    positions.reserveCapacity(targets.count)
    for vertex in order {
      for position in range(of: Int(vertex)) {
        renumbered.append(numbers[Int(targets[position])])
        positions.append(Int32(position))
      }
      offsets.append(Int32(renumbered.count))
    }
    return (Rows(offsets: offsets, targets: renumbered, weights: []), positions)
  }
}
