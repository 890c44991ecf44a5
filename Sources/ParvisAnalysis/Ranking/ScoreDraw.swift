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
///
/// Each value is keyed by the seed, the number of the draw and what it is a score of: an element
/// that comes, goes or moves changes no other value.
struct ScoreSampler: Sendable {
  private let influences: [(score: Score, key: UInt64)]
  private let links: [NetworkLink]
  private let seed: UInt64

  init(_ map: StakeholderMap, seed: UInt64) {
    self.influences = map.stakeholders.map { stakeholder in
      (
        stakeholder.influence.value,
        DrawKey.of(FoldedName(stakeholder.name).text, Criterion.influence.rawValue)
      )
    }
    self.links = map.networkLinks(of: NetworkSubject(of: map))
    self.seed = seed
  }

  /// Whether every draw gives the same: then one draw is enough.
  func isFixed(for basis: RankedMeasure.Basis) -> Bool {
    switch basis {
    case .notes: influences.allSatisfy(\.score.isExact)
    case .links: links.allSatisfy { $0.strength.low > 0 || $0.strength.isExact }
    case .strengths: links.allSatisfy(\.strength.isExact)
    }
  }

  var stakeholderCount: Int { influences.count }
  var linkCount: Int { links.count }

  /// The draw with a number.
  func draw(_ number: Int) -> ScoreDraw {
    let mixed = seed ^ ((UInt64(number) &+ 1) &* 0xD1B5_4A32_D192_ED03)
    func value(_ score: Score, _ key: UInt64) -> Double {
      guard !score.isExact else { return Double(score.low) }
      var generator = SeededGenerator(seed: mixed ^ key)
      let width = UInt64(score.high - score.low + 1)
      return Double(score.low + Int(generator.next().multipliedFullWidth(by: width).high))
    }
    let drawn = influences.map { value($0.score, $0.key) }
    let arcs = NetworkLink.arcs(of: links, weighing: links.map { value($0.strength, $0.key) })
    return ScoreDraw(
      influences: drawn, graph: Graph(arcs, vertexCount: influences.count, isDirected: true))
  }

  /// The map itself: every interval at its middle.
  var middle: ScoreDraw {
    let arcs = NetworkLink.arcs(of: links, weighing: links.map(\.strength.middle))
    return ScoreDraw(
      influences: influences.map(\.score.middle),
      graph: Graph(arcs, vertexCount: influences.count, isDirected: true))
  }
}
