/// One link and its score.
public struct LinkScore: Sendable, Hashable {
  /// The link.
  public let link: Arc
  /// Its score.
  public let score: Double
}

extension Graph {
  /// How often a link stands on the shortest paths between two vertices.
  ///
  ///     score(e) = Σ σ(s, t | e) / σ(s, t)    over s ≠ t
  ///
  /// over ordered pairs in a directed graph, unordered ones otherwise.
  ///
  /// - Scores: One per link, in the order of ``links``; `1...n(n − 1)` directed when the link is
  ///   itself a shortest path; up to *n*²/4 undirected (a bridge in the middle).
  /// - Direction: Paths follow links.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: O(*n* · *m*) time with unit lengths, O(*n* · *m* log *n*) otherwise; O(*n* + *m*)
  ///   space per lane.
  /// - Source: Girvan & Newman, *PNAS* 99 (2002).
  public func edgeBetweenness(length: LinkLength = .unit, threads: Int = 4) async -> [LinkScore] {
    let graph = self
    let lengths = pathLengths(length)
    let lanes = vertexCount < 500 ? 1 : 16
    let sums = await Lanes.run(lanes, threads: threads) { lane in
      var vertices = [Double](repeating: 0, count: graph.vertexCount)
      var links = [Double](repeating: 0, count: graph.outgoing.targets.count)
      var dag = ShortestPathDAG(graph.vertexCount, lengths)
      var dependencies = PathDependencies(graph.vertexCount)
      for source in stride(from: lane, to: graph.vertexCount, by: lanes) {
        dag.search(from: source, graph.outgoing)
        dependencies.add(dag, graph.outgoing, vertices: &vertices, links: &links)
      }
      return links
    }
    let total = Lanes.sum(sums, count: outgoing.targets.count)
    return links.map { link in
      // An undirected link gathers what passes either way; each pair was counted from both ends.
      let there = outgoing.position(from: link.source, to: link.target).map { total[$0] } ?? 0
      guard !isDirected else { return LinkScore(link: link, score: there) }
      let back = outgoing.position(from: link.target, to: link.source).map { total[$0] } ?? 0
      return LinkScore(link: link, score: (there + back) / 2)
    }
  }

  /// The lengths of outgoing links for a search by distance, `nil` when all are equal.
  func pathLengths(_ length: LinkLength) -> [Double]? {
    switch Lengths(length, of: outgoing) {
    case .equal: nil
    case .whole(let units, _, _): units.map(Double.init)
    case .real(let lengths): lengths
    }
  }
}
