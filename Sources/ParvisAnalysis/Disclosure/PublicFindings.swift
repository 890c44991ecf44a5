internal import ParvisCore

/// What a public version says is missing: the public, how urgent it is, and whom to ask.
///
/// Everything comes from the map that is shown, the classes and who is in touch aside. Nobody who is
/// named is doubted: where voices are there, more are wanted.
struct PublicFindings {
  let audiences: [AudienceCoverage]
  let gaps: [CoverageGap]
  let actions: [Action]

  /// What may be said of a public that is not settled.
  enum Finding: String {
    case absent = "audience-absent"
    /// Its voices are known, and nobody is in touch with them.
    case toContact = "voice-to-contact"
    case moreVoices = "more-voices"

    init(_ audience: AudienceCoverage, _ whole: WholeMapFacts) {
      let all = audience.voices.map(\.stakeholder)
      // Nobody can call « une personne ».
      let voices = all.filter { !DisclosureMessages.isAnonymous($0.name) }
      if all.isEmpty {
        self = .absent
      } else if voices.isEmpty {
        self = .moreVoices
      } else if let inTouch = whole.inTouch, inTouch.isDisjoint(with: voices) {
        self = .toContact
      } else {
        self = .moreVoices
      }
    }
  }

  init(_ disclosed: DisclosedMap) {
    let map = disclosed.map
    // Only some contacts are shown: which publics the lead can reach is not worked out from them.
    let context = CoverageContext(map.withoutLinks, isWhole: false)
    var found: [(audience: AudienceCoverage, finding: Finding)] = context.audiences.map {
      var figures = $0
      let finding = Finding(figures, disclosed.whole)
      figures.figures = nil
      figures.severityClass = disclosed.classes[figures.audience]
      if figures.severityClass != nil { figures.gaps = [finding.rawValue] }
      return (figures, finding)
    }
    found.sort { left, right in
      let ranks = (
        Self.weight(left.audience.severityClass), Self.weight(right.audience.severityClass)
      )
      if ranks.0 != ranks.1 { return ranks.0 > ranks.1 }
      let areAbsent = (left.finding == .absent, right.finding == .absent)
      return areAbsent.0 != areAbsent.1
        ? areAbsent.0 : left.audience.audience.isListed(before: right.audience.audience)
    }
    let told = found.filter { $0.audience.severityClass != nil }
    self.audiences = found.map(\.audience)
    self.gaps =
      told.map { Self.gap($1, of: $0, on: map) }
      + (disclosed.tellsGaps ? Self.others(in: context) : [])
    self.actions = PublicActions(told, on: map).actions
  }

  private static func gap(
    _ finding: Finding, of audience: AudienceCoverage, on map: StakeholderMap
  ) -> CoverageGap {
    let name = audience.audience.name
    let voices = audience.voices.map(\.stakeholder.name)
    let (sentence, advice) =
      switch finding {
      case .absent:
        (
          DisclosureMessages.absent(name),
          RemedyMessages.adviceForAbsent(audience, isWhole: false, on: map.scale)
        )
      case .toContact:
        (DisclosureMessages.toContact(name, voices: voices), DisclosureMessages.contact(voices))
      case .moreVoices:
        (
          DisclosureMessages.moreVoices(name, voices: voices),
          DisclosureMessages.lookForMoreVoices
        )
      }
    return CoverageGap(
      code: finding.rawValue, severity: nil, severityClass: audience.severityClass,
      subject: .audience(audience.audience), sentence: sentence, advice: advice,
      remedies: finding == .absent ? audience.remedies : [], evidence: [])
  }

  /// What the rules say that are about no public: categories and territories without anybody.
  private static func others(in context: CoverageContext) -> [CoverageGap] {
    let territories = EmptyCell().gaps(in: context).filter { gap in
      if case .territory = gap.subject { true } else { false }
    }
    return (territories + CategoryAbsent().gaps(in: context)).map(\.withoutEvidence)
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

/// The first actions of a public version: publics without a voice first, ranked by classes, never
/// by figures.
private struct PublicActions {
  private enum Ask: Hashable {
    case open(Stakeholder.ID, Remedy.Ground)
    case goThrough(String)
    case search
    case contact
    case moreVoices

    init(_ finding: PublicFindings.Finding, _ remedy: Remedy?) {
      switch (finding, remedy) {
      case (.absent, let remedy?):
        self = remedy.stakeholder.map { .open($0, remedy.ground) } ?? .goThrough(remedy.name)
      case (.absent, nil): self = .search
      case (.toContact, _): self = .contact
      case (.moreVoices, _): self = .moreVoices
      }
    }

    var isForAbsent: Bool {
      switch self {
      case .open, .goThrough, .search: true
      case .contact, .moreVoices: false
      }
    }
  }

  let actions: [Action]

  init(
    _ found: [(audience: AudienceCoverage, finding: PublicFindings.Finding)],
    on map: StakeholderMap
  ) {
    var order: [Ask] = []
    var publics: [Ask: [AudienceCoverage]] = [:]
    for (audience, finding) in found {
      let ask = Ask(finding, audience.remedies.first)
      if publics[ask] == nil { order.append(ask) }
      publics[ask, default: []].append(audience)
    }
    let candidates = order.map { (ask: $0, action: Self.action($0, publics[$0] ?? [], on: map)) }
    self.actions = candidates.sorted { left, right in
      left.ask.isForAbsent != right.ask.isForAbsent
        ? left.ask.isForAbsent : Self.isBetter(left.action, right.action)
    }.prefix(ActionPlan.limit).map(\.action)
  }

  private static func action(
    _ ask: Ask, _ audiences: [AudienceCoverage], on map: StakeholderMap
  ) -> Action {
    let publics = NamedPublics(audiences)
    var asked: [Stakeholder.ID] = []
    let sentence: Bilingual
    switch ask {
    case .open(let id, let ground):
      asked = [id]
      sentence = ActionMessages.ask(
        id.name, for: publics,
        reason: RemedyMessages.reason(
          audiences.map { $0.remedies.first?.ground ?? ground }, on: map.scale))
    case .goThrough(let scheme): sentence = ActionMessages.goThrough(scheme, for: publics)
    case .search: sentence = ActionMessages.search(for: audiences, isWhole: false)
    case .contact:
      for voice in audiences.flatMap(\.voices)
      where !asked.contains(voice.stakeholder)
        && !DisclosureMessages.isAnonymous(voice.stakeholder.name)
      {
        asked.append(voice.stakeholder)
      }
      sentence = ActionMessages.contact(asked.map(\.name), for: publics)
    case .moreVoices: sentence = DisclosureMessages.lookForMoreVoices(for: publics)
    }
    return Action(
      stakeholders: asked, audiences: audiences.map(\.audience),
      value: audiences.reduce(0) { $0 + PublicFindings.weight($1.severityClass) },
      sentence: sentence)
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

extension CoverageGap {
  fileprivate var withoutEvidence: CoverageGap {
    CoverageGap(
      code: code, severity: nil, severityClass: severityClass, subject: subject,
      sentence: sentence, advice: advice, remedies: [], evidence: [])
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
