public import ParvisCore

/// One thing to do first, and for whom.
public struct Action: Hashable, Sendable {
  /// Whom to ask or to call, best first; empty when the map offers nobody.
  public let stakeholders: [Stakeholder.ID]
  /// The publics that it would help, worst first.
  public let audiences: [Audience.ID]
  /// The sum of the severities it answers.
  public let value: Double
  public let sentence: Bilingual

  /// Whom to ask or to call first; nil when the map offers nobody.
  public var stakeholder: Stakeholder.ID? { stakeholders.first }

  init(stakeholder: Stakeholder.ID?, audiences: [Audience.ID], value: Double, sentence: Bilingual) {
    self.init(
      stakeholders: [stakeholder].compactMap(\.self), audiences: audiences, value: value,
      sentence: sentence)
  }

  init(
    stakeholders: [Stakeholder.ID], audiences: [Audience.ID], value: Double, sentence: Bilingual
  ) {
    self.stakeholders = stakeholders
    self.audiences = audiences
    self.value = value
    self.sentence = sentence
  }
}
