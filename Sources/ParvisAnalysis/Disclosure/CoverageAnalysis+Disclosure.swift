internal import ParvisCore

extension CoverageAnalysis {
  /// What a version may say is missing.
  ///
  /// The workshop sees the findings about publics, themes, territories and categories, computed
  /// from what it sees. The public sees publics, classes and remedies.
  ///
  /// - Complexity: that of ``init(of:)``.
  public init(of redacted: RedactedMap) {
    switch redacted.profile {
    case .internal: self.init(of: redacted.map)
    case .workshop:
      let all = CoverageAnalysis(of: redacted.map)
      let gaps = all.gaps.filter { gap in
        if case .stakeholder = gap.subject { return false }
        return gap.code != IsolatedStakeholder().code
      }
      self.init(
        audiences: all.audiences, gaps: gaps, actions: all.actions,
        notices: [.partialVersion] + all.notices)
    case .public:
      let found = PublicFindings(redacted.map, classes: redacted.classes ?? [:])
      var notices: [Notice] = [.partialVersion]
      if redacted.map.audiences.isEmpty { notices.append(.noAudiences) }
      if Notice.isNothingNegotiable(on: redacted.map) { notices.append(.nothingNegotiable) }
      self.init(
        audiences: found.audiences, gaps: found.gaps, actions: found.actions, notices: notices,
        weighsVoices: false)
    }
  }
}

extension Analysis {
  /// Everything that may be computed from a version of a map.
  ///
  /// - Parameters:
  ///   - redacted: the version.
  ///   - showingScores: whether it is for a drawing or a table of scores, in which natural persons
  ///     stand only in the internal version.
  public init(of redacted: RedactedMap, showingScores: Bool = false) async {
    let map = showingScores ? redacted.scored : redacted.map
    self.init(
      map: map, influence: await InfluenceNetwork(of: map),
      coverage: CoverageAnalysis(of: redacted))
  }
}
