public import ParvisCore

/// One thing to do first, and for whom.
public struct Action: Hashable, Sendable {
  /// Whom to ask or to call; nil when the map offers nobody.
  public let stakeholder: Stakeholder.ID?
  /// The publics that it would help, worst first.
  public let audiences: [Audience.ID]
  /// The sum of the severities it answers.
  public let value: Double
  public let sentence: Bilingual
}
