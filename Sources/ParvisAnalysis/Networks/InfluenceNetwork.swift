internal import GraphAlgorithms
internal import ParvisCore

/// The influence links between stakeholders, and the measures that the maps show.
///
/// An arc goes from who influences to who is influenced. Its weight is the middle of its score on
/// the scale of the file, so it is larger for a stronger link; unknown strengths count at the
/// middle of the scale.
public struct InfluenceNetwork: Hashable, Sendable {
  /// Influence exercised: the sum of the strengths of the outgoing links, in stakeholder order.
  public let outStrength: [Double]
  /// Influence received: the sum of the strengths of the incoming links, in stakeholder order.
  public let inStrength: [Double]
  /// The share of shortest influence paths that pass through each stakeholder, `0...1`, directed,
  /// every link counting as one step; all `0` below three stakeholders.
  public let betweenness: [Double]

  /// - Complexity: O(*n* · *m*) time for *n* stakeholders and *m* influence links.
  init(of map: StakeholderMap) async {
    var arcs: [Arc] = []
    for link in map.links where link.kind == .influence {
      let weight = link.strength.value.middle
      guard weight > 0, let from = map.index(of: link.from), let to = map.index(of: link.to)
      else { continue }
      arcs.append(Arc(source: from, target: to, weight: weight))
    }
    let graph = Graph(arcs, vertexCount: map.stakeholders.count, isDirected: true)
    self.outStrength = graph.strength(.outgoing).values
    self.inStrength = graph.strength(.incoming).values
    self.betweenness = await graph.betweenness(isNormalised: true).values
  }

  /// The sum of the strengths of all influence links.
  public var totalStrength: Double { outStrength.reduce(0, +) }
}
