import GraphAlgorithms
import Testing

@Suite struct `A graph` {
  @Test func `lists its links in order, once each`() throws {
    var builder = GraphBuilder(vertexCount: 4, isDirected: false)
    builder.addLink(from: 3, to: 1, weight: 2)
    builder.addLink(from: 0, to: 1)
    let graph = try builder.build().graph
    #expect(graph.links == [Arc(source: 0, target: 1), Arc(source: 1, target: 3, weight: 2)])
    #expect(graph.linkCount == 2)
    #expect(graph.isWeighted)
    #expect(graph.neighbours(of: 1) == [0, 3])
  }

  @Test func `adds the weights of both directions in its projection`() throws {
    var builder = GraphBuilder(vertexCount: 3, isDirected: true)
    builder.addLink(from: 0, to: 1, weight: 2)
    builder.addLink(from: 1, to: 0, weight: 3)
    builder.addLink(from: 2, to: 1)
    let graph = try builder.build().graph
    #expect(
      graph.undirected.links == [
        Arc(source: 0, target: 1, weight: 5), Arc(source: 1, target: 2),
      ])
    #expect(graph.unweighted.undirected.weight(from: 1, to: 0) == 2)
  }
}
