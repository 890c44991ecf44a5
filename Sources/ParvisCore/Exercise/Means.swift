/// What the team can spend.
public struct Resources: Hashable, Sendable {
  /// In euros.
  public var budget: Double?
  public var agentDays: Double?
  /// Seats round the table.
  public var seats: Int?
  public var comment: String?

  public init() {}
}

/// How the exercise is to be held.
public struct Parameters: Hashable, Sendable {
  public var venues: [String] = []
  public var communication: [String] = []
  public var facilitation: [String] = []
  public var calendar: [String] = []
  public var contract: Contract?

  public init() {}
}

/// What the elected members promise.
public struct Contract: Hashable, Sendable {
  public var open: [String] = []
  public var closed: [String] = []
  /// What is delegated to the publics when they decide with the elected members.
  public var delegated: [String] = []
  public var answerOn: String?
  public var hasFollowUpRight: Bool?

  public init() {}
}

/// One way to hold the exercise, with what it asks and gives.
public struct Scenario: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Scenario>

  public var id: ID
  public var techniques: [String] = []
  /// Days of work asked of each stakeholder.
  public var load: [Workload] = []
  public var returns: [CitizenReturn] = []
  public var comment: String?

  public init(id: ID) {
    self.id = id
  }
}

/// Days of work that a scenario asks of a stakeholder.
public struct Workload: Hashable, Sendable {
  public let stakeholder: Stakeholder.ID
  public let days: Double

  public init(of stakeholder: Stakeholder.ID, days: Double) {
    self.stakeholder = stakeholder
    self.days = days
  }
}

/// What a scenario gives to an audience and costs it, each from 0 to 4.
public struct CitizenReturn: Hashable, Sendable {
  public static let range = Scale(0, to: 4)

  public let audience: Audience.ID
  public let receives: [Item]
  public let costs: [Item]

  public init(for audience: Audience.ID, receives: [Item], costs: [Item]) {
    self.audience = audience
    self.receives = receives
    self.costs = costs
  }

  /// One thing received or spent.
  public struct Item: Hashable, Sendable {
    public let name: String
    public let value: Judgement<Score>

    public init(_ name: String, value: Judgement<Score>) {
      self.name = name
      self.value = value
    }
  }
}

/// A scheme that already reaches some publics.
public struct ExistingScheme: Hashable, Sendable {
  public let name: String
  public let audiences: [Audience.ID]
  public let comment: String?

  public init(name: String, audiences: [Audience.ID], comment: String? = nil) {
    self.name = name
    self.audiences = audiences
    self.comment = comment
  }
}
