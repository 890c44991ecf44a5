/// The distances of a whole graph in a few numbers; pairs without a path are left out and counted.
public struct DistanceSummary: Sendable, Hashable {
  /// The longest of all shortest paths, `nil` when no pair is connected.
  public let diameter: Double?
  /// The mean length of the shortest paths, `nil` when no pair is connected.
  public let averageDistance: Double?
  /// The mean of 1 / distance over all ordered pairs, known as global efficiency.
  ///
  /// Pairs without a path add 0; `nil` below two vertices.
  public let efficiency: Double?
  /// How many ordered pairs are connected by a path.
  public let connectedPairs: Int
}

extension Graph {
  /// Diameter, average distance and efficiency.
  ///
  /// - Direction: Paths follow links.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: As ``closeness(_:length:threads:)``.
  /// - Source: Latora & Marchiori, *Physical Review Letters* 87 (2001), for efficiency.
  public func distanceSummary(
    length: LinkLength = .unit, threads: Int = 4
  ) async -> DistanceSummary {
    let census = await distanceCensus(.outgoing, length, threads: threads)
    let pairs = census.reduce(0) { $0 + $1.reached }
    let ordered = Double(vertexCount) * Double(vertexCount - 1)
    return DistanceSummary(
      diameter: pairs == 0 ? nil : census.map(\.farthest).max(),
      averageDistance: pairs == 0 ? nil : census.reduce(0) { $0 + $1.total } / Double(pairs),
      efficiency: ordered > 0 ? census.reduce(0) { $0 + $1.harmonic } / ordered : nil,
      connectedPairs: pairs)
  }
}
