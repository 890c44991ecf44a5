import GraphAlgorithms
import Testing

/// One number per vertex of any measure, for tests that must hold for all of them.
struct VectorMetric: CustomTestStringConvertible {
  let name: String
  /// How scores change when all weights are doubled: multiplied by this.
  let whenDoubled: Double
  /// Whether the scores of a vertex depend on its own component and the number of vertices alone.
  let isLocal: Bool
  /// Whether it is shared out between threads.
  let isParallel: Bool
  let values: @Sendable (Graph, Int) async -> [Double?]

  var testDescription: String { name }

  init(
    _ name: String, whenDoubled: Double = 1, isLocal: Bool = true, isParallel: Bool = false,
    _ values: @escaping @Sendable (Graph, Int) async -> [Double?]
  ) {
    self.name = name
    self.whenDoubled = whenDoubled
    self.isLocal = isLocal
    self.isParallel = isParallel
    self.values = values
  }

  static let all: [VectorMetric] = [
    VectorMetric("degree") { graph, _ in graph.degree().optionalValues },
    VectorMetric("strength in", whenDoubled: 2) { graph, _ in
      graph.strength(.incoming).optionalValues
    },
    VectorMetric("betweenness", isParallel: true) {
      await $0.betweenness(threads: $1).optionalValues
    },
    VectorMetric("betweenness by reciprocal", isParallel: true) {
      await $0.betweenness(length: .reciprocal, threads: $1).optionalValues
    },
    VectorMetric("betweenness by weight", isParallel: true) {
      await $0.betweenness(length: .weight, threads: $1).optionalValues
    },
    VectorMetric("closeness", isParallel: true) { await $0.closeness(threads: $1).optionalValues },
    VectorMetric("closeness by reciprocal", whenDoubled: 2, isParallel: true) {
      await $0.closeness(.incoming, length: .reciprocal, threads: $1).optionalValues
    },
    VectorMetric("harmonic", isParallel: true) {
      await $0.harmonicCloseness(.both, threads: $1).optionalValues
    },
    VectorMetric("harmonic by weight", whenDoubled: 0.5, isParallel: true) {
      await $0.harmonicCloseness(length: .weight, threads: $1).optionalValues
    },
    VectorMetric("eccentricity", isParallel: true) {
      await $0.eccentricity(threads: $1).optionalValues
    },
    VectorMetric("PageRank", isLocal: false) { graph, _ in graph.pageRank().optionalValues },
    VectorMetric("eigenvector", isLocal: false) { graph, _ in
      graph.eigenvectorCentrality()?.scores.optionalValues ?? []
    },
    VectorMetric("Katz", isLocal: false) { graph, _ in
      graph.katzCentrality()?.scores.optionalValues ?? []
    },
    VectorMetric("hubs", isLocal: false) { graph, _ in
      graph.hubsAndAuthorities()?.hubs.optionalValues ?? []
    },
    VectorMetric("authorities", isLocal: false) { graph, _ in
      graph.hubsAndAuthorities()?.authorities.optionalValues ?? []
    },
    VectorMetric("core number") { graph, _ in graph.coreNumbers().optionalValues },
    VectorMetric("clustering") { graph, _ in graph.clustering().local.optionalValues },
    VectorMetric("constraint") { graph, _ in
      graph.structuralHoles().constraint.optionalValues
    },
    VectorMetric("effective size") { graph, _ in
      graph.structuralHoles().effectiveSize.optionalValues
    },
    VectorMetric("reach out") { graph, _ in graph.reachCounts(.outgoing).optionalValues },
    VectorMetric("reach in") { graph, _ in graph.reachCounts(.incoming).optionalValues },
  ]
}

extension [Double?] {
  /// Whether all numbers agree to nine digits and the same ones are missing.
  func agrees(with other: [Double?], tolerance: Double = 1e-9) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy { a, b in
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) <= tolerance * Swift.max(1, abs(a), abs(b))
      }
  }
}
