/// Through which vertices every path from the sources must pass.
public struct DominatorTree: Sendable, Hashable {
  /// Where paths begin, ascending.
  public let sources: [Int]
  /// For each vertex the last one that every path to it passes, in vertex order: `nil` for sources,
  /// for vertices that can be reached through independent ways, and for those out of reach.
  public let immediateDominators: [Int?]
  /// Whether each vertex is reached from a source.
  public let isReached: [Bool]

  /// All vertices that every path to a vertex passes before it, nearest first; a source is one of
  /// them when no other source leads there.
  ///
  /// - Complexity: O(length of the answer).
  public func dominators(of vertex: Int) -> [Int] {
    var chain: [Int] = []
    var next = immediateDominators[vertex]
    while let dominator = next {
      chain.append(dominator)
      next = immediateDominators[dominator]
    }
    return chain
  }

  /// The single points of failure: each vertex whose loss cuts others off, with those it cuts off.
  ///
  /// Both lists ascend. A source counts when vertices are reached through it alone.
  ///
  /// - Complexity: O(*n* · depth of the tree).
  public var pointsOfFailure: [(vertex: Int, cutOff: [Int])] {
    var cutOff = [[Int]](repeating: [], count: immediateDominators.count)
    for vertex in immediateDominators.indices {
      for dominator in dominators(of: vertex) { cutOff[dominator].append(vertex) }
    }
    return cutOff.indices.filter { !cutOff[$0].isEmpty }.map { ($0, cutOff[$0]) }
  }
}

extension Graph {
  /// The dominators of all vertices with respect to one source or to several taken together.
  ///
  /// - Direction: Paths follow links; use ``reversed`` for paths that lead to the sources.
  /// - Weights: Ignored.
  /// - Complexity: O(*m* · depth of the tree) time, in practice O(*n* + *m*); O(*n*) space.
  /// - Source: Cooper, Harvey & Kennedy, *A Simple, Fast Dominance Algorithm* (2001).
  public func dominators(from sources: [Int]) -> DominatorTree {
    let order = postorder(from: sources)
    // Vertices are numbered by postorder; the virtual root before all sources comes last.
    var numbers = [Int](repeating: -1, count: vertexCount)
    for (number, vertex) in order.enumerated() { numbers[vertex] = number }
    let root = order.count
    var dominator = [Int](repeating: -1, count: root + 1)
    dominator[root] = root
    var isSource = [Bool](repeating: false, count: vertexCount)
    for source in sources { isSource[source] = true }
    func meet(_ a: Int, _ b: Int) -> Int {
      var (a, b) = (a, b)
      while a != b {
        while a < b { a = dominator[a] }
        while b < a { b = dominator[b] }
      }
      return a
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for number in stride(from: root - 1, through: 0, by: -1) {
        let vertex = order[number]
        var common = isSource[vertex] ? root : -1
        for position in incoming.range(of: vertex) {
          let source = numbers[Int(incoming.targets[position])]
          guard source >= 0, dominator[source] >= 0 else { continue }
          common = common < 0 ? source : meet(common, source)
        }
        guard dominator[number] != common else { continue }
        dominator[number] = common
        hasChanged = true
      }
    }
    return DominatorTree(
      sources: Set(sources).sorted(),
      immediateDominators: numbers.map { number in
        number < 0 || dominator[number] == root ? nil : order[dominator[number]]
      },
      isReached: numbers.map { $0 >= 0 })
  }

  /// The reached vertices, each after all that depth-first search found below it.
  private func postorder(from sources: [Int]) -> [Int] {
    var isSeen = [Bool](repeating: false, count: vertexCount)
    var cursors = Array(outgoing.offsets.dropLast())
    var order: [Int] = []
    var stack: [Int] = []
    for source in sources where !isSeen[source] {
      isSeen[source] = true
      stack.append(source)
      while let vertex = stack.last {
        var child: Int?
        while child == nil, cursors[vertex] < outgoing.offsets[vertex + 1] {
          let target = Int(outgoing.targets[Int(cursors[vertex])])
          cursors[vertex] += 1
          if !isSeen[target] { child = target }
        }
        if let child {
          isSeen[child] = true
          stack.append(child)
        } else {
          order.append(vertex)
          stack.removeLast()
        }
      }
    }
    return order
  }
}
