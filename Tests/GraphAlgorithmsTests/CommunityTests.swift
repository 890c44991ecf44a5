import GraphAlgorithms
import Testing

@Suite struct `Communities` {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `are connected, and better than no division`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(
      seed: seed, vertexCount: 300, linkCount: 700, isDirected: seed % 2 == 0, isWeighted: true)
    let found = graph.communities(seed: seed)
    for group in found.groups {
      #expect(graph.induced(by: group).weakComponents().groupCount == 1)
    }
    let quality = try #require(graph.undirected.modularity(of: found))
    #expect(quality > 0.3)
    #expect(found == graph.communities(seed: seed))
    // No single vertex gains by moving to another group.
    for vertex in stride(from: 0, to: 300, by: 37) {
      for other in Set(graph.neighbours(of: vertex, .both).map { found.groupOf[$0] }) {
        var moved = found.groupOf
        moved[vertex] = other
        guard Set(moved).count == found.groupCount else { continue }
        let value = try #require(graph.undirected.modularity(of: Partition(groupOf: moved)))
        #expect(value <= quality + 1e-9)
      }
    }
  }

  @Test func `find cliques that hang together by single links`() throws {
    var links: [Arc] = []
    for clique in 0..<6 {
      for a in 0..<5 {
        for b in 0..<a { links.append(Arc(source: 5 * clique + a, target: 5 * clique + b)) }
      }
      links.append(Arc(source: 5 * clique, target: (5 * clique + 6) % 30))
    }
    let graph = try GraphBuilder(links, vertexCount: 30, isDirected: false).build().graph
    #expect(graph.communities().groupOf == (0..<30).map { $0 / 5 })
    #expect(graph.communities(resolution: 0.01).groupCount == 1)
    #expect(graph.communities(resolution: 100).groupCount == 30)
  }

  @Test func `leave isolated vertices alone`() throws {
    let graph = try GraphBuilder(
      [Arc(source: 1, target: 3)], vertexCount: 5, isDirected: false
    ).build().graph
    #expect(graph.communities().groupOf == [0, 1, 2, 1, 3])
  }
}
