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
    let count = Condensation.label(outgoing, incoming, &components)
    return Condensation(componentOf: components, count: count)
  }
}

/// The strong components of a graph, each later one unreachable from those before it.
struct Condensation {
  /// The component of each vertex; a link never leads to a higher number.
  let componentOf: [Int32]
  /// The number of components.
  let count: Int

  /// Numbers the components.
  ///
  /// The component of the vertex with most links is found by a walk each way. What it reaches
  /// besides comes before it, the rest after it; both are searched in depth.
  fileprivate static func label(
    _ outgoing: Rows, _ incoming: Rows, _ components: inout [Int32]
  ) -> Int {
    let count = components.count
    var pivot = 0
    var most = 0
    for vertex in 0..<count {
      let links = min(outgoing.range(of: vertex).count, incoming.range(of: vertex).count)
      if links > most { (pivot, most) = (vertex, links) }
    }
    guard most > 0 else {
      // No vertex has links both ways: each is a component, targets before sources.
      var found: Int32 = 0
      for isSource in [false, true] {
        for vertex in 0..<count where outgoing.range(of: vertex).isEmpty != isSource {
          components[vertex] = found
          found += 1
        }
      }
      return Int(found)
    }
    let ahead = walk(from: pivot, outgoing)
    let behind = walk(from: pivot, incoming)
    var lowestRanks = [Int32](repeating: 0, count: count)
    let first = search(
      (0..<count).filter { ahead[$0] && !behind[$0] }, from: 0, outgoing, &lowestRanks,
      &components)
    for vertex in 0..<count where ahead[vertex] && behind[vertex] {
      components[vertex] = Int32(first)
      lowestRanks[vertex] = .max
    }
    return search(
      (0..<count).filter { !ahead[$0] }, from: first + 1, outgoing, &lowestRanks, &components)
  }

  /// The vertices that can be reached from one.
  private static func walk(from start: Int, _ rows: Rows) -> [Bool] {
    var reached = [Bool](repeating: false, count: rows.count)
    var waiting = [Int32](repeating: 0, count: rows.count + 1)
    reached[start] = true
    waiting[0] = Int32(start)
    fill(rows, &reached, &waiting)
    return reached
  }

  private static func fill(_ rows: Rows, _ reached: inout [Bool], _ waiting: inout [Int32]) {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    var isReached = reached.mutableSpan
    var queue = waiting.mutableSpan
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head += 1
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        // Without a branch: a vertex that is known already is overwritten by the next.
        queue[tail] = Int32(truncatingIfNeeded: target)
        tail &+= isReached[target] ? 0 : 1
        isReached[target] = true
      }
    }
  }

  /// Numbers the components of some vertices; those numbered already are left out.
  ///
  /// - Parameters:
  ///   - roots: The vertices, closed under links to vertices without a number.
  ///   - number: The first number.
  ///   - rows: The links.
  ///   - lowestRanks: 0 for the vertices without a number.
  ///   - components: Where the numbers go.
  /// - Returns: The number after the last.
  private static func search(
    _ roots: [Int], from number: Int, _ rows: Rows, _ lowestRanks: inout [Int32],
    _ components: inout [Int32]
  ) -> Int {
    guard !roots.isEmpty else { return number }
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let count = components.count
    // The order of discovery from 1, lowered to that of the earliest open vertex in reach.
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
    var found = Int32(number)
    for root in roots where lowest[root] == 0 {
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
