/// Every measure of the library under its key, in the order in which they are reported.
///
///     let network = MeasuredNetwork(graph: graph, names: names, partition: partition)
///     for result in await MeasureCatalog.results(for: network) { print(result.key, result.values.json) }
///
/// A key ends in what it was computed on: `_unweighted` takes every weight as 1, `_weighted` the
/// weights as they are (lengths are 1 / weight), `_undirected` the projection of a directed graph.
public enum MeasureCatalog {
  /// All measures.
  public static let all: [Measure] =
    degrees + paths(.asGiven) + paths(.projected) + spectral + cohesion + structure + groups

  /// The results of all measures that apply to a network, or of those whose keys are given.
  public static func results(
    for network: MeasuredNetwork, only keys: Set<String>? = nil
  ) async -> [Measure.Result] {
    var results: [Measure.Result] = []
    for measure in all where measure.appliesTo(network) {
      if let keys, !keys.contains(measure.key) { continue }
      results += await measure.results(network)
    }
    return results
  }
}
