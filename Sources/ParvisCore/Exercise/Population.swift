/// One dimension of a population (age, gender …) and the size of each of its groups.
public struct PopulationDimension: Hashable, Sendable {
  public let name: String
  public let groups: [Group]
  /// How many people a census that was typed in counts counted; nil for shares and participants.
  public let total: Double?

  public init(name: String, groups: [Group], total: Double? = nil) {
    self.name = name
    self.groups = groups
    self.total = total
  }

  /// A group with its share (census, `0...1`) or its count (participants).
  public struct Group: Hashable, Sendable {
    public let name: String
    public let amount: Double
    /// The share that is aimed at among the participants, `0...1`; nil when it is that of the census.
    public let target: Double?

    public init(_ name: String, amount: Double, target: Double? = nil) {
      self.name = name
      self.amount = amount
      self.target = target
    }
  }
}

/// A public that the team decided not to look for, and why.
public struct SetAsidePublic: Hashable, Sendable {
  public let name: String
  public let reason: String?

  public init(name: String, reason: String?) {
    self.name = name
    self.reason = reason
  }
}
