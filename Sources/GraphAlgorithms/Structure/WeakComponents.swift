extension Graph {
  /// The parts of a graph between which there is no link, whatever the direction of links.
  ///
  /// Components are numbered in the order of their smallest vertex; an isolated vertex is one.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  public func weakComponents() -> Partition {
    var group = [Int32](repeating: -1, count: vertexCount)
    var queue = [Int32](repeating: 0, count: vertexCount)
    let count = Self.label(
      outgoing.offsets.span, outgoing.targets.span, incoming.offsets.span, incoming.targets.span,
      isDirected, &group, &queue)
    return Partition(groupOf: group.map(Int.init), groupCount: count)
  }

  private static func label(
    _ outOffsets: Span<Int32>, _ outTargets: Span<Int32>, _ inOffsets: Span<Int32>,
    _ inTargets: Span<Int32>, _ isDirected: Bool, _ groups: inout [Int32], _ queued: inout [Int32]
  ) -> Int {
    var group = groups.mutableSpan
    var queue = queued.mutableSpan
    var count: Int32 = 0
    for start in 0..<group.count where group[start] < 0 {
      group[start] = count
      queue[0] = Int32(start)
      var head = 0
      var tail = 1
      while head < tail {
        let vertex = Int(queue[head])
        head += 1
        for position in Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1]) {
          let target = outTargets[position]
          guard group[Int(target)] < 0 else { continue }
          group[Int(target)] = count
          queue[tail] = target
          tail += 1
        }
        guard isDirected else { continue }
        for position in Int(inOffsets[vertex])..<Int(inOffsets[vertex + 1]) {
          let target = inTargets[position]
          guard group[Int(target)] < 0 else { continue }
          group[Int(target)] = count
          queue[tail] = target
          tail += 1
        }
      }
      count += 1
    }
    return Int(count)
  }
}
