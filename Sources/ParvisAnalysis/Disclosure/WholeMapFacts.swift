public import ParvisCore

/// What every version may use of the whole map: facts that disclose no score.
///
/// They are taken when the version is made and travel with it, under the names that it shows.
public struct WholeMapFacts: Hashable, Sendable {
  /// Who leads, when the version names somebody for it.
  public let lead: Stakeholder.ID?
  /// Who decides, when the version names somebody for it.
  public let decisionMaker: Stakeholder.ID?
  /// Whether the whole map says who decides.
  public let hasDecisionMaker: Bool
  /// Whether no theme of the whole map is open to discussion.
  public let isNothingNegotiable: Bool
  /// Who is in touch with the lead.
  public let reach: KnownReach
  /// How much the version leaves out.
  public let removed: RemovedCounts

  /// Whom a path of contacts reaches from the lead; nil when reach cannot be evaluated.
  public var inTouch: Set<Stakeholder.ID>? { reach.inTouch }

  /// - Parameters:
  ///   - map: all that the file says.
  ///   - shown: what the version shows of it.
  ///   - profile: to whom.
  ///   - names: under which names; nil when everything is shown under its own.
  /// - Complexity: O(*n* + *m*) for *n* stakeholders and *m* relations, and that of the ways to
  ///   every public where something is left out.
  init(
    of map: StakeholderMap, shownAs shown: StakeholderMap, for profile: DisclosureProfile,
    names: NamePlan?
  ) {
    func name(_ id: Stakeholder.ID?) -> Stakeholder.ID? {
      guard let names else { return id }
      return id.flatMap { names.stakeholders[$0] }
    }
    self.lead = name(map.lead)
    self.decisionMaker = name(map.exercise.decisionMaker)
    self.hasDecisionMaker = map.exercise.decisionMaker != nil
    self.isNothingNegotiable = Notice.isNothingNegotiable(on: map)
    let reach = ReachGraph(of: map)
    let inTouch = map.stakeholders.indices.filter { reach.reaches($0) == true }
    self.reach = KnownReach(
      hasLead: map.lead != nil,
      inTouch: reach.isEvaluated
        ? Set(inTouch.compactMap { name(map.stakeholders[$0].id) }) : nil,
      paths: names.map { Self.paths(in: map, $0) } ?? [:])
    self.removed = RemovedCounts(from: map, shownAs: shown, for: profile)
  }

  /// The number of ways to every public through all that is not confidential: a rule that withholds
  /// a kind of link must not make a public seem to hang on one person.
  private static func paths(in map: StakeholderMap, _ names: NamePlan) -> [Audience.ID: Int] {
    let open = map.withoutConfidential
    var paths: [Audience.ID: Int] = [:]
    for (audience, relays) in zip(open.audiences, ReachGraph(of: open).relays()) {
      guard let id = names.audiences[audience.id] else { continue }
      paths[id] = relays.disjointPaths
    }
    return paths
  }
}

/// How much a version leaves out: for deciding what it can tell, never told as a number, since
/// numbers disclose too.
public struct RemovedCounts: Hashable, Sendable {
  public let stakeholders: Int
  public let audiences: Int
  public let links: Int
  public let scores: Int
  /// What a map would be drawn from and of which the version leaves more than half out.
  public let mostlyGone: Set<ShownMatter>

  init(
    from original: StakeholderMap, shownAs map: StakeholderMap, for profile: DisclosureProfile
  ) {
    self.stakeholders = original.stakeholders.count - map.stakeholders.count
    self.audiences = original.audiences.count - map.audiences.count
    self.links = original.links.count - map.links.count
    self.scores = original.knownScores - map.knownScores
    self.mostlyGone = Set(
      ShownMatter.allCases.filter { matter in
        let whole = original.amount(of: matter, for: profile, isWhole: true)
        return whole >= matter.leastForMap
          && 2 * map.amount(of: matter, for: profile, isWhole: false) < whole
      })
  }
}

extension ShownMatter {
  /// With less of it in the file there is no map that a version could have lost.
  fileprivate var leastForMap: Int {
    switch self {
    case .circles: 3
    case .scores: 4
    case .power, .links, .themes, .voices, .paths: 1
    }
  }
}

extension StakeholderMap {
  /// How many links, scores or voices a map would be drawn from.
  fileprivate func amount(
    of matter: ShownMatter, for profile: DisclosureProfile, isWhole: Bool
  ) -> Int {
    func isKnown(_ judgement: Judgement<Score>) -> Bool { !scale.isUnknown(judgement.value) }
    return switch matter {
    case .power:
      self.links.count { LinkChoice(for: self).kinds.contains($0.kind) }
    case .scores:
      self.stakeholders.reduce(0) {
        $0 + (isKnown($1.influence) ? 1 : 0) + (isKnown($1.interest) ? 1 : 0)
      }
    case .circles:
      Involvement(of: self, telling: profile.circlesTold(ofWhole: isWhole)).places.count {
        $0.isTold && $0.circle != nil
      }
    case .links: self.links.count
    case .themes: self.interests.count + self.audiences.reduce(0) { $0 + $1.impacts.count }
    case .voices: self.representations.count
    case .paths:
      // A public version does not study paths: it draws who speaks for whom.
      self.representations.count
        + (profile == .public ? 0 : self.links.count(where: \.kind.carriesReach))
    }
  }

  /// The number of scores, strengths and impacts of which something is known.
  var knownScores: Int {
    func isKnown(_ judgement: Judgement<Score>?) -> Bool {
      judgement.map { !scale.isUnknown($0.value) } ?? false
    }
    let own = self.stakeholders.reduce(0) { count, stakeholder in
      count + Criterion.allCases.count { isKnown(stakeholder.judgement(of: $0)) }
    }
    let impacts = self.audiences.reduce(0) { $0 + $1.impacts.count { isKnown($0.strength) } }
    return own + impacts + self.links.count { isKnown($0.strength) }
      + self.interests.count { isKnown($0.strength) }
      + self.representations.count { isKnown($0.strength) }
      + self.publicConflicts.count { isKnown($0.strength) } + self.positions.count
      + self.views.reduce(0) { $0 + $1.scores.count } + self.reactions.count
  }
}
