import GraphAlgorithms
import Testing

@Suite struct `Paths that share nothing` {
  static let graphs: [(seed: UInt64, isDirected: Bool)] = (1...8).flatMap {
    [($0, true), ($0, false)]
  }

  private func graph(_ seed: UInt64, _ isDirected: Bool) throws -> Graph {
    try RandomGraphs.graph(
      seed: seed, vertexCount: 8, linkCount: 12 + 2 * Int(seed), isDirected: isDirected)
  }

  @Test(arguments: graphs)
  func `are as many as the vertices that must fail`(shape: (seed: UInt64, isDirected: Bool))
    throws
  {
    let graph = try graph(shape.seed, shape.isDirected)
    let simple = SimpleMeasures(graph)
    for source in 0..<8 {
      for target in 0..<8 where target != source {
        let paths = graph.disjointPaths(from: source, to: target)
        for path in paths {
          #expect(path.first == source && path.last == target)
          #expect(zip(path, path.dropFirst()).allSatisfy { graph.hasLink(from: $0, to: $1) })
        }
        let inner = paths.flatMap { $0.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count)
        #expect(paths.map(\.count) == paths.map(\.count).sorted())
        guard !graph.hasLink(from: source, to: target) else { continue }
        #expect(paths.count == simple.separatorSize(source, target))
      }
    }
  }

  @Test(arguments: graphs)
  func `are together as short as any two can be`(shape: (seed: UInt64, isDirected: Bool)) throws {
    let graph = try graph(shape.seed, shape.isDirected)
    for target in 1..<8 {
      let all = simplePaths(graph, [0], to: target)
      var best: Int?
      for a in all {
        for b in all where a != b {
          guard Set(a.dropFirst().dropLast()).isDisjoint(with: b.dropFirst().dropLast()) else {
            continue
          }
          best = min(best ?? .max, a.count + b.count)
        }
      }
      let pair = graph.disjointPaths(from: 0, to: target, limit: 2)
      #expect((pair.count == 2 ? pair[0].count + pair[1].count : nil) == best)
      let one = graph.disjointPaths(from: 0, to: target, limit: 1)
      #expect(one.first?.count == all.map(\.count).min())
    }
  }

  private func simplePaths(_ graph: Graph, _ path: [Int], to target: Int) -> [[Int]] {
    guard let last = path.last, last != target else { return [path] }
    return graph.neighbours(of: last).filter { !path.contains($0) }
      .flatMap { simplePaths(graph, path + [$0], to: target) }
  }

  @Test func `give way to a longer pair when the shortest path blocks it`() throws {
    // The shortest path 0-1-4-5 uses both middle vertices that two disjoint paths need.
    let links = [(0, 1), (1, 4), (4, 5), (0, 2), (2, 4), (1, 3), (3, 6), (6, 5)].map {
      Arc(source: $0.0, target: $0.1)
    }
    let graph = try GraphBuilder(links, vertexCount: 7, isDirected: true).build().graph
    #expect(graph.disjointPaths(from: 0, to: 5, limit: 1) == [[0, 1, 4, 5]])
    #expect(graph.disjointPaths(from: 0, to: 5) == [[0, 2, 4, 5], [0, 1, 3, 6, 5]])
  }
}

@Suite struct `Points of failure` {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `are those whose loss cuts others off`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(
      seed: seed, vertexCount: 14, linkCount: 26, isDirected: true)
    for sources in [[0], [0, 5, 9]] {
      let tree = graph.dominators(from: sources)
      let whole = graph.reached(from: sources)
      #expect(tree.isReached == whole)
      var expected: [[Int]] = []
      for vertex in 0..<14 {
        let rest = graph.reached(from: sources, avoiding: [vertex])
        let cutOff = (0..<14).filter { $0 != vertex && whole[$0] && !rest[$0] }
        if !cutOff.isEmpty { expected.append([vertex] + cutOff) }
      }
      #expect(tree.pointsOfFailure.map { [$0.vertex] + $0.cutOff } == expected)
    }
  }

  @Test func `form a chain along a path`() throws {
    let links = [(0, 1), (1, 2), (2, 3), (1, 3)].map { Arc(source: $0.0, target: $0.1) }
    let graph = try GraphBuilder(links, vertexCount: 5, isDirected: true).build().graph
    let tree = graph.dominators(from: [0])
    #expect(tree.dominators(of: 3) == [1, 0])
    #expect(tree.immediateDominators == [nil, 0, 1, 1, nil])
  }
}
