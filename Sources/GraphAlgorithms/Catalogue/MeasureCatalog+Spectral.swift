extension MeasureCatalog {
  /// PageRank, eigenvector and Katz centrality, hubs and authorities.
  static let spectral: [Measure] =
    feeding(weighted: false) + [katz] + [hits(weighted: false)]
    + feeding(weighted: true) + [hits(weighted: true)]
    + [
      eigenvector("eigenvector_unweighted_undirected", when: { $0.graph.isDirected }) {
        $0.projection.unweighted
      },
      eigenvector(
        "eigenvector_weighted_undirected",
        when: { $0.graph.isDirected && $0.projection.isWeighted }
      ) { $0.projection },
    ]

  private static func feeding(weighted: Bool) -> [Measure] {
    let ending = weighted ? "_weighted" : "_unweighted"
    let applies: @Sendable (MeasuredNetwork) -> Bool = { !weighted || $0.graph.isWeighted }
    let graph: @Sendable (MeasuredNetwork) -> Graph = {
      weighted ? $0.graph : $0.graph.unweighted
    }
    return [
      eigenvector("eigenvector\(ending)", when: applies, graph),
      Measure("pagerank\(ending)", when: applies) { $0.perVertex(graph($0).pageRank()) },
      Measure("pagerank_reversed\(ending)", when: { applies($0) && $0.graph.isDirected }) {
        $0.perVertex(graph($0).reversed.pageRank())
      },
    ]
  }

  private static func eigenvector(
    _ key: String, when applies: @escaping @Sendable (MeasuredNetwork) -> Bool,
    _ graph: @escaping @Sendable (MeasuredNetwork) -> Graph
  ) -> Measure {
    Measure(key, when: applies) { network in
      guard let centrality = graph(network).eigenvectorCentrality() else {
        return [
          Measure.Result(key, .null, reason: "dominant eigenvalue zero or not simple")
        ]
      }
      return [
        Measure.Result(
          key, network.perVertex(centrality.scores),
          details: [.init("lambda", .number(centrality.eigenvalue))])
      ]
    }
  }

  private static let katz = Measure("katz", when: { _ in true }) { network in
    let graph = network.graph.unweighted
    let radius = graph.spectralRadius()
    guard let katz = graph.katzCentrality(attenuation: radius > 0 ? 0.5 / radius : 0.5) else {
      return [Measure.Result("katz", .null, reason: "walks do not die out")]
    }
    return [
      Measure.Result(
        "katz", network.perVertex(katz.scores),
        details: [
          .init("alpha", .number(katz.attenuation)), .init("lambda_max", .number(radius)),
        ])
    ]
  }

  private static func hits(weighted: Bool) -> Measure {
    let ending = weighted ? "_weighted" : "_unweighted"
    return Measure(
      "hits\(ending)",
      when: { $0.graph.linkCount > 0 && (!weighted || $0.graph.isWeighted) }
    ) { network in
      let graph = weighted ? network.graph : network.graph.unweighted
      guard let scores = graph.hubsAndAuthorities() else {
        return [
          Measure.Result("hits\(ending)", .null, reason: "largest singular value not simple")
        ]
      }
      return [
        Measure.Result("hits_hub\(ending)", network.perVertex(scores.hubs)),
        Measure.Result("hits_authority\(ending)", network.perVertex(scores.authorities)),
      ]
    }
  }
}
