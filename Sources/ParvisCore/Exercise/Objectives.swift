/// An aim on which stakeholders take a position.
public struct Objective: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Objective>

  public let id: ID
  public let text: String

  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// Where a stakeholder stands towards an objective, from −4 (against) to +4 (for).
public struct Position: Hashable, Sendable {
  public static let range = Scale(-4, to: 4)

  public let stakeholder: Stakeholder.ID
  public let objective: Objective.ID
  public let value: Judgement<Score>

  public init(of stakeholder: Stakeholder.ID, on objective: Objective.ID, value: Judgement<Score>) {
    self.stakeholder = stakeholder
    self.objective = objective
    self.value = value
  }
}

/// What one group of the workshop noted of one stakeholder.
public struct View: Hashable, Sendable {
  public let group: String
  public let stakeholder: Stakeholder.ID
  public let scores: [Criterion: Judgement<Score>]
  /// The number of the paper sheet, never printed.
  public let sheet: String?

  public init(
    by group: String, of stakeholder: Stakeholder.ID, scores: [Criterion: Judgement<Score>],
    sheet: String? = nil
  ) {
    self.group = group
    self.stakeholder = stakeholder
    self.scores = scores
    self.sheet = sheet
  }
}

/// What a group thinks of a scenario or of one of its characteristics, from −2 to +2.
public struct Reaction: Hashable, Sendable {
  public static let range = Scale(-2, to: 2)

  public let group: String
  public let subject: String
  public let value: Judgement<Score>
  /// The number of the paper sheet, never printed.
  public let sheet: String?

  public init(of group: String, to subject: String, value: Judgement<Score>, sheet: String? = nil) {
    self.group = group
    self.subject = subject
    self.value = value
    self.sheet = sheet
  }
}
