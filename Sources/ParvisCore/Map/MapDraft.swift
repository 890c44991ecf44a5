/// Everything that a file says, before it is validated into a ``StakeholderMap``.
public struct MapDraft: Hashable, Sendable {
  public var exercise = Exercise()
  public var themes: [Theme] = []
  public var territories: [Territory] = []
  public var audiences: [Audience] = []
  public var stakeholders: [Stakeholder] = []
  public var categories: [DeclaredCategory] = []
  /// Relations between stakeholders, in file order.
  public var links: [Link] = []
  public var interests: [Interest] = []
  public var representations: [Representation] = []
  public var publicConflicts: [PublicConflict] = []

  public var objectives: [Objective] = []
  public var positions: [Position] = []
  public var views: [View] = []
  public var reactions: [Reaction] = []
  public var setAside: [SetAsidePublic] = []
  /// Categories that the file declares not applicable (`sans objet`).
  public var notApplicable: [StakeholderCategory] = []
  public var census: [PopulationDimension] = []
  public var participants: [PopulationDimension] = []
  public var resources: Resources?
  public var parameters: Parameters?
  public var scenarios: [Scenario] = []
  public var existingSchemes: [ExistingScheme] = []
  public var confidentiality = Confidentiality()
  public var references: [String] = []
  /// The score from which influence and interest count as high on the grid, when stated.
  public var gridCut: Int?

  public init() {}
}
