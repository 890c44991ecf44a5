public import ParvisCore

/// Everything that is computed from one map, ready to be drawn or told.
public struct Analysis: Sendable {
  public let map: StakeholderMap
  /// Who weighs on whom.
  public let influence: InfluenceNetwork
  /// Which expected publics are missing, and who could bring them in.
  public let coverage: CoverageAnalysis

  init(map: StakeholderMap, influence: InfluenceNetwork, coverage: CoverageAnalysis) {
    self.map = map
    self.influence = influence
    self.coverage = coverage
  }

  /// - Complexity: O(*n* · (*n* + *m*)) time for *n* stakeholders and *m* links.
  public init(of map: StakeholderMap) async {
    self.map = map
    self.influence = await InfluenceNetwork(of: map)
    self.coverage = CoverageAnalysis(of: map)
  }
}
