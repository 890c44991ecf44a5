extension MeasureCatalog {
  /// Cores, clustering and structural holes.
  static let cohesion: [Measure] =
    [
      Measure("core_number_undirected") {
        $0.perVertex(counts: $0.projection.coreNumbers().values.map { Int($0) })
      },
      Measure("clustering_local_undirected") { $0.perVertex($0.projection.clustering().local) },
      Measure("transitivity_undirected") { .number($0.projection.clustering().transitivity) },
      Measure("clustering_average_undirected") { .number($0.projection.clustering().average) },
    ] + structuralHoles(weighted: false) + structuralHoles(weighted: true)

  private static func structuralHoles(weighted: Bool) -> [Measure] {
    let ending = weighted ? "_weighted" : "_unweighted"
    let applies: @Sendable (MeasuredNetwork) -> Bool = { !weighted || $0.graph.isWeighted }
    let holes: @Sendable (MeasuredNetwork) -> StructuralHoles = {
      (weighted ? $0.graph : $0.graph.unweighted).structuralHoles()
    }
    return [
      Measure("constraint\(ending)", when: applies) { $0.perVertex(holes($0).constraint) },
      Measure("effective_size\(ending)", when: applies) { $0.perVertex(holes($0).effectiveSize) },
    ]
  }

  /// Cut points, components, and measures of the whole graph.
  static let structure: [Measure] = [
    Measure("articulation_points_undirected") { network in
      .list(
        network.sorted(network.projection.connectivity().articulationPoints).map(
          MeasureValue.text))
    },
    Measure("bridges_undirected") { network in
      network.sorted(
        network.projection.connectivity().bridges.map { [$0.source, $0.target] })
    },
    Measure("weak_components") { $0.sorted($0.graph.weakComponents().groups) },
    Measure("strong_components", when: { $0.graph.isDirected }) {
      $0.sorted($0.graph.strongComponents().groups)
    },
    Measure("reciprocity", when: { $0.graph.isDirected }) {
      MeasureValue($0.graph.reciprocity)
    },
    Measure("density") { .number($0.graph.density) },
  ]
}
