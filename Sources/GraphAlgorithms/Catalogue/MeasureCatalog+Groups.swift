extension MeasureCatalog {
  /// Measures of a given partition.
  static let groups: [Measure] = [
    grouped("modularity_unweighted") { network, partition in
      MeasureValue(network.graph.unweighted.modularity(of: partition))
    },
    grouped("modularity_weighted", when: \.graph.isWeighted) { network, partition in
      MeasureValue(network.graph.modularity(of: partition))
    },
    grouped("assortativity_category") { network, partition in
      MeasureValue(network.graph.mixingMatrix(of: partition).assortativity)
    },
    grouped("mixing_matrix") { network, partition in
      let counts = network.graph.mixingMatrix(of: partition).counts
      return .object([
        .init("categories", .list(groupNames(partition).map(MeasureValue.text))),
        .init("counts", .list(counts.map { .list($0.map(MeasureValue.count)) })),
      ])
    },
    grouped("ei_index") { network, partition in
      .object([
        .init("unweighted", index(network.graph.unweighted, network, partition)),
        .init("weighted", index(network.graph, network, partition)),
      ])
    },
    grouped("brokerage") { network, partition in
      let brokerage = network.graph.brokerage(of: partition)
      let roles = BrokerageRole.allCases.map { role in
        MeasureValue.Entry(role.rawValue, network.perVertex(counts: brokerage[role]))
      }
      return .object(roles + [.init("total", network.perVertex(counts: brokerage.totals))])
    },
  ]

  private static func grouped(
    _ key: String, when applies: @escaping @Sendable (MeasuredNetwork) -> Bool = { _ in true },
    _ value: @escaping @Sendable (MeasuredNetwork, Partition) -> MeasureValue
  ) -> Measure {
    Measure(key, when: { $0.partition != nil && applies($0) }) { network in
      network.partition.map { value(network, $0) } ?? .null
    }
  }

  private static func groupNames(_ partition: Partition) -> [String] {
    partition.names.isEmpty ? (0..<partition.groupCount).map { "\($0)" } : partition.names
  }

  private static func index(
    _ graph: Graph, _ network: MeasuredNetwork, _ partition: Partition
  ) -> MeasureValue {
    let index = graph.externalInternalIndex(of: partition)
    let names = groupNames(partition)
    func perGroup(_ values: [Double?]) -> MeasureValue {
      .object(names.indices.map { .init(names[$0], MeasureValue(values[$0])) })
    }
    return .object([
      .init("global", MeasureValue(index.global)),
      .init("external", .number(index.external)),
      .init("internal", .number(index.internal)),
      .init("category_by_tie", perGroup(index.byTie)),
      .init("category_by_member", perGroup(index.byMember)),
      .init(
        "node",
        .object(
          network.names.indices.map {
            .init(network.names[$0], MeasureValue(index.vertices[$0]))
          })),
    ])
  }
}
