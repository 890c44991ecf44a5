internal import ParvisCore

/// What a public version says is missing: the public, how urgent it is, and whom to ask.
///
/// Everything comes from the map that is shown, the classes aside.
struct PublicFindings {
  /// A public of which voices are known, and that is not settled.
  static let code = "voice-to-strengthen"

  let audiences: [AudienceCoverage]
  let gaps: [CoverageGap]
  let actions: [Action]

  init(_ map: StakeholderMap, classes: [Audience.ID: SeverityClass]) {
    // Only some contacts are shown: which publics the lead can reach is not worked out from them.
    let context = CoverageContext(map.withoutLinks)
    var audiences: [AudienceCoverage] = []
    for var figures in context.audiences {
      figures.figures = nil
      figures.severityClass = classes[figures.audience]
      if figures.severityClass != nil {
        figures.gaps = [figures.voices.isEmpty ? AudienceAbsent().code : Self.code]
      }
      audiences.append(figures)
    }
    audiences.sort { left, right in
      let ranks = (Self.weight(left.severityClass), Self.weight(right.severityClass))
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : left.audience < right.audience
    }
    self.audiences = audiences
    self.gaps = audiences.compactMap { Self.gap(of: $0, on: map) }
    self.actions = PublicActions(audiences, on: map).actions
  }

  private static func gap(of audience: AudienceCoverage, on map: StakeholderMap) -> CoverageGap? {
    guard let severityClass = audience.severityClass, let code = audience.gaps.first else {
      return nil
    }
    let name = audience.audience.name
    let voices = audience.voices.map(\.stakeholder.name)
    return CoverageGap(
      code: code, severity: nil, severityClass: severityClass,
      subject: .audience(audience.audience),
      sentence: voices.isEmpty
        ? DisclosureMessages.absent(name) : DisclosureMessages.toStrengthen(name, voices: voices),
      advice: voices.first.map(RemedyMessages.strengthen)
        ?? RemedyMessages.adviceForAbsent(audience, on: map.scale),
      remedies: audience.remedies, evidence: [])
  }

  /// What stands for a severity where only its class is known.
  static func weight(_ severityClass: SeverityClass?) -> Double {
    switch severityClass {
    case .critical: SeverityPolicy.criticalFrom
    case .high: SeverityPolicy.highFrom
    case .watch: SeverityPolicy.valueOfStructuralGap
    case nil: 0
    }
  }
}

/// The first actions of a public version: ranked by classes, never by figures.
private struct PublicActions {
  private enum Ask: Hashable {
    case strengthen(Stakeholder.ID)
    case open(Stakeholder.ID)
    case search
  }

  let actions: [Action]

  init(_ audiences: [AudienceCoverage], on map: StakeholderMap) {
    var order: [Ask] = []
    var publics: [Ask: [AudienceCoverage]] = [:]
    for audience in audiences where audience.severityClass != nil {
      let ask: Ask =
        audience.voices.first.map { .strengthen($0.stakeholder) }
        ?? audience.remedies.first.map { .open($0.stakeholder) } ?? .search
      if publics[ask] == nil { order.append(ask) }
      publics[ask, default: []].append(audience)
    }
    let actions = order.map { ask in Self.action(ask, publics[ask] ?? [], on: map) }
      .sorted(by: Self.isBetter)
    let hasNamed = actions.contains { $0.stakeholder != nil }
    var chosen: [Action] = []
    for action in actions where chosen.count < ActionPlan.limit {
      let isSecondUnnamed =
        action.stakeholder == nil && chosen.contains { $0.stakeholder == nil }
      if !isSecondUnnamed || !hasNamed { chosen.append(action) }
    }
    self.actions = chosen
  }

  private static func action(
    _ ask: Ask, _ audiences: [AudienceCoverage], on map: StakeholderMap
  ) -> Action {
    let names = audiences.map(\.audience.name)
    let value = audiences.reduce(0) { $0 + PublicFindings.weight($1.severityClass) }
    let ids = audiences.map(\.audience)
    switch ask {
    case .strengthen(let id):
      return Action(
        stakeholder: id, audiences: ids, value: value,
        sentence: ActionMessages.contact(id.name, for: names))
    case .open(let id):
      let reason = audiences.first?.remedies.first?.reason(on: map.scale)
      return Action(
        stakeholder: id, audiences: ids, value: value,
        sentence: ActionMessages.ask(
          id.name, for: names, reason: reason ?? Bilingual(verbatim: "")))
    case .search:
      return Action(
        stakeholder: nil, audiences: ids, value: value,
        sentence: ActionMessages.search(for: names))
    }
  }

  private static func isBetter(_ left: Action, _ right: Action) -> Bool {
    let values = (
      SeverityPolicy.roundedForComparison(left.value),
      SeverityPolicy.roundedForComparison(right.value)
    )
    if values.0 != values.1 { return values.0 > values.1 }
    if left.audiences.count != right.audiences.count {
      return left.audiences.count > right.audiences.count
    }
    guard let name = left.stakeholder else { return false }
    return right.stakeholder.map { name < $0 } ?? true
  }
}

extension StakeholderMap {
  fileprivate var withoutLinks: StakeholderMap {
    var rest = draft
    rest.links = []
    do {
      return try StakeholderMap(rest)
    } catch {
      preconditionFailure("a map without its links is a map: \(error)")
    }
  }
}
