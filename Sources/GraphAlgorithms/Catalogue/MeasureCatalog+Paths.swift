extension MeasureCatalog {
  /// Which graph paths are looked for in.
  enum PathGraph: Sendable {
    /// The network's own graph.
    case asGiven
    /// The undirected projection of a directed network.
    case projected

    fileprivate var suffix: String { self == .asGiven ? "" : "_undirected" }

    fileprivate func graph(_ network: MeasuredNetwork) -> Graph {
      self == .asGiven ? network.graph : network.projection
    }

    fileprivate func applies(_ network: MeasuredNetwork, _ length: LinkLength) -> Bool {
      (self == .asGiven || network.graph.isDirected)
        && (length == .unit || graph(network).isWeighted)
    }
  }

  /// Betweenness, closeness and harmonic closeness, without and with weights.
  static func paths(_ graphs: PathGraph) -> [Measure] {
    measures(graphs, .unit, "_unweighted") + measures(graphs, .reciprocal, "_weighted")
  }

  private static func measures(
    _ graphs: PathGraph, _ length: LinkLength, _ weights: String
  ) -> [Measure] {
    let ending = weights + graphs.suffix
    let betweenness = [("raw", false), ("norm", true)].map { name, isNormalised in
      Measure("betweenness_\(name)\(ending)", when: { graphs.applies($0, length) }) {
        $0.perVertex(
          await graphs.graph($0).betweenness(
            length: length, isNormalised: isNormalised, threads: $0.threads))
      }
    }
    let sides: [(name: String, direction: Direction)] = [("_out", .outgoing), ("_in", .incoming)]
    let closeness = sides.map { name, direction in
      Measure(
        "closeness\(name)\(ending)",
        when: { graphs.applies($0, length) && graphs.graph($0).isDirected }
      ) {
        $0.perVertex(
          await graphs.graph($0).closeness(direction, length: length, threads: $0.threads))
      }
    }
    let harmonic = sides.map { name, direction in
      Measure(
        "harmonic\(name)\(ending)",
        when: { graphs.applies($0, length) && graphs.graph($0).isDirected }
      ) {
        $0.perVertex(
          await graphs.graph($0).harmonicCloseness(
            direction, length: length, threads: $0.threads))
      }
    }
    let undirected = [
      Measure(
        "closeness\(ending)",
        when: { graphs.applies($0, length) && !graphs.graph($0).isDirected }
      ) {
        $0.perVertex(await graphs.graph($0).closeness(length: length, threads: $0.threads))
      },
      Measure(
        "harmonic\(ending)",
        when: { graphs.applies($0, length) && !graphs.graph($0).isDirected }
      ) {
        $0.perVertex(await graphs.graph($0).harmonicCloseness(length: length, threads: $0.threads))
      },
    ]
    return betweenness + closeness + harmonic + undirected
  }
}
