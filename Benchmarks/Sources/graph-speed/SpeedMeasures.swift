import GraphAlgorithms

/// The measures of the comparison, under the names that the other programs use too.
///
/// Lengths are 6 − weight. Measures of the projection get it ready-made, as the others do.
struct SpeedMeasures {
  let graph: Graph
  let projection: Graph
  let threads: Int
  /// Sources of sampled betweenness; all when `nil`.
  let sources: [Int]?

  static let undirected: Set<String> = [
    "articulation", "bridges", "kcore", "leiden", "constraint",
  ]

  /// The values of a measure, one per vertex or a few counts; `nil` for an unknown name.
  func values(_ name: String) async -> [Double]? {
    let length = LinkLength.complement(of: 6)
    switch name {
    case "none": return []
    case "degree": return graph.strength(.outgoing).values
    case "pagerank": return graph.pageRank().values
    case "eigenvector": return graph.eigenvectorCentrality()?.scores.values ?? []
    case "katz": return graph.katzCentrality(attenuation: 0.002)?.scores.values ?? []
    case "hits": return graph.hubsAndAuthorities()?.authorities.values ?? []
    case "harmonic":
      return await graph.harmonicCloseness(.incoming, threads: threads).values
    case "harmonic_w":
      return await graph.harmonicCloseness(.incoming, length: length, threads: threads).values
    case "closeness": return await graph.closeness(.incoming, threads: threads).values
    case "closeness_w":
      return await graph.closeness(.incoming, length: length, threads: threads).values
    case "betweenness":
      return await graph.betweenness(sources: sources, threads: threads).values
    case "betweenness_w":
      return await graph.betweenness(length: length, sources: sources, threads: threads).values
    case "betweenness_real":
      return await graph.betweenness(length: .reciprocal, sources: sources, threads: threads)
        .values
    case "articulation":
      return projection.connectivity().articulationPoints.map { _ in 1 }
    case "bridges": return projection.connectivity().bridges.map { _ in 1 }
    case "kcore": return projection.coreNumbers().values
    case "leiden": return projection.communities().groupOf.map(Double.init)
    case "components_weak": return graph.weakComponents().sizes.map { _ in 1 }
    case "components_strong": return graph.strongComponents().sizes.map { _ in 1 }
    case "constraint": return projection.structuralHoles().constraint.values
    case "reach": return graph.reachCounts().values
    default: return nil
    }
  }
}
