/// A public that ought to be heard, whether or not anyone speaks for it.
///
/// An audience is never a stakeholder and never a vertex of the influence network.
public struct Audience: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Audience>

  public var id: ID
  /// Further names by which the file may refer to it, as typed.
  public var shortNames: [String] = []
  /// The names that it had in older versions of the file.
  public var formerNames: [String] = []
  public var category: StakeholderCategory?
  public var territories: [Territory.ID] = []
  /// How many people belong to it.
  public var size: Int?
  /// Its share of the population, `0...1`.
  public var share: Double?
  /// Whether the file calls it far from participation (`éloigné`).
  public var isHardToReach = false
  /// How many voices are wanted.
  public var minimum: Int?
  /// The deliberate over- or under-representation that is aimed at, as typed.
  public var target: String?
  public var criteria: [String] = []
  public var parent: Audience.ID?
  public var barriers: [Barrier] = []
  public var impacts: [Impact] = []
  public var source: String?
  public var comment: String?
  public var isConfidential = false
  public var isExtremeUser = false

  public init(id: ID) {
    self.id = id
  }

  public var name: String { id.name }
}

/// How strongly a theme affects an audience.
public struct Impact: Hashable, Sendable {
  public let theme: Theme.ID
  /// Nil when the file lists the theme without saying how strongly.
  public let strength: Judgement<Score>?

  public init(theme: Theme.ID, strength: Judgement<Score>?) {
    self.theme = theme
    self.strength = strength
  }
}
