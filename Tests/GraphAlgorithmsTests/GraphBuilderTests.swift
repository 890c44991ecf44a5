import GraphAlgorithms
import Testing

@Suite struct `Graph builder` {
  private func build(_ links: [Arc], isDirected: Bool = true) throws -> BuiltGraph {
    try GraphBuilder(links, vertexCount: 3, isDirected: isDirected).build()
  }

  @Test func `leaves self-links out and says which`() throws {
    let built = try build([Arc(source: 1, target: 1), Arc(source: 0, target: 1)])
    #expect(built.selfLinks == [0])
    #expect(built.graph.links == [Arc(source: 0, target: 1)])
  }

  @Test func `adds parallel links up and says which`() throws {
    let links = [
      Arc(source: 0, target: 1, weight: 2), Arc(source: 1, target: 0),
      Arc(source: 0, target: 1, weight: 3),
    ]
    let directed = try build(links)
    #expect(directed.parallelLinks == [2])
    #expect(directed.graph.weight(from: 0, to: 1) == 5)
    let undirected = try build(links, isDirected: false)
    #expect(undirected.parallelLinks == [1, 2])
    #expect(undirected.graph.weight(from: 1, to: 0) == 6)
  }

  @Test(arguments: [0, -1, Double.infinity, -.infinity, .nan, .leastNonzeroMagnitude])
  func `refuses a weight without meaning`(weight: Double) throws {
    let error = try #require(throws: GraphBuildError.self) {
      try build([Arc(source: 0, target: 1), Arc(source: 1, target: 2, weight: weight)])
    }
    guard case .badWeight(let refused, linkIndex: 1) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(refused.bitPattern == weight.bitPattern)
  }

  @Test func `refuses an unknown vertex`() {
    #expect(throws: GraphBuildError.unknownVertex(3, linkIndex: 0)) {
      try build([Arc(source: 0, target: 3)])
    }
    #expect(throws: GraphBuildError.unknownVertex(-1, linkIndex: 0)) {
      try build([Arc(source: -1, target: 0)])
    }
  }

  @Test func `refuses weights whose sum overflows`() {
    #expect(throws: GraphBuildError.weightsOverflow) {
      try build([
        Arc(source: 0, target: 1, weight: 1e308), Arc(source: 1, target: 2, weight: 1e308),
      ])
    }
  }
}
