internal import ParvisAnalysis
internal import ParvisCore

/// The links of a map as the network shows them: pairs merged, strengths in four steps.
struct LinkReading {
  /// Ends are places in the map's stakeholders.
  private(set) var edges: [NetworkModel.Edge] = []

  init(_ analysis: Analysis, _ reading: NetworkReading, options: MapOptions) {
    let map = analysis.map
    var places: [Pair: Int] = [:]
    for link in map.links where reading.shows(link.kind) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      let share = map.scale.share(of: link.strength.value)
      guard share.middle > 0 else { continue }
      let strength = min(4, max(1, Int((share.middle * 4).rounded())))
      let found = Found(
        from: from, to: to, strength: strength, isUncertain: !share.isExact,
        isDirected: reading.isDirected(link.kind))
      if let place = places[Pair(from, to)] {
        links[place].absorb(found)
      } else {
        places[Pair(from, to)] = links.count
        links.append(found)
      }
    }
    edges = links.map { $0.edge(reading, map, options.language) }
    guard options.profile == .internal else { return }
    for link in map.links where link.kind == .conflict {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      edges.append(
        NetworkModel.Edge(
          from: from, to: to, strength: 2, stroke: .conflict,
          caption: NetworkWords.twoWayLink(link.from.name, link.to.name, Words.conflict)
            .text(in: options.language), classes: ["conflict"]))
    }
  }

  private var links: [Found] = []

  /// All links of the subject between two stakeholders, which are drawn as one line.
  private struct Found {
    let from: Int
    let to: Int
    var strength: Int
    var isUncertain: Bool
    /// Whether some link runs from the first to the second, and the other way round.
    var isForward: Bool
    var isBackward = false

    init(from: Int, to: Int, strength: Int, isUncertain: Bool, isDirected: Bool) {
      self.from = from
      self.to = to
      self.strength = strength
      self.isUncertain = isUncertain
      self.isForward = isDirected
    }

    /// As strong as the strongest; uncertain only when all are.
    mutating func absorb(_ other: Found) {
      strength = max(strength, other.strength)
      isUncertain = isUncertain && other.isUncertain
      if other.isForward {
        if other.from == from { isForward = true } else { isBackward = true }
      }
    }

    func edge(
      _ reading: NetworkReading, _ map: StakeholderMap, _ language: Language
    ) -> NetworkModel.Edge {
      let isTwoWay = isForward && isBackward
      // A line with its only arrow at the first end is turned round.
      let (start, end) = isBackward && !isForward ? (to, from) : (from, to)
      var stroke = LinkStroke.influence(strength, isTwoWay: isTwoWay, isUncertain: isUncertain)
      if !isForward, !isBackward { stroke.head = .plain }
      let label = isUncertain ? Words.uncertainLink : reading.strength(strength)
      let names = (map.stakeholders[start].name, map.stakeholders[end].name)
      let caption =
        stroke.head == .plain || isTwoWay
        ? NetworkWords.twoWayLink(names.0, names.1, label)
        : NetworkWords.link(names.0, names.1, label)
      return NetworkModel.Edge(
        from: start, to: end, strength: strength, stroke: stroke,
        caption: caption.text(in: language),
        classes: [reading == .influence ? "influence" : "relation", "strength-\(strength)"]
          + (isTwoWay ? ["two-way"] : []) + (isUncertain ? ["uncertain"] : []))
    }
  }

  /// Two stakeholders, whichever comes first.
  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ first: Int, _ second: Int) {
      self.low = min(first, second)
      self.high = max(first, second)
    }
  }
}
