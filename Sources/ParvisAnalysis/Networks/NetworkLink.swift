internal import GraphAlgorithms
internal import ParvisCore

/// A link of the measured network, between places of stakeholders.
struct NetworkLink: Sendable {
  struct Ends: Hashable, Sendable {
    let from: Int
    let to: Int
    let isMutual: Bool
  }

  let ends: Ends
  var strength: Score
  /// What its draws are keyed by: the type and the two names.
  var key: UInt64

  /// The arcs of links that weigh as much as is said of each.
  ///
  /// One without direction is an arc each way, and between two stakeholders the strongest counts.
  /// Links that weigh nothing are none.
  ///
  /// - Complexity: O(*m*) for *m* links.
  static func arcs(of links: [NetworkLink], weighing weights: [Double]) -> [Arc] {
    var arcs: [Arc] = []
    arcs.reserveCapacity(links.count)
    for (link, weight) in zip(links, weights) where weight > 0 {
      arcs.append(Arc(source: link.ends.from, target: link.ends.to, weight: weight))
      if link.ends.isMutual {
        arcs.append(Arc(source: link.ends.to, target: link.ends.from, weight: weight))
      }
    }
    // Links that all have a direction are already told apart by their ends.
    guard links.contains(where: \.ends.isMutual) else { return arcs }
    var places: [UInt64: Int] = [:]
    var strongest: [Arc] = []
    for arc in arcs {
      let ends = UInt64(arc.source) << 32 | UInt64(arc.target)
      guard let place = places[ends] else {
        places[ends] = strongest.count
        strongest.append(arc)
        continue
      }
      if arc.weight > strongest[place].weight { strongest[place] = arc }
    }
    return strongest
  }
}
