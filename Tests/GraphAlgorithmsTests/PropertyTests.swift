import GraphAlgorithms
import Testing

@Suite struct `Every measure` {
  static let shapes = [true, false]

  private func links(_ seed: UInt64 = 7) -> [Arc] {
    RandomGraphs.links(seed: seed, vertexCount: 40, linkCount: 110, isWeighted: true)
  }

  private func graph(_ links: [Arc], _ count: Int, _ isDirected: Bool) throws -> Graph {
    try GraphBuilder(links, vertexCount: count, isDirected: isDirected).build().graph
  }

  @Test(arguments: VectorMetric.all, shapes)
  func `follows vertices when they are renumbered`(metric: VectorMetric, isDirected: Bool)
    async throws
  {
    var generator = SeededGenerator(seed: 3)
    let numbers = Array(0..<40).shuffled(using: &generator)
    let links = links()
    let moved = links.reversed().map {
      Arc(source: numbers[$0.source], target: numbers[$0.target], weight: $0.weight)
    }
    let before = await metric.values(try graph(links, 40, isDirected), 1)
    let after = await metric.values(try graph(moved, 40, isDirected), 1)
    #expect(before.count == 40)
    #expect((0..<40).map { after[numbers[$0]] }.agrees(with: before, tolerance: 1e-8))
    // An undirected graph as dense as this one has one component, hence one reach.
    #expect(Set(before).count > 1 || metric.name.hasPrefix("reach"))
  }

  @Test(arguments: VectorMetric.all, shapes)
  func `scales as stated when weights are doubled`(metric: VectorMetric, isDirected: Bool)
    async throws
  {
    let doubled = links().map {
      Arc(source: $0.source, target: $0.target, weight: 2 * $0.weight)
    }
    let before = await metric.values(try graph(links(), 40, isDirected), 1)
    let after = await metric.values(try graph(doubled, 40, isDirected), 1)
    #expect(after.agrees(with: before.map { $0.map { $0 * metric.whenDoubled } }))
  }

  @Test(arguments: VectorMetric.all.filter(\.isParallel), shapes)
  func `gives the same bits for 1, 2, 3 and 5 threads`(metric: VectorMetric, isDirected: Bool)
    async throws
  {
    let large = try RandomGraphs.graph(
      seed: 5, vertexCount: 540, linkCount: 1100, isDirected: isDirected, isWeighted: true)
    let alone = await metric.values(large, 1)
    for threads in [2, 3, 5] {
      let together = await metric.values(large, threads)
      #expect(together.map { $0?.bitPattern } == alone.map { $0?.bitPattern })
    }
  }

  @Test func `of links gives the same bits for 1, 2, 3 and 5 threads`() async throws {
    let large = try RandomGraphs.graph(
      seed: 6, vertexCount: 520, linkCount: 900, isDirected: false, isWeighted: true)
    let alone = await large.edgeBetweenness(threads: 1)
    for threads in [2, 3, 5] {
      #expect(await large.edgeBetweenness(threads: threads) == alone)
    }
  }

  @Test(arguments: VectorMetric.all.filter(\.isLocal), shapes)
  func `is the same in a disjoint union, up to the number of vertices`(
    metric: VectorMetric, isDirected: Bool
  ) async throws {
    let other = links(8).map {
      Arc(source: $0.source + 40, target: $0.target + 40, weight: $0.weight)
    }
    let alone = await metric.values(try graph(links(), 80, isDirected), 1)
    let beside = await metric.values(try graph(links() + other, 80, isDirected), 1)
    #expect(Array(beside.prefix(40)).agrees(with: Array(alone.prefix(40))))
  }

  @Test(arguments: VectorMetric.all)
  func `gives an isolated vertex nothing and leaves the others alone`(metric: VectorMetric)
    async throws
  {
    let before = await metric.values(try graph(links(), 40, true), 1)
    let after = await metric.values(try graph(links(), 41, true), 1)
    let loner = try #require(after.last)
    switch metric.name {
    case "PageRank": #expect(try #require(loner) > 0)
    case "Katz": #expect(loner == 1)
    case "constraint", "effective size": #expect(loner == nil)
    default: #expect(loner == 0)
    }
    // Closeness is relative to the number of vertices, PageRank to the sum 1.
    let factor =
      metric.name.hasPrefix("closeness") ? 39.0 / 40 : metric.name == "PageRank" ? nil : 1
    guard let factor else { return }
    #expect(
      Array(after.dropLast()).agrees(with: before.map { $0.map { $0 * factor } }))
  }

  @Test func `reads a reversed graph from the other side`() async throws {
    let graph = try graph(links(), 40, true)
    let reversed = graph.reversed
    #expect(graph.strength(.incoming).values == reversed.strength(.outgoing).values)
    #expect(graph.reachCounts(.incoming) == reversed.reachCounts(.outgoing))
    #expect(
      await graph.closeness(.incoming, threads: 1).values
        == reversed.closeness(.outgoing, threads: 1).values)
    #expect(
      await graph.betweenness(threads: 1).optionalValues.agrees(
        with: reversed.betweenness(threads: 1).optionalValues))
    #expect(graph.strongComponents() == reversed.strongComponents())
    #expect(graph.weakComponents() == reversed.weakComponents())
    #expect(graph.reciprocity == reversed.reciprocity)
    #expect(graph.reversed.reversed == graph)
  }
}
