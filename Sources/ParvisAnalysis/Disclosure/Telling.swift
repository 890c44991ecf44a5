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
  ///
  /// Where something is left out, what is not known is not told: nobody shall tell the two apart.
  public func told(_ judgement: Judgement<Score>?, on scale: Scale) -> Judgement<Score>? {
    guard hasFigures, let judgement else { return nil }
    return isWhole || !scale.isUnknown(judgement.value) ? judgement : nil
  }

  /// How strong a link is; nil when it is not told: nothing of natural persons is outside the team.
  public func strength(of link: Link, on map: StakeholderMap) -> Judgement<Score>? {
    let isOfPerson = [link.from, link.to].contains { map[$0]?.isNaturalPerson == true }
    return isWhole || !isOfPerson ? told(link.strength, on: map.scale) : nil
  }

  /// Whether scores of a stakeholder are withheld that others have: to be said, whether there were
  /// any or not.
  public func withholdsScores(of stakeholder: Stakeholder) -> Bool {
    hasFigures && !isWhole && stakeholder.isNaturalPerson
  }

  /// The scores of a stakeholder that are stated and told.
  public func scores(
    of stakeholder: Stakeholder, on scale: Scale
  ) -> [(criterion: Criterion, value: Judgement<Score>)] {
    guard !withholdsScores(of: stakeholder) else { return [] }
    return Criterion.allCases.compactMap { criterion in
      told(stakeholder.judgement(of: criterion), on: scale).map { (criterion, $0) }
    }
  }

  /// Who said what a map holds, each once, in the order of the file; only the team is told.
  ///
  /// - Parameters:
  ///   - map: what the version shows.
  ///   - withPublics: whether who counted or described the publics is named too; a drawing of scores
  ///     and links does not rest on them.
  /// - Returns: the texts of the file.
  func sources(of map: StakeholderMap, withPublics: Bool) -> [String] {
    guard isWhole else { return [] }
    var seen: Set<String> = []
    var found: [String?] = []
    for stakeholder in map.stakeholders {
      found.append(stakeholder.source)
      found += Criterion.allCases.map { stakeholder.judgement(of: $0)?.provenance?.source }
    }
    if withPublics {
      for audience in map.audiences {
        found.append(audience.source)
        found += audience.impacts.map { $0.strength?.provenance?.source }
      }
    }
    found += map.links.map { $0.strength.provenance?.source }
    found += map.interests.map { $0.strength.provenance?.source }
    found += map.representations.map { $0.strength?.provenance?.source }
    found += map.publicConflicts.map { $0.strength.provenance?.source }
    found += map.positions.map { $0.value.provenance?.source }
    found += map.references
    return found.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
