internal import ParvisCore

extension RobustRankings {
  /// Draws the scores that a version shows and ranks; nil for one that shows none.
  ///
  /// Natural persons are ranked in the internal version only.
  ///
  /// - Complexity: that of ``init(of:seed:draws:threads:)``.
  public init?(
    of disclosed: DisclosedMap, seed: UInt64 = 1, draws: Int = standardDraws, threads: Int = 4
  ) async {
    guard disclosed.profile != .public else { return nil }
    await self.init(of: disclosed.scored, seed: seed, draws: draws, threads: threads)
  }
}
