/// The participation exercise that is being prepared.
public struct Exercise: Hashable, Sendable {
  public var title: String?
  public var town: String?
  public var subject: String?
  public var question: String?
  public var date: String?
  public var version: String?
  public var language: Language?
  /// Who runs it (`pilote`), else the project owner (`porteur`).
  public var lead: Stakeholder.ID?
  public var decisionMaker: Stakeholder.ID?
  public var owner: Stakeholder.ID?
  public var guarantor: String?
  public var level: ParticipationLevel?
  public var framing: [FramingQuestion: String] = [:]
  public var scale: Scale = .standard
  public var comment: String?

  public init(title: String? = nil) {
    self.title = title
  }
}

/// The questions that frame an exercise and that its preparation must answer.
public enum FramingQuestion: String, Hashable, Sendable, CaseIterable {
  case why, expectations, followUp, governance, calendar
}
