/// A known disagreement between a stakeholder and an audience.
///
/// It joins no two stakeholders and is in no network: whoever has one is not sent to that audience.
public struct PublicConflict: Hashable, Sendable {
  public var stakeholder: Stakeholder.ID
  public var audience: Audience.ID
  public var strength: Judgement<Score>

  public init(
    of stakeholder: Stakeholder.ID, with audience: Audience.ID, strength: Judgement<Score>
  ) {
    self.stakeholder = stakeholder
    self.audience = audience
    self.strength = strength
  }
}
