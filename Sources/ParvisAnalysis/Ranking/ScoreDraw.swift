internal import GraphAlgorithms
internal import ParvisCore

/// One way in which the uncertain scores of a map may turn out.
struct ScoreDraw: Sendable {
  /// The influence of each stakeholder on the scale of the file.
  let influences: [Double]
  /// The influence links that exist in this draw, weighted by their strength.
  let graph: Graph
}

/// Draws scores uniformly from the whole numbers of their intervals.
struct ScoreSampler: Sendable {
  private let influences: [Score]
  private let links: [NetworkLink]
  private let seed: UInt64

  init(_ map: StakeholderMap, seed: UInt64) {
    self.influences = map.stakeholders.map(\.influence.value)
    self.links = map.networkLinks(of: NetworkSubject(of: map))
    self.seed = seed
  }

  /// Whether the set of links is the same in every draw: none may turn out to be 0.
  var hasFixedLinks: Bool { links.allSatisfy { $0.strength.low > 0 } }

  var stakeholderCount: Int { influences.count }
  var linkCount: Int { links.count }

  /// The draw with a number; it depends on nothing but the seed and that number.
  func draw(_ number: Int) -> ScoreDraw {
    let mixed = (UInt64(number) &+ 1) &* 0xD1B5_4A32_D192_ED03
    var generator = SeededGenerator(seed: seed ^ mixed)
    func value(_ score: Score, _ generator: inout SeededGenerator) -> Int {
      guard !score.isExact else { return score.low }
      let width = UInt64(score.high - score.low + 1)
      return score.low + Int(generator.next().multipliedFullWidth(by: width).high)
    }
    let drawn = influences.map { Double(value($0, &generator)) }
    let arcs = NetworkLink.arcs(
      of: links, weighing: links.map { Double(value($0.strength, &generator)) })
    return ScoreDraw(
      influences: drawn, graph: Graph(arcs, vertexCount: influences.count, isDirected: true))
  }

  /// The map itself: every interval at its middle.
  var middle: ScoreDraw {
    let arcs = NetworkLink.arcs(of: links, weighing: links.map(\.strength.middle))
    return ScoreDraw(
      influences: influences.map(\.middle),
      graph: Graph(arcs, vertexCount: influences.count, isDirected: true))
  }
}
