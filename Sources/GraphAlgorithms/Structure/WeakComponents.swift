extension Graph {
  /// The parts of a graph between which there is no link, whatever the direction of links.
  ///
  /// Components are numbered in the order of their smallest vertex; an isolated vertex is one.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) time at worst, in practice O(*n*); O(*n*) space.
  /// - Source: Sutton, Ben-Nun & Barak, *IPDPS* (2018).
  public func weakComponents() -> Partition {
    var parents = (0..<Int32(vertexCount)).map { $0 }
    Self.join(outgoing, incoming, isDirected, &parents)
    var groups = [Int](repeating: 0, count: vertexCount)
    var count = 0
    for vertex in 0..<vertexCount {
      // The root of a tree is its smallest vertex, so that its group is known before.
      let parent = Int(parents[vertex])
      if parent == vertex {
        groups[vertex] = count
        count += 1
      } else {
        groups[vertex] = groups[parent]
      }
    }
    return Partition(groupOf: groups, groupCount: count)
  }

  /// Makes trees of the vertices of each component, each vertex below its smallest.
  ///
  /// Two links per vertex join most of the largest component; for its members all other links are
  /// then left out, since any that leads out of it is met from its other end.
  private static func join(
    _ outgoing: Rows, _ incoming: Rows, _ isDirected: Bool, _ parents: inout [Int32]
  ) {
    let count = parents.count
    let outOffsets = outgoing.offsets.span
    let outTargets = outgoing.targets.span
    let inOffsets = incoming.offsets.span
    let inTargets = incoming.targets.span
    var parent = parents.mutableSpan
    for vertex in 0..<count {
      let start = Int(outOffsets[vertex])
      for position in start..<min(start + 2, Int(outOffsets[vertex + 1])) {
        link(vertex, Int(outTargets[position]), &parent)
      }
    }
    let largest = mostFrequentRoot(&parent)
    for vertex in 0..<count where root(of: vertex, &parent) != largest {
      let start = Int(outOffsets[vertex])
      let end = Int(outOffsets[vertex + 1])
      for position in min(start + 2, end)..<end {
        link(vertex, Int(outTargets[position]), &parent)
      }
      guard isDirected else { continue }
      for position in Int(inOffsets[vertex])..<Int(inOffsets[vertex + 1]) {
        link(vertex, Int(inTargets[position]), &parent)
      }
    }
    for vertex in 0..<count { parent[vertex] = parent[Int(parent[vertex])] }
  }

  /// The root that most of some evenly spread vertices have.
  private static func mostFrequentRoot(_ parent: inout MutableSpan<Int32>) -> Int {
    let count = parent.count
    var votes: [Int: Int] = [:]
    for vertex in stride(from: 0, to: count, by: max(1, count / 256)) {
      votes[root(of: vertex, &parent), default: 0] += 1
    }
    // The smaller root wins a tie: dictionaries have no order.
    return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// The root of a vertex's tree; the way there is halved in passing.
  private static func root(of vertex: Int, _ parent: inout MutableSpan<Int32>) -> Int {
    var vertex = vertex
    while Int(parent[vertex]) != vertex {
      parent[vertex] = parent[Int(parent[vertex])]
      vertex = Int(parent[vertex])
    }
    return vertex
  }

  /// Joins the trees of two vertices below the smaller root.
  private static func link(_ a: Int, _ b: Int, _ parent: inout MutableSpan<Int32>) {
    let first = root(of: a, &parent)
    let second = root(of: b, &parent)
    guard first != second else { return }
    parent[max(first, second)] = Int32(truncatingIfNeeded: min(first, second))
  }
}
