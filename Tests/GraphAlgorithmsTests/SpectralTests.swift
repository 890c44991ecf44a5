import GraphAlgorithms
import Testing

/// Measures that are solutions of equations, put back into them.
@Suite struct `The equation of` {
  static let graphs: [(seed: UInt64, isDirected: Bool)] = (1...5).flatMap {
    [($0, true), ($0, false)]
  }

  private func graph(_ shape: (seed: UInt64, isDirected: Bool), _ linkCount: Int = 90) throws
    -> Graph
  {
    try RandomGraphs.graph(
      seed: shape.seed, vertexCount: 30, linkCount: linkCount, isDirected: shape.isDirected,
      isWeighted: true)
  }

  /// Σ w(u, v) · x(u) over links u → v, for every v.
  private func fed(_ graph: Graph, _ vector: [Double]) -> [Double] {
    (0..<graph.vertexCount).map { vertex in
      graph.neighbours(of: vertex, .incoming).reduce(0) {
        $0 + (graph.weight(from: $1, to: vertex) ?? .nan) * vector[$1]
      }
    }
  }

  @Test(arguments: graphs)
  func `PageRank holds, dead ends included`(shape: (seed: UInt64, isDirected: Bool)) throws {
    let graph = try graph(shape, 50)
    let scores = graph.pageRank().values
    let strength = graph.strength(.outgoing).values
    let dead = zip(scores, strength).reduce(0) { $0 + ($1.1 == 0 ? $1.0 : 0) }
    let flows = zip(scores, strength).map { $1 > 0 ? $0 / $1 : 0 }
    for (vertex, inflow) in fed(graph, flows).enumerated() {
      let expected: Double = 0.15 / 30 + 0.85 * (inflow + dead / 30)
      #expect(abs(scores[vertex] - expected) < 1e-11)
    }
    #expect(abs(scores.reduce(0, +) - 1) < 1e-12)
    #expect(graph.pageRank(damping: 0).values.allSatisfy { abs($0 - 1 / 30) < 1e-12 })
  }

  @Test(arguments: graphs)
  func `eigenvector centrality holds`(shape: (seed: UInt64, isDirected: Bool)) throws {
    let graph = try graph(shape)
    let centrality = try #require(graph.eigenvectorCentrality())
    let scores = centrality.scores.values
    for (vertex, sum) in fed(graph, scores).enumerated() {
      let expected: Double = centrality.eigenvalue * scores[vertex]
      #expect(abs(sum - expected) < 1e-7)
    }
    #expect(scores.max() == 1)
    #expect(scores.min() ?? -1 >= 0)
  }

  @Test(arguments: graphs)
  func `Katz centrality holds below its bound, and has no solution above`(
    shape: (seed: UInt64, isDirected: Bool)
  ) throws {
    let graph = try graph(shape)
    let katz = try #require(graph.katzCentrality())
    for (vertex, sum) in fed(graph, katz.scores.values).enumerated() {
      let score = katz.scores.values[vertex]
      let expected: Double = 1 + katz.attenuation * sum
      #expect(abs(score - expected) < 1e-10 * score)
    }
    let bound = 1 / graph.spectralRadius()
    #expect(abs(katz.attenuation - bound / 2) < 1e-9)
    #expect(graph.katzCentrality(attenuation: bound * 0.99) != nil)
    #expect(graph.katzCentrality(attenuation: bound * 1.01) == nil)
  }

  @Test(arguments: graphs)
  func `hubs and authorities holds`(shape: (seed: UInt64, isDirected: Bool)) throws {
    let graph = try graph(shape)
    let scores = try #require(graph.hubsAndAuthorities())
    let authorities = fed(graph, scores.hubs.values)
    let hubs = fed(graph.reversed, scores.authorities.values)
    for (computed, given) in [(authorities, scores.authorities), (hubs, scores.hubs)] {
      let total = computed.reduce(0, +)
      #expect(
        computed.map { $0 / total }.optional.agrees(
          with: given.optionalValues, tolerance: 1e-8))
    }
  }

  @Test func `eigenvector centrality has no single solution`() throws {
    let triangles = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)].map {
      Arc(source: $0.0, target: $0.1)
    }
    for isDirected in [true, false] {
      let twins = try GraphBuilder(triangles, vertexCount: 6, isDirected: isDirected).build().graph
      #expect(twins.eigenvectorCentrality() == nil)
      let expected: Double = isDirected ? 1 : 2
      #expect(abs(twins.spectralRadius() - expected) < 1e-9)
    }
    #expect(TextbookNetwork.acyclic.graph.eigenvectorCentrality() == nil)
    #expect(TextbookNetwork.acyclic.graph.spectralRadius() == 0)
    #expect(TextbookNetwork.acyclic.graph.katzCentrality()?.attenuation == 0.5)
  }

  @Test func `eigenvector centrality is found however slowly it settles`() throws {
    // Two cliques joined by a long path: the two largest eigenvalues nearly coincide.
    var links: [Arc] = []
    for (start, size) in [(0, 6), (40, 6)] {
      for a in start..<start + size {
        for b in start..<a { links.append(Arc(source: a, target: b)) }
      }
    }
    for vertex in 5..<40 { links.append(Arc(source: vertex, target: vertex + 1)) }
    links.append(Arc(source: 0, target: 46))
    let graph = try GraphBuilder(links, vertexCount: 47, isDirected: false).build().graph
    let centrality = try #require(graph.eigenvectorCentrality())
    let scores = centrality.scores.values
    for (vertex, sum) in fed(graph, scores).enumerated() {
      let expected: Double = centrality.eigenvalue * scores[vertex]
      #expect(abs(sum - expected) < 1e-8)
    }
    // The clique with one link more has nearly all of it.
    #expect(scores[40] < scores[5] / 2)
  }
}

extension [Double] {
  /// The same numbers as optionals.
  fileprivate var optional: [Double?] { self }
}
