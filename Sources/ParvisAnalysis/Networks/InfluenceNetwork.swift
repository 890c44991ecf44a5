internal import GraphAlgorithms
internal import ParvisCore

/// The network of the stakeholders' influence links, and the measures that the maps show.
///
/// A file without any influence link has the network of its other relations (``NetworkSubject``).
///
/// An arc goes from who influences to who is influenced. Its weight is the middle of its score on
/// the scale of the file, so it is larger for a stronger link; unknown strengths count at the
/// middle of the scale.
public struct InfluenceNetwork: Hashable, Sendable {
  /// Influence links, or the other relations of a file that notes no influence.
  public let subject: NetworkSubject
  /// Influence exercised: the sum of the strengths of the outgoing links, in stakeholder order.
  public let outStrength: [Double]
  /// Influence received: the sum of the strengths of the incoming links, in stakeholder order.
  public let inStrength: [Double]
  /// The share of shortest influence paths that pass through each stakeholder, `0...1`, directed,
  /// every link counting as one step; all `0` below three stakeholders, and in a network so large
  /// that they would take seconds.
  public let betweenness: [Double]
  /// Whether it is large and whole enough for measures to say anything.
  ///
  /// Ten links or more, and a link for two stakeholders of three: below that one tells who is linked
  /// with whom.
  public let carriesMeasures: Bool

  /// The product of stakeholders and links above which nothing is said of shortest paths.
  private static let mostPathWork = 60_000_000
  private static let fewestLinks = 10

  /// - Complexity: O(*n* · *m*) time for *n* stakeholders and *m* influence links, as long as that
  ///   is at most sixty million; O(*n* + *m*) beyond.
  init(of map: StakeholderMap) async {
    self.subject = NetworkSubject(of: map)
    let links = map.networkLinks(of: subject)
    let arcs = NetworkLink.arcs(of: links, weighing: links.map(\.strength.middle))
    let graph = Graph(arcs, vertexCount: map.stakeholders.count, isDirected: true)
    var linked: Set<Int> = []
    for link in links where link.strength.middle > 0 {
      linked.formUnion([link.ends.from, link.ends.to])
    }
    self.carriesMeasures =
      links.count { $0.strength.middle > 0 } >= Self.fewestLinks
      && 3 * linked.count >= 2 * map.stakeholders.count
    self.outStrength = graph.strength(.outgoing).values
    self.inStrength = graph.strength(.incoming).values
    self.betweenness =
      map.stakeholders.count * arcs.count <= Self.mostPathWork
      ? await graph.betweenness(isNormalised: true).values
      : [Double](repeating: 0, count: map.stakeholders.count)
  }

  /// The sum of the strengths of all influence links.
  public var totalStrength: Double { outStrength.reduce(0, +) }
}
