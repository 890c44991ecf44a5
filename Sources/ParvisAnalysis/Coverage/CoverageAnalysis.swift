public import ParvisCore

/// Which expected publics are missing, why it matters, and who could bring them in.
public struct CoverageAnalysis: Hashable, Sendable {
  /// Every expected public, worst first, then by name.
  public let audiences: [AudienceCoverage]
  /// Every gap: by audience, worst first, then those of themes, territories and the map.
  public let gaps: [CoverageGap]
  /// What to do first, at most three.
  public let actions: [Action]
  /// What has to be known before the list is read, each said once.
  public let notices: [Notice]
  /// Whether it says what a voice is worth; a public version only tells who it is.
  public let weighsVoices: Bool

  init(
    audiences: [AudienceCoverage], gaps: [CoverageGap], actions: [Action], notices: [Notice],
    weighsVoices: Bool = true
  ) {
    self.weighsVoices = weighsVoices
    self.audiences = audiences
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
    var context = CoverageContext(map, known: known)
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
    }
    self.audiences = ordered
    self.gaps = gaps.map(\.element)
    self.actions = ActionPlan(gaps: self.gaps, in: context).actions
    self.notices = Notice.notices(for: context, gaps: self.gaps)
    self.weighsVoices = true
  }

  /// The figures of one audience.
  public func audience(_ id: Audience.ID) -> AudienceCoverage? {
    audiences.first { $0.audience == id }
  }

  /// The gaps as they are told to people: three publics or more without weight in the decision
  /// share one sentence, after the audiences.
  public var toldGaps: [CoverageGap] {
    let code = AffectedWithoutPower().code
    let powerless = gaps.filter { $0.code == code }
    guard powerless.count >= 3, let worst = powerless.compactMap(\.severityClass).max() else {
      return gaps
    }
    let names = powerless.compactMap { gap -> String? in
      guard case .audience(let id) = gap.subject else { return nil }
      return id.name
    }
    let shared = CoverageGap(
      code: code, severity: powerless.compactMap(\.severity).max(), severityClass: worst,
      subject: .map, sentence: GapMessages.affectedWithoutPower(names),
      advice: RemedyMessages.planPathToDecision(ally: nil), remedies: [],
      evidence: powerless.flatMap(\.evidence))
    let others = gaps.filter { $0.code != code }
    let end = others.firstIndex { gap in
      if case .audience = gap.subject { return false }
      return true
    }
    return others[..<(end ?? others.count)] + [shared] + others[(end ?? others.count)...]
  }

  /// By severity rounded to 1e-9, then name.
  private static func isWorse(_ left: AudienceCoverage, _ right: AudienceCoverage) -> Bool {
    let leftSeverity = SeverityPolicy.roundedForComparison(left.severity ?? 0)
    let rightSeverity = SeverityPolicy.roundedForComparison(right.severity ?? 0)
    if leftSeverity != rightSeverity { return leftSeverity > rightSeverity }
    return left.audience < right.audience
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
