/// The parts of an undirected graph that one vertex or one link holds together.
public struct Connectivity: Sendable, Hashable {
  /// The vertices without which more parts would be separate, ascending.
  public let articulationPoints: [Int]
  /// The links without which more parts would be separate, smaller end first, ascending.
  public let bridges: [Arc]
  /// The largest sets of vertices that no single vertex separates, each ascending, in ascending
  /// order; a bridge is one, an isolated vertex is in none.
  public let biconnectedComponents: [[Int]]
}

extension Graph {
  /// Articulation points, bridges and biconnected components of the undirected projection.
  ///
  /// - Direction: Ignored.
  /// - Weights: Those of the bridges are the sums of both directions.
  /// - Complexity: O(*n* + *m*) time and space, plus sorting the answers.
  /// - Source: Hopcroft & Tarjan, *Communications of the ACM* 16 (1973).
  public func connectivity() -> Connectivity {
    let graph = undirected
    var search = LowPointSearch(graph.vertexCount)
    search.run(graph.outgoing)
    let bridges = search.bridges.map { (min($0.0, $0.1), max($0.0, $0.1)) }.sorted(by: <)
    return Connectivity(
      articulationPoints: search.isCut.indices.filter { search.isCut[$0] },
      bridges: bridges.map { source, target in
        Arc(
          source: source, target: target, weight: graph.weight(from: source, to: target) ?? 1)
      },
      biconnectedComponents: search.blocks.map { $0.sorted() }.sorted {
        $0.lexicographicallyPrecedes($1)
      })
  }
}

/// A depth-first search that notes how far back each vertex's descendants can reach.
private struct LowPointSearch {
  private(set) var isCut: [Bool]
  private(set) var bridges: [(Int, Int)] = []
  private(set) var blocks: [[Int]] = []

  init(_ count: Int) {
    isCut = [Bool](repeating: false, count: count)
  }

  mutating func run(_ rows: Rows) {
    Self.run(rows.offsets.span, rows.targets.span, &isCut, &bridges, &blocks)
  }

  private static func run(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ isCut: inout [Bool],
    _ bridges: inout [(Int, Int)], _ blocks: inout [[Int]]
  ) {
    let count = isCut.count
    var ranks = [Int32](repeating: 0, count: count)
    var lowPoints = ranks
    var positions = ranks
    var callStack = ranks
    var blockStack = ranks
    var rank = ranks.mutableSpan
    var low = lowPoints.mutableSpan
    var cursor = positions.mutableSpan
    var calls = callStack.mutableSpan
    var block = blockStack.mutableSpan
    var isCut = isCut.mutableSpan
    var next: Int32 = 0
    for root in 0..<count where rank[root] == 0 && offsets[root] < offsets[root + 1] {
      var depth = 1
      var blockCount = 0
      var rootChildren = 0
      calls[0] = Int32(root)
      next += 1
      rank[root] = next
      low[root] = next
      cursor[root] = offsets[root]
      while depth > 0 {
        let vertex = Int(calls[depth - 1])
        let parent = depth > 1 ? Int(calls[depth - 2]) : -1
        var position = Int(cursor[vertex])
        let end = Int(offsets[vertex + 1])
        var lowest = low[vertex]
        var child = -1
        while position < end {
          let target = Int(targets[position])
          position += 1
          if rank[target] == 0 {
            child = target
            break
          }
          if target != parent, rank[target] < lowest { lowest = rank[target] }
        }
        low[vertex] = lowest
        cursor[vertex] = Int32(position)
        if child >= 0 {
          calls[depth] = Int32(child)
          depth += 1
          next += 1
          rank[child] = next
          low[child] = next
          cursor[child] = offsets[child]
          block[blockCount] = Int32(child)
          blockCount += 1
          continue
        }
        depth -= 1
        guard parent >= 0 else { continue }
        if low[vertex] < low[parent] { low[parent] = low[vertex] }
        guard low[vertex] >= rank[parent] else { continue }
        // Nothing below the vertex reaches past its parent: they close a block.
        if parent == root { rootChildren += 1 } else { isCut[parent] = true }
        var members = [parent]
        while blockCount > 0 {
          blockCount -= 1
          let member = Int(block[blockCount])
          members.append(member)
          if member == vertex { break }
        }
        if members.count == 2 { bridges.append((parent, vertex)) }
        blocks.append(members)
      }
      if rootChildren > 1 { isCut[root] = true }
    }
  }
}
