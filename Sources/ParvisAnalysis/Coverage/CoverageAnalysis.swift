public import ParvisCore

/// Which expected publics are missing, why it matters, and who could bring them in.
public struct CoverageAnalysis: Hashable, Sendable {
  /// Every expected public as it is read: by class, those without a voice first, then by severity,
  /// size and name.
  public let audiences: [AudienceCoverage]
  /// Every gap: by audience, worst first, then those of themes, territories and the map.
  public let gaps: [CoverageGap]
  /// What to do first, at most three.
  public let actions: [Action]
  /// What has to be known before the list is read, each said once.
  public let notices: [Notice]
  /// Whether it says what a voice is worth; a public version only tells who it is.
  public let weighsVoices: Bool
  /// Whether whoever reads it has the file, in which what is done can be noted.
  let isOfTheFile: Bool

  init(
    audiences: [AudienceCoverage], gaps: [CoverageGap], actions: [Action], notices: [Notice],
    weighsVoices: Bool = true, isOfTheFile: Bool = true
  ) {
    self.isOfTheFile = isOfTheFile
    self.weighsVoices = weighsVoices
    self.audiences = audiences.sorted(by: Self.isReadBefore)
    self.gaps = gaps
    self.actions = actions
    self.notices = notices
  }

  /// What all that is in a map says is missing.
  ///
  /// - Parameters:
  ///   - map: what is shown.
  ///   - known: of the whole map, of which the one that is shown is a version; nil when it is whole.
  ///   - rules: whose gaps count.
  /// - Complexity: O(*n* + *m* + *a*²) for *n* stakeholders, *m* relations and *a* audiences.
  init(
    of map: StakeholderMap, known: KnownReach? = nil, rules: [any GapRule] = GapRuleCatalog.all
  ) {
    var context = CoverageContext(map, known: known, isWhole: known == nil)
    let found = rules.map { rule in (rule, rule.gaps(in: context)) }
    for (rule, gaps) in found {
      for gap in gaps {
        guard case .audience(let id) = gap.subject else { continue }
        context.note(rule.code, class: gap.severityClass, on: id)
      }
    }
    let ordered = context.audiences.sorted(by: Self.isWorse)
    let places = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1.audience, $0) })
    let gaps = found.flatMap(\.1).enumerated().sorted { left, right in
      let leftPlace = Self.place(of: left.element, among: places)
      let rightPlace = Self.place(of: right.element, among: places)
      return (leftPlace, left.offset) < (rightPlace, right.offset)
    }.map(\.element)
    let read = ordered.sorted(by: Self.isReadBefore)
    self.init(
      audiences: read, gaps: gaps,
      actions: ActionPlan(
        for: read, decisionMaker: map.exercise.decisionMaker,
        namesLead: context.reach.state == .noLead,
        isWhole: context.isWhole, on: map.scale
      ).actions,
      notices: Notice.notices(for: context, gaps: gaps))
  }

  /// The gaps as people are told them: one entry for each public, then the other subjects.
  ///
  /// - Parameter map: what the version shows.
  /// - Returns: publics by class, those without a voice first.
  public func told(on map: StakeholderMap) -> [ToldFinding] {
    ToldFinding.findings(
      of: gaps, on: audiences, lead: map.lead, scale: isOfTheFile ? map.scale : nil)
  }

  /// The figures of one audience.
  public func audience(_ id: Audience.ID) -> AudienceCoverage? {
    audiences.first { $0.audience == id }
  }

  /// Every expected public, worst first, then by name: the order of data files.
  public var audiencesBySeverity: [AudienceCoverage] { audiences.sorted(by: Self.isWorse) }

  /// By severity rounded to 1e-9, then name.
  private static func isWorse(_ left: AudienceCoverage, _ right: AudienceCoverage) -> Bool {
    let leftSeverity = SeverityPolicy.roundedForComparison(left.severity ?? 0)
    let rightSeverity = SeverityPolicy.roundedForComparison(right.severity ?? 0)
    if leftSeverity != rightSeverity { return leftSeverity > rightSeverity }
    return left.audience.isListed(before: right.audience)
  }

  /// By class, those without a voice first, then by severity, size and name.
  private static func isReadBefore(_ left: AudienceCoverage, _ right: AudienceCoverage) -> Bool {
    if left.severityClass != right.severityClass {
      guard let mine = left.severityClass else { return false }
      return right.severityClass.map { mine > $0 } ?? true
    }
    if left.isAbsent != right.isAbsent { return left.isAbsent }
    let leftSeverity = SeverityPolicy.roundedForComparison(left.severity ?? 0)
    let rightSeverity = SeverityPolicy.roundedForComparison(right.severity ?? 0)
    if leftSeverity != rightSeverity { return leftSeverity > rightSeverity }
    if left.size != right.size { return (left.size ?? -1) > (right.size ?? -1) }
    return left.audience.isListed(before: right.audience)
  }

  private static func place(of gap: CoverageGap, among places: [Audience.ID: Int]) -> Int {
    let afterAudiences = places.count
    return switch gap.subject {
    case .audience(let id): places[id] ?? afterAudiences
    case .theme, .cell: afterAudiences
    case .territory: afterAudiences + 1
    case .category: afterAudiences + 2
    case .stakeholder, .map: afterAudiences + 3
    }
  }
}
