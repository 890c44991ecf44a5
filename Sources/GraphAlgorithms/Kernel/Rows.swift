/// Adjacency in compressed rows: the neighbours of vertex *v* stand at `offsets[v]..<offsets[v+1]`.
struct Rows: Sendable, Hashable {
  /// *n* + 1 positions into `targets`.
  var offsets: [Int32]
  /// Neighbours, ascending inside each row.
  var targets: [Int32]
  /// Weights in the order of `targets`; empty when all are 1.
  var weights: [Double]

  /// The number of rows.
  var count: Int { offsets.count - 1 }

  /// The positions of a vertex's links.
  func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// The weight of the link at a position.
  func weight(at position: Int) -> Double {
    weights.isEmpty ? 1 : weights[position]
  }

  /// The same rows with weights forgotten.
  var unweighted: Rows {
    Rows(offsets: offsets, targets: targets, weights: [])
  }

  /// Where the link from one vertex to another stands, found by bisection.
  func position(from source: Int, to target: Int) -> Int? {
    var low = Int(offsets[source])
    var high = Int(offsets[source + 1])
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < Int(offsets[source + 1]) && targets[low] == target ? low : nil
  }

  /// The rows of the same links read from their other end, ascending again.
  func reversed() -> Rows {
    let count = count
    var starts = [Int32](repeating: 0, count: count + 1)
    var flipped = [Int32](repeating: 0, count: targets.count)
    var carried = [Double](repeating: 0, count: weights.count)
    let isWeighted = !weights.isEmpty
    let offsets = offsets.span
    let targets = targets.span
    let weights = weights.span
    var result = starts.mutableSpan
    var sources = flipped.mutableSpan
    var moved = carried.mutableSpan
    for position in 0..<targets.count { result[Int(targets[position]) + 1] += 1 }
    for vertex in 0..<count { result[vertex + 1] += result[vertex] }
    for vertex in 0..<count {
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        let place = Int(result[target])
        result[target] += 1
        sources[place] = Int32(vertex)
        if isWeighted { moved[place] = weights[position] }
      }
    }
    // Each start has moved to the end of its row: shift them back by one row.
    var previous: Int32 = 0
    for vertex in 0..<count { swap(&previous, &result[vertex]) }
    return Rows(offsets: starts, targets: flipped, weights: carried)
  }
}
