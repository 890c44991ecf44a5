/// What the team can spend.
public struct Resources: Hashable, Sendable {
  /// In euros.
  public var budget: Double?
  public var agentDays: Double?
  public var table = RoundTable()
  public var comment: String?

  public init() {}
}

/// Who may sit at the round table.
public struct RoundTable: Hashable, Sendable {
  public var seats: Int?
  /// The fewest seats of a category or of a territory.
  public var minimums: [SeatBound] = []
  /// The most seats of a category or of a territory.
  public var maximums: [SeatBound] = []
  /// Lists of stakeholders of which one at most sits.
  public var incompatible: [[Stakeholder.ID]] = []

  public init() {}
}

/// How many seats a category or a territory has, at least or at most.
public struct SeatBound: Hashable, Sendable {
  /// Whose seats are counted.
  public enum Subject: Hashable, Sendable {
    case category(StakeholderCategory)
    case territory(Territory.ID)
  }

  public let subject: Subject
  public let count: Int

  public init(of subject: Subject, count: Int) {
    self.subject = subject
    self.count = count
  }
}

/// How the exercise is to be held.
public struct Parameters: Hashable, Sendable {
  public var venues: [String] = []
  public var communication: [String] = []
  public var facilitation: [String] = []
  public var calendar: [String] = []
  /// What is done so that people can come and follow.
  public var support: [String] = []
  /// What the author says that a text answers, instead of what it is usually taken for.
  public var barrierAnswers: [BarrierAnswer] = []
  public var contract: Contract?

  public init() {}
}

/// The barriers that the author says a text answers.
public struct BarrierAnswer: Hashable, Sendable {
  public let text: String
  /// Empty when it answers none.
  public let barriers: [Barrier]

  public init(_ text: String, barriers: [Barrier]) {
    self.text = text
    self.barriers = barriers
  }
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
  /// The audiences that it aims at; nil stands for all.
  public var audiences: [Audience.ID]?
  /// In euros.
  public var cost: Double?
  /// Whether it is the one that was chosen.
  public var isChosen = false
  /// What was put to the groups beside the techniques.
  public var features: [String] = []
  /// Those of its own, which add to the common ones; never a contract.
  public var parameters = Parameters()
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
  /// Publics that it reaches and this exercise does not expect.
  public let unexpected: [String]
  public let comment: String?

  public init(
    name: String, audiences: [Audience.ID], unexpected: [String] = [], comment: String? = nil
  ) {
    self.name = name
    self.audiences = audiences
    self.unexpected = unexpected
    self.comment = comment
  }
}
