public import ParvisAnalysis
public import ParvisCore

/// How a map is to be drawn.
public struct MapOptions: Hashable, Sendable {
  public var page: MapPage
  public var language: Language
  /// The same seed gives the same map; another seed another arrangement.
  public var seed: UInt64
  /// How long to search for a good arrangement: 1 is the full search, 0.1 a tenth of it.
  public var effort: Double
  /// The stakeholder that the map is about, for the kinds that are about one.
  public var subject: Stakeholder.ID?
  /// Which links the network shows; nil for those that the map is about.
  public var links: LinkChoice?
  /// Where things stood on an earlier drawing of the same kind; they stay there if they can.
  public var earlier: EarlierPlaces?
  /// What stands at the foot, on the right.
  public var toolLine: String

  public init(
    page: MapPage = .auto, language: Language = .french, seed: UInt64 = 1, effort: Double = 1,
    subject: Stakeholder.ID? = nil, links: LinkChoice? = nil,
    earlier: EarlierPlaces? = nil, toolLine: String = "Parvis"
  ) {
    self.page = page
    self.language = language
    self.seed = seed
    self.effort = effort
    self.subject = subject
    self.links = links
    self.earlier = earlier
    self.toolLine = toolLine
  }
}
