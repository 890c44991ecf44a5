import GraphAlgorithms
import Testing

/// Measures against their definitions on small graphs drawn from seeds.
@Suite struct `By its definition` {
  static let graphs: [(seed: UInt64, isDirected: Bool)] = (1...6).flatMap {
    [($0, true), ($0, false)]
  }
  static let lengths: [LinkLength] = [.unit, .reciprocal, .weight, .complement(of: 6)]

  private func graph(_ seed: UInt64, _ isDirected: Bool) throws -> Graph {
    try RandomGraphs.graph(
      seed: seed, vertexCount: 18, linkCount: 20 + 6 * Int(seed), isDirected: isDirected,
      isWeighted: true)
  }

  @Test(arguments: graphs, lengths)
  func `betweenness counts shortest paths`(
    shape: (seed: UInt64, isDirected: Bool), length: LinkLength
  ) async throws {
    let graph = try graph(shape.seed, shape.isDirected)
    let scores = await graph.betweenness(length: length)
    #expect(
      scores.optionalValues.agrees(with: SimpleMeasures(graph, length).betweenness(length)))
  }

  @Test(arguments: graphs, lengths)
  func `closeness, harmonic closeness and eccentricity sum up distances`(
    shape: (seed: UInt64, isDirected: Bool), length: LinkLength
  ) async throws {
    let graph = try graph(shape.seed, shape.isDirected)
    let simple = SimpleMeasures(graph, length)
    let rows = simple.distances.map { row in row.filter { $0 > 0 && $0.isFinite } }
    let columns = (0..<18).map { target in
      simple.distances.map { $0[target] }.filter { $0 > 0 && $0.isFinite }
    }
    for (direction, lists) in [(Direction.outgoing, rows), (.incoming, columns)] {
      let closeness = await graph.closeness(direction, length: length)
      #expect(
        closeness.optionalValues.agrees(
          with: lists.map { list in
            let reached = Double(list.count)
            return list.isEmpty ? 0 : reached / 17 * (reached / list.reduce(0, +))
          }))
      let harmonic = await graph.harmonicCloseness(direction, length: length)
      #expect(
        harmonic.optionalValues.agrees(with: lists.map { $0.reduce(0) { $0 + 1 / $1 } }))
      let eccentricity = await graph.eccentricity(direction, length: length)
      #expect(eccentricity.optionalValues.agrees(with: lists.map { $0.max() ?? 0 }))
    }
    let summary = await graph.distanceSummary(length: length)
    let all = rows.flatMap(\.self)
    #expect(summary.connectedPairs == all.count)
    #expect([summary.diameter].agrees(with: [all.max()]))
    #expect([summary.averageDistance].agrees(with: [all.reduce(0, +) / Double(all.count)]))
  }

  @Test func `distances that are no whole numbers give what they would as whole numbers`()
    async throws
  {
    // The same lengths once as small whole numbers, once scaled to have no common unit.
    let links = RandomGraphs.links(seed: 4, vertexCount: 60, linkCount: 150, isWeighted: true)
    let odd = links.map {
      Arc(source: $0.source, target: $0.target, weight: $0.weight * 0.333_333_3)
    }
    let whole = try GraphBuilder(links, vertexCount: 60, isDirected: true).build().graph
    let real = try GraphBuilder(odd, vertexCount: 60, isDirected: true).build().graph
    let closeness = await whole.closeness(length: .weight)
    #expect(
      await real.closeness(length: .weight).optionalValues.agrees(
        with: closeness.values.map { $0 / 0.333_333_3 }))
    #expect(
      await real.betweenness(length: .weight).optionalValues.agrees(
        with: whole.betweenness(length: .weight).optionalValues))
  }

  @Test(arguments: graphs)
  func `edge betweenness adds up to all distances`(shape: (seed: UInt64, isDirected: Bool))
    async throws
  {
    let graph = try graph(shape.seed, shape.isDirected)
    let scores = await graph.edgeBetweenness()
    #expect(scores.map(\.link) == graph.links)
    let total = SimpleMeasures(graph).distances.joined().filter(\.isFinite).reduce(0, +)
    let sum = scores.reduce(0) { $0 + $1.score } * (graph.isDirected ? 1 : 2)
    #expect(abs(sum - total) < 1e-9 * total)
    // What passes a vertex enters it: its betweenness and the paths that end there.
    let betweenness = await graph.betweenness()
    let reach = graph.reachCounts(.incoming)
    for vertex in 0..<18 where graph.isDirected {
      let entering = scores.filter { $0.link.target == vertex }.reduce(0) { $0 + $1.score }
      #expect(abs(entering - betweenness.values[vertex] - reach.values[vertex]) < 1e-9)
    }
  }

  @Test(arguments: graphs)
  func `components and reach follow paths`(shape: (seed: UInt64, isDirected: Bool)) throws {
    let graph = try graph(shape.seed, shape.isDirected)
    let isReached = SimpleMeasures(graph).distances.map { $0.map(\.isFinite) }
    let strong = graph.strongComponents().groupOf
    for a in 0..<18 {
      #expect(graph.reachable(from: a) == (0..<18).filter { isReached[a][$0] })
      #expect(graph.reachCounts().values[a] == Double(isReached[a].count { $0 } - 1))
      #expect(
        graph.reachCounts(.incoming).values[a] == Double(isReached.count { $0[a] } - 1))
      for b in 0..<18 {
        #expect((strong[a] == strong[b]) == (isReached[a][b] && isReached[b][a]))
      }
    }
  }

  @Test(arguments: graphs)
  func `a cut vertex or a bridge holds parts together`(shape: (seed: UInt64, isDirected: Bool))
    throws
  {
    let graph = try RandomGraphs.graph(
      seed: shape.seed, vertexCount: 18, linkCount: 22, isDirected: shape.isDirected)
    let simple = SimpleMeasures(graph)
    let whole = simple.partCount(Array(0..<18))
    let connectivity = graph.connectivity()
    let cuts = (0..<18).filter { vertex in
      // Removing an isolated vertex takes one part away; removing any other does not.
      simple.partCount((0..<18).filter { $0 != vertex }) > whole
    }
    #expect(connectivity.articulationPoints == cuts)
    let bridges = graph.undirected.links.filter { link in
      let others = graph.undirected.links.filter { $0 != link }
      let rest = try? GraphBuilder(others, vertexCount: 18, isDirected: false).build().graph
      return rest?.weakComponents().groupCount == whole + 1
    }
    #expect(
      connectivity.bridges.map { [$0.source, $0.target] } == bridges.map { [$0.source, $0.target] })
    // Each link lies in one biconnected component.
    let blocks = connectivity.biconnectedComponents
    for link in graph.undirected.links {
      #expect(blocks.count { $0.contains(link.source) && $0.contains(link.target) } == 1)
    }
    #expect(blocks.allSatisfy { $0.count > 1 })
  }

  @Test(arguments: graphs)
  func `a core leaves nobody with fewer neighbours`(shape: (seed: UInt64, isDirected: Bool))
    throws
  {
    let graph = try graph(shape.seed, shape.isDirected)
    var expected = [Double](repeating: 0, count: 18)
    for k in 1..<18 {
      var members = Set(0..<18)
      while let weak = members.first(where: { vertex in
        graph.neighbours(of: vertex, .both).count { members.contains($0) } < k
      }) { members.remove(weak) }
      for member in members { expected[member] = Double(k) }
    }
    #expect(graph.coreNumbers().values == expected)
  }
}
