import GraphAlgorithms
import Testing

@Suite struct `A ranking` {
  @Test func `gives equal scores one rank and skips the next`() {
    let network = TextbookNetwork.trianglePairIsolate
    let ranking = Ranking(network.graph.degree())
    #expect(ranking.places.map(\.rank) == [1, 1, 1, 4, 4, 6])
    #expect(ranking.places.map(\.vertex) == [0, 1, 2, 3, 4, 5])
    #expect(ranking.places.map(\.sharedBy) == [3, 3, 3, 2, 2, 1])
  }

  @Test func `leaves out who has no score`() {
    let network = TextbookNetwork.trianglePairIsolate
    let ranking = Ranking(network.graph.structuralHoles().constraint)
    #expect(ranking.ranks(vertexCount: 6).last == .some(nil))
    #expect(ranking.places.count == 5)
  }
}

@Suite struct `Centralisation` {
  private func star(isDirected: Bool) throws -> Graph {
    try GraphBuilder(
      (1..<7).map { Arc(source: 0, target: $0) }, vertexCount: 7, isDirected: isDirected
    ).build().graph
  }

  @Test func `is 1 for a star`() async throws {
    let star = try star(isDirected: false)
    #expect(star.degree().centralisation == 1)
    #expect(await star.betweenness().centralisation == 1)
    #expect(await star.betweenness(isNormalised: true).centralisation == 1)
    let closeness = try #require(await star.closeness().centralisation)
    #expect(abs(closeness - 1) < 1e-12)
    #expect(await star.harmonicCloseness().centralisation == 1)
    let outward = try self.star(isDirected: true)
    #expect(outward.degree(.outgoing).centralisation == 1)
    #expect(await outward.closeness().centralisation == 1)
    #expect(await outward.harmonicCloseness(isNormalised: true).centralisation == 1)
  }

  @Test func `is 0 for a ring, and unknown without a bound`() async throws {
    let ring = try GraphBuilder(
      (0..<6).map { Arc(source: $0, target: ($0 + 1) % 6) }, vertexCount: 6, isDirected: true
    ).build().graph
    #expect(ring.degree().centralisation == 0)
    #expect(await ring.betweenness().centralisation == 0)
    #expect(ring.strength().centralisation == nil)
  }
}
