/// One dimension of a population (age, gender …) and the size of each of its groups.
public struct PopulationDimension: Hashable, Sendable {
  public let name: String
  public let groups: [Group]

  public init(name: String, groups: [Group]) {
    self.name = name
    self.groups = groups
  }

  /// A group with its share (census, `0...1`) or its count (participants).
  public struct Group: Hashable, Sendable {
    public let name: String
    public let amount: Double

    public init(_ name: String, amount: Double) {
      self.name = name
      self.amount = amount
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
