import GraphAlgorithms
import Testing

@Suite struct `Degenerate graphs` {
  private func graph(_ count: Int, _ links: [Arc] = [], isDirected: Bool = true) throws -> Graph {
    try GraphBuilder(links, vertexCount: count, isDirected: isDirected).build().graph
  }

  private func expectNumbers(_ graph: Graph) async {
    for metric in VectorMetric.all {
      for value in await metric.values(graph, 2) {
        #expect(value?.isFinite ?? true, "\(metric.name)")
      }
    }
  }

  @Test(arguments: [true, false])
  func `without a vertex give empty vectors`(isDirected: Bool) async throws {
    let empty = try graph(0, isDirected: isDirected)
    for metric in VectorMetric.all { #expect(await metric.values(empty, 2).isEmpty) }
    #expect(empty.density == 0)
    #expect(empty.reciprocity == nil)
    #expect(empty.weakComponents().groupCount == 0)
    #expect(empty.strongComponents().groupCount == 0)
    #expect(empty.communities().groupCount == 0)
    #expect(empty.modularity(of: Partition(groupOf: [])) == nil)
    #expect(await empty.distanceSummary().diameter == nil)
    #expect(empty.connectivity().articulationPoints.isEmpty)
    #expect(Ranking(empty.degree()).places.isEmpty)
    let network = MeasuredNetwork(graph: empty, names: [])
    #expect(await MeasureCatalog.results(for: network).count > 15)
  }

  @Test(arguments: [true, false])
  func `with one vertex or no link give zeros or nothing`(isDirected: Bool) async throws {
    for count in [1, 2, 3, 600] {
      let lonely = try graph(count, isDirected: isDirected)
      await expectNumbers(lonely)
      #expect(lonely.pageRank().values.allSatisfy { abs($0 - 1 / Double(count)) < 1e-12 })
      #expect(lonely.eigenvectorCentrality() == nil)
      #expect(lonely.hubsAndAuthorities() == nil)
      #expect(lonely.communities().groupCount == count)
      #expect(lonely.structuralHoles().constraint.undefined.count == count)
      #expect(await lonely.betweenness().values.allSatisfy { $0 == 0 })
      #expect(lonely.disjointPaths(from: 0, to: count - 1).isEmpty)
    }
  }

  @Test func `that are complete have no vertex between others`() async throws {
    let links = (0..<6).flatMap { source in
      (0..<6).filter { $0 != source }.map { Arc(source: source, target: $0) }
    }
    let complete = try graph(6, links)
    await expectNumbers(complete)
    #expect(await complete.betweenness().values.allSatisfy { $0 == 0 })
    #expect(await complete.closeness().values.allSatisfy { $0 == 1 })
    #expect(await complete.harmonicCloseness().centralisation == 0)
    #expect(complete.density == 1)
    #expect(complete.reciprocity == 1)
    #expect(complete.disjointPaths(from: 0, to: 5).count == 5)
  }

  @Test(arguments: [1e308 / 4e4, 1e-300, 5e300])
  func `with extreme weights give no infinity`(weight: Double) async throws {
    let star = (1...5).map { Arc(source: 0, target: $0, weight: weight) }
    let ring = (1...5).map { Arc(source: $0, target: $0 % 5 + 1, weight: 1) }
    for isDirected in [true, false] {
      await expectNumbers(try graph(6, star + ring, isDirected: isDirected))
      await expectNumbers(try graph(6, star, isDirected: isDirected))
    }
  }

  @Test func `with more shortest paths than a number can hold stay exact`() async throws {
    // A chain of diamonds doubles the number of paths at each link.
    let diamonds = 1100
    let links = (0..<diamonds).flatMap { index in
      let start = 3 * index
      return [
        Arc(source: start, target: start + 1), Arc(source: start, target: start + 2),
        Arc(source: start + 1, target: start + 3), Arc(source: start + 2, target: start + 3),
      ]
    }
    let chain = try graph(3 * diamonds + 1, links)
    let middle = 3 * (diamonds / 2)
    for length in [LinkLength.unit, .complement(of: 1.1)] {
      let scores = await chain.betweenness(length: length, sources: [0, 3]).values
      // Both sources reach everything behind the middle through it, and half of it by each side.
      #expect(scores[middle] == Double(2 * (3 * diamonds - middle)))
      #expect(abs(scores[middle + 1] - Double(3 * diamonds - middle - 2)) < 1e-6)
    }
    // Lengths without a common unit.
    let odd = try graph(
      3 * diamonds + 1,
      links.map { link in
        Arc(source: link.source, target: link.target, weight: link.source % 3 == 0 ? 0.7 : 1.3)
      })
    let scores = await odd.betweenness(length: .reciprocal, sources: [0, 3]).values
    #expect(scores[middle] == Double(2 * (3 * diamonds - middle)))
  }

  @Test func `of a million isolated vertices are no burden`() async throws {
    let crowd = try graph(1_000_000, [Arc(source: 3, target: 5)])
    #expect(crowd.weakComponents().groupCount == 999_999)
    #expect(crowd.strongComponents().groupCount == 1_000_000)
    #expect(crowd.reachCounts().values.reduce(0, +) == 1)
    #expect(crowd.coreNumbers().values.reduce(0, +) == 2)
  }
}
