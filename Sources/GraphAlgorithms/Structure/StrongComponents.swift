extension Graph {
  /// The largest sets of vertices in which each can reach each other.
  ///
  /// Components are numbered in the order of their smallest vertex; in an undirected graph they
  /// are the weak components.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  /// - Source: Tarjan, *SIAM J. Computing* 1 (1972), in the one-stack form of Pearce (2016).
  public func strongComponents() -> Partition {
    guard isDirected else { return weakComponents() }
    let condensation = condensation()
    var numbers = [Int](repeating: -1, count: condensation.count)
    var next = 0
    let groups = condensation.componentOf.map { component in
      if numbers[Int(component)] < 0 {
        numbers[Int(component)] = next
        next += 1
      }
      return numbers[Int(component)]
    }
    return Partition(groupOf: groups, groupCount: next)
  }

  /// The strong components in an order in which links lead from higher to lower numbers.
  func condensation() -> Condensation {
    var components = [Int32](repeating: -1, count: vertexCount)
    let count = Condensation.label(
      outgoing.offsets.span, outgoing.targets.span, &components)
    return Condensation(componentOf: components, count: count)
  }
}

/// The strong components of a graph, each later one unreachable from those before it.
struct Condensation {
  /// The component of each vertex; a link never leads to a higher number.
  let componentOf: [Int32]
  /// The number of components.
  let count: Int

  fileprivate static func label(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ components: inout [Int32]
  ) -> Int {
    let count = components.count
    // The order of discovery from 1, lowered to that of the earliest open vertex in reach.
    var lowestRanks = [Int32](repeating: 0, count: count)
    var nextPositions = [Int32](repeating: 0, count: count)
    var callStack = [Int32](repeating: 0, count: count)
    var openStack = [Int32](repeating: 0, count: count)
    var loweredFlags = [Bool](repeating: false, count: count)
    var lowest = lowestRanks.mutableSpan
    var cursor = nextPositions.mutableSpan
    var calls = callStack.mutableSpan
    var open = openStack.mutableSpan
    var isLowered = loweredFlags.mutableSpan
    var component = components.mutableSpan
    var rank: Int32 = 0
    var openCount = 0
    var found: Int32 = 0
    for root in 0..<count where lowest[root] == 0 {
      calls[0] = Int32(root)
      var depth = 1
      while depth > 0 {
        let vertex = Int(calls[depth - 1])
        if lowest[vertex] == 0 {
          rank += 1
          lowest[vertex] = rank
          cursor[vertex] = offsets[vertex]
        }
        var low = lowest[vertex]
        var position = Int(cursor[vertex])
        let end = Int(offsets[vertex + 1])
        var hasChild = false
        while position < end {
          let target = Int(targets[position])
          if lowest[target] == 0 {
            calls[depth] = Int32(target)
            depth += 1
            hasChild = true
            break
          }
          // A child that has returned is looked at again here, and its value taken over.
          if component[target] < 0 { low = min(low, lowest[target]) }
          position += 1
        }
        cursor[vertex] = Int32(position)
        if low < lowest[vertex] {
          lowest[vertex] = low
          isLowered[vertex] = true
        }
        guard !hasChild else { continue }
        depth -= 1
        if isLowered[vertex] {
          open[openCount] = Int32(vertex)
          openCount += 1
          continue
        }
        // The vertex begins a component: those left open with a rank from its own on belong to it.
        while openCount > 0, lowest[Int(open[openCount - 1])] >= low {
          component[Int(open[openCount - 1])] = found
          openCount -= 1
        }
        component[vertex] = found
        found += 1
      }
    }
    return Int(found)
  }
}
