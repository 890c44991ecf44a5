internal import ParvisAnalysis
internal import ParvisCore

/// The links of a map as the network shows them: pairs merged, strengths in four steps.
struct LinkReading {
  /// Ends are places in the map's stakeholders.
  private(set) var edges: [NetworkModel.Edge] = []

  init(_ analysis: Analysis, options: MapOptions) {
    let map = analysis.map
    let words = NetworkWords(of: analysis)
    let subject = analysis.influence.subject
    var places: [Pair: Int] = [:]
    for link in map.links where subject.includes(link.kind) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      let share = map.scale.share(of: link.strength.value)
      guard share.middle > 0 else { continue }
      let strength = min(4, max(1, Int((share.middle * 4).rounded())))
      let isUncertain = !share.isExact
      if let place = places[Pair(to, from)] {
        edges[place] = Self.merged(edges[place], strength, isUncertain, words, map, options)
        continue
      }
      if let place = places[Pair(from, to)] {
        // A second relation between the same two: the stronger is drawn.
        if strength <= edges[place].strength { continue }
        edges[place] = Self.edge(link, from, to, strength, isUncertain, words, options)
        continue
      }
      places[Pair(from, to)] = edges.count
      edges.append(Self.edge(link, from, to, strength, isUncertain, words, options))
    }
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

  /// One line for one direction.
  private static func edge(
    _ link: Link, _ from: Int, _ to: Int, _ strength: Int, _ isUncertain: Bool,
    _ words: NetworkWords, _ options: MapOptions
  ) -> NetworkModel.Edge {
    NetworkModel.Edge(
      from: from, to: to, strength: strength,
      stroke: .influence(strength, isUncertain: isUncertain),
      caption: NetworkWords.link(
        link.from.name, link.to.name,
        isUncertain ? Words.uncertainLink : words.strength(strength)
      ).text(in: options.language),
      classes: ["influence", "strength-\(strength)"] + (isUncertain ? ["uncertain"] : []))
  }

  /// One line for both directions, as strong as the stronger; dotted when both are uncertain.
  private static func merged(
    _ edge: NetworkModel.Edge, _ strength: Int, _ isUncertain: Bool, _ words: NetworkWords,
    _ map: StakeholderMap, _ options: MapOptions
  ) -> NetworkModel.Edge {
    let strength = max(edge.strength, strength)
    let isUncertain = isUncertain && edge.stroke.dash == .dotted
    return NetworkModel.Edge(
      from: edge.from, to: edge.to, strength: strength,
      stroke: .influence(strength, isTwoWay: true, isUncertain: isUncertain),
      caption: NetworkWords.twoWayLink(
        map.stakeholders[edge.from].name, map.stakeholders[edge.to].name,
        isUncertain ? Words.uncertainLink : words.strength(strength)
      ).text(in: options.language),
      classes: ["influence", "strength-\(strength)", "two-way"]
        + (isUncertain ? ["uncertain"] : []))
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int

    init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }
}
