public import ParvisCore

/// Everything that is computed from one version of a map, ready to be drawn or told.
///
/// It can be made from a ``DisclosedMap`` only, and never sees the whole map.
public struct Analysis: Sendable {
  /// What is shown.
  public let map: StakeholderMap
  /// To whom, for the mark on a page: what may not be told is not in the findings.
  public let profile: DisclosureProfile
  /// What is told of the map itself.
  public var telling: Telling { Telling(for: profile) }
  /// What every version may use of the whole map.
  public let whole: WholeMapFacts
  /// Who weighs on whom.
  public let influence: InfluenceNetwork
  /// Which expected publics are missing, and who could bring them in.
  public internal(set) var coverage: CoverageAnalysis
  /// Who speaks for each expected public, theme by theme and territory by territory.
  public internal(set) var coverageTable: CoverageTable
  /// How far each stakeholder is to be involved.
  public let involvement: Involvement
  /// The identifiers of the shapes and rows in which things are shown.
  public let names: GroupNames
  /// Whether it tells how strong links are; else every strength is unknown.
  public let weighsLinks: Bool
  /// Who said what the map holds, as far as the version tells it.
  public let sources: [String]
  /// The same without those who counted or described the publics.
  public let sourcesOfJudgements: [String]

  /// - Parameters:
  ///   - disclosed: the version.
  ///   - showingScores: whether it is for a drawing or a table of scores, in which natural persons
  ///     stand only in the internal version.
  /// - Complexity: O(*n* · (*n* + *m*)) time for *n* stakeholders and *m* links.
  public init(of disclosed: DisclosedMap, showingScores: Bool = false) async {
    let map = showingScores ? disclosed.scored : disclosed.map
    self.map = map
    self.profile = disclosed.profile
    self.whole = disclosed.whole
    self.influence = await InfluenceNetwork(of: map)
    self.coverage = CoverageAnalysis(of: disclosed)
    self.coverageTable = CoverageTable(of: map, coverage)
    self.involvement = Involvement(
      of: map, telling: disclosed.profile.circlesTold(ofWhole: false))
    self.names = GroupNames(map)
    self.weighsLinks = disclosed.weighsLinks
    self.sources = disclosed.sources(withPublics: true)
    self.sourcesOfJudgements = disclosed.sources(withPublics: false)
  }

  /// What documents and maps show: a version without figures does not say there how urgent a gap is.
  public var inDocuments: Analysis {
    guard !telling.hasFigures else { return self }
    var shown = self
    shown.coverage = coverage.withoutClasses
    shown.coverageTable = CoverageTable(of: map, shown.coverage)
    return shown
  }
}
