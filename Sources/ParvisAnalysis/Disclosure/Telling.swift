public import ParvisCore

/// What a version tells of the map itself, besides the findings: decided here for all documents.
public struct Telling: Hashable, Sendable {
  private let profile: DisclosureProfile

  init(for profile: DisclosureProfile) {
    self.profile = profile
  }

  /// Whether the version leaves nothing out.
  public var isWhole: Bool { profile.isWhole }

  /// Whether figures are told: scores, severities, ways from the lead, lines of the file, questions
  /// to the team.
  public var hasFigures: Bool { profile != .public }

  /// A score as the version tells it; nil when it is not stated or not told.
  public func told(_ judgement: Judgement<Score>?) -> Judgement<Score>? {
    hasFigures ? judgement : nil
  }

  /// The scores of a stakeholder that are stated and told.
  ///
  /// What a workshop is not told of a natural person reads like what nobody knows.
  public func scores(
    of stakeholder: Stakeholder
  ) -> [(criterion: Criterion, value: Judgement<Score>)] {
    guard profile == .internal || !stakeholder.isNaturalPerson else { return [] }
    return Criterion.allCases.compactMap { criterion in
      told(stakeholder.judgement(of: criterion)).map { (criterion, $0) }
    }
  }

  /// Who said what a map holds, each once, in the order of the file; only the team is told.
  public func sources(of map: StakeholderMap) -> [String] {
    guard profile == .internal else { return [] }
    var seen: Set<String> = []
    var found: [String?] = []
    for stakeholder in map.stakeholders {
      found.append(stakeholder.source)
      found += Criterion.allCases.map { stakeholder.judgement(of: $0)?.provenance?.source }
    }
    for audience in map.audiences {
      found.append(audience.source)
      found += audience.impacts.map { $0.strength?.provenance?.source }
    }
    found += map.links.map { $0.strength.provenance?.source }
    found += map.interests.map { $0.strength.provenance?.source }
    found += map.representations.map { $0.strength?.provenance?.source }
    found += map.references
    return found.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
