extension Graph {
  /// The sums of betweenness, eight sources at a time, over unit or small whole lengths.
  func packedSums(
    _ sources: [Int], _ lengths: [Int32]?, longest: Int, threads: Int
  ) async -> [Double] {
    let count = vertexCount
    let order = outgoing.walkOrder(with: incoming)
    let (rows, positions) = outgoing.renumbered(by: order)
    let moved = lengths.map { lengths in positions.map { lengths[Int($0)] } }
    var numbers = [Int32](repeating: 0, count: count)
    for (number, vertex) in order.enumerated() { numbers[Int(vertex)] = Int32(number) }
    // Sources that are neighbours reach most vertices in the same step.
    let starts = sources.map { numbers[$0] }.sorted()
    let batches = (starts.count + 7) / 8
    let lanes = count < 500 ? 1 : 16
    let sums = await Lanes.run(lanes, threads: threads) { lane in
      var sweep = PackedSweep(count, longest: longest)
      var spare = ScaledSweep(count, moved?.map(Double.init))
      var spareSums = [Double](repeating: 0, count: count)
      for batch in stride(from: lane, to: batches, by: lanes) {
        let group = starts[batch * 8..<min(batch * 8 + 8, starts.count)]
        if sweep.add(group, rows, moved) { continue }
        // Too many paths for a number: one source after the other, in scaled numbers.
        sweep = PackedSweep(keeping: sweep, longest: longest)
        for source in group { spare.add(from: Int(source), rows, &spareSums) }
      }
      return zip(sweep.sums, spareSums).map { $0 + $1 }
    }
    let total = Lanes.sum(sums, count: count)
    return numbers.map { total[Int($0)] }
  }

  /// The sums of betweenness, one source after the other, over any lengths.
  func singleSums(
    _ sources: [Int], _ lengths: [Double], threads: Int
  ) async -> [Double] {
    let count = vertexCount
    let order = outgoing.walkOrder(with: incoming)
    let (rows, positions) = outgoing.renumbered(by: order)
    let moved = positions.map { lengths[Int($0)] }
    var numbers = [Int32](repeating: 0, count: count)
    for (number, vertex) in order.enumerated() { numbers[Int(vertex)] = Int32(number) }
    let starts = sources.map { numbers[$0] }.sorted()
    let lanes = count < 500 ? 1 : 16
    let sums = await Lanes.run(lanes, threads: threads) { lane in
      var sweep = SingleSweep(count, moved)
      for index in stride(from: lane, to: starts.count, by: lanes) {
        sweep.add(from: Int(starts[index]), rows)
      }
      return sweep.sums
    }
    let total = Lanes.sum(sums, count: count)
    return numbers.map { total[Int($0)] }
  }
}
