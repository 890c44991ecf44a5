public import ParvisCore

/// What every version may use of the whole map: facts that disclose no score.
///
/// They are taken when the version is made and travel with it, under the names that it shows.
public struct WholeMapFacts: Hashable, Sendable {
  /// Who leads, when the version names somebody for it.
  public let lead: Stakeholder.ID?
  /// Who decides, when the version names somebody for it.
  public let decisionMaker: Stakeholder.ID?
  /// Whom a path of contacts reaches from the lead; nil when reach cannot be evaluated.
  public let inTouch: Set<Stakeholder.ID>?
  /// How much the version leaves out.
  public let removed: RemovedCounts

  /// - Parameters:
  ///   - map: all that the file says.
  ///   - shown: what the version shows of it.
  ///   - names: under which names; nil when everything is shown under its own.
  /// - Complexity: O(*n* + *m*) for *n* stakeholders and *m* relations.
  init(of map: StakeholderMap, shownAs shown: StakeholderMap, names: NamePlan?) {
    func name(_ id: Stakeholder.ID?) -> Stakeholder.ID? {
      guard let names else { return id }
      return id.flatMap { names.stakeholders[$0] }
    }
    self.lead = name(map.lead)
    self.decisionMaker = name(map.exercise.decisionMaker)
    let reach = ReachGraph(of: map)
    self.inTouch =
      reach.isEvaluated
      ? Set(
        map.stakeholders.enumerated().compactMap { index, stakeholder in
          reach.reaches(index) == true ? name(stakeholder.id) : nil
        }) : nil
    self.removed = RemovedCounts(from: map, shownAs: shown)
  }
}

/// How much a version leaves out: for deciding what it can tell, never told as a number, since
/// numbers disclose too.
public struct RemovedCounts: Hashable, Sendable {
  public let stakeholders: Int
  public let audiences: Int
  public let links: Int
  public let scores: Int

  init(from original: StakeholderMap, shownAs map: StakeholderMap) {
    self.stakeholders = original.stakeholders.count - map.stakeholders.count
    self.audiences = original.audiences.count - map.audiences.count
    self.links = original.links.count - map.links.count
    self.scores = original.knownScores - map.knownScores
  }
}

extension StakeholderMap {
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
      + self.representations.count { isKnown($0.strength) } + self.positions.count
      + self.views.reduce(0) { $0 + $1.scores.count } + self.reactions.count
  }
}
