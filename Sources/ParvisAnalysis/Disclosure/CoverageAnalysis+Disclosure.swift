internal import ParvisCore

extension CoverageAnalysis {
  /// What a version may say is missing.
  ///
  /// The workshop sees the findings about publics, themes, territories and categories, computed
  /// from what it sees. The public sees publics, classes and remedies.
  ///
  /// - Complexity: that of ``init(of:)``.
  public init(of disclosed: DisclosedMap) {
    switch disclosed.profile {
    case .internal: self.init(of: disclosed.map)
    case .workshop:
      let all = CoverageAnalysis(of: disclosed.map)
      let gaps = all.gaps.filter { gap in
        if case .stakeholder = gap.subject { return false }
        return gap.code != IsolatedStakeholder().code
      }
      self.init(
        audiences: all.audiences, gaps: gaps, actions: all.actions,
        notices: [.partialVersion] + all.notices)
    case .public:
      let found = PublicFindings(disclosed.map, classes: disclosed.classes ?? [:])
      var notices: [Notice] = [.partialVersion]
      if disclosed.map.audiences.isEmpty { notices.append(.noAudiences) }
      if Notice.isNothingNegotiable(on: disclosed.map) { notices.append(.nothingNegotiable) }
      self.init(
        audiences: found.audiences, gaps: found.gaps, actions: found.actions, notices: notices,
        weighsVoices: false)
    }
  }
}
