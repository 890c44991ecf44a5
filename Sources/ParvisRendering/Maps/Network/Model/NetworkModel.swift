internal import ParvisAnalysis
internal import ParvisCore

/// What the network map shows, before anything has a place.
struct NetworkModel {
  /// Those with a link, then those without.
  private(set) var vertices: [NetworkVertex] = []
  private(set) var edges: [NetworkEdge] = []
  /// How many of the vertices have a link; the others stand in the strip.
  let connectedCount: Int
  /// All links of the file that the map speaks of.
  let linkCount: Int
  /// Links that were left out because there are too many.
  let hiddenCount: Int
  /// Stakeholders who were left out because there are too many.
  let omittedCount: Int
  /// Publics without a voice that were left out because there are too many.
  let omittedGhostCount: Int
  /// The share of their width that links keep.
  let thickness: Double
  /// Whether most stakeholders stand under a number.
  private(set) var isNumbered = false
  /// Which links the map shows.
  let choice: LinkChoice
  /// Whether the notes tell apart how much the stakeholders weigh.
  let isWeighed: Bool

  /// Those without a link.
  var isolated: ArraySlice<NetworkVertex> { vertices.dropFirst(connectedCount) }

  /// How many stakeholders have none of the links; who is but a relay to ask has none either.
  var unlinkedCount: Int {
    let links = edges.filter { $0.meaning != .relay }
    let linked = NetworkLimits.hasLink(links, vertexCount: vertices.count)
    return vertices.indices.count { !vertices[$0].isGhost && !linked[$0] }
  }

  /// No more publics without a voice than this, the worst first.
  private static let mostGhosts = 40

  /// - Complexity: O(*n* + *m* log *m*): only what is drawn is measured.
  init(_ analysis: Analysis, options: MapOptions) {
    let map = analysis.map
    let count = map.stakeholders.count
    let absent = analysis.absentAudiences
    let ghosts = Array(absent.prefix(Self.mostGhosts))
    let noted = Self.weights(analysis)
    let isWeighed = noted.contains { $0 != nil }
    let weights =
      noted.map { $0 ?? 0.5 } + [Double](repeating: 0, count: ghosts.count)
    let choice = options.links ?? LinkChoice(for: map)
    var edges = LinkReading(map, showing: choice.kinds).edges
    self.choice = choice
    self.isWeighed = isWeighed
    self.linkCount = edges.reduce(0) { $0 + $1.linkCount }
    for (place, ghost) in ghosts.enumerated() {
      guard let relay = ghost.remedies.first?.stakeholder.flatMap({ map.index(of: $0) })
      else { continue }
      edges.append(NetworkEdge(from: relay, to: count + place, strength: 1, meaning: .relay))
    }
    let limits = NetworkLimits(stakeholderCount: count)
    edges = limits.kept(edges, weights: weights)
    self.hiddenCount = linkCount - edges.reduce(0) { $0 + $1.linkCount }
    let hasLink = NetworkLimits.hasLink(edges, vertexCount: weights.count)
    let linked = weights.indices.filter { hasLink[$0] }
    let others = weights.indices.filter { !hasLink[$0] && (limits.hasStrip || $0 >= count) }
    let order = linked + others
    self.connectedCount = linked.count
    self.omittedCount = count - order.count { $0 < count }
    self.omittedGhostCount = absent.count - ghosts.count
    var places = [Int](repeating: 0, count: weights.count)
    for (place, index) in order.enumerated() { places[index] = place }
    self.thickness = NetworkLimits.thickness(edges, among: linked.count)
    self.edges = edges.map { $0.moved(to: places) }
    for index in self.edges.indices { self.edges[index].thickness = thickness }
    let groups = analysis.names
    let passages = analysis.singlePassages
    self.vertices = order.map { index in
      index < count
        ? NetworkVertex(
          .stakeholder(index), id: groups.id(ofStakeholderAt: index),
          name: map.stakeholders[index].name,
          style: CategoryStyle(of: map.stakeholders[index].category, on: map),
          weight: weights[index], isWeightUnknown: isWeighed && noted[index] == nil,
          category: CategoryStyle.rank(of: map.stakeholders[index].category, on: map),
          isPassage: passages.contains(map.stakeholders[index].id),
          roles: RoleBadge.roles(of: map.stakeholders[index].id, on: map))
        : Self.ghost(ghosts[index - count].audience, at: index, on: map, groups)
    }
  }

  private static func ghost(
    _ id: Audience.ID, at place: Int, on map: StakeholderMap, _ groups: GroupNames
  ) -> NetworkVertex {
    NetworkVertex(
      .audience(id), id: groups.id(of: id), name: id.name,
      style: CategoryStyle(of: map[id]?.category ?? .inhabitants, on: map), weight: 0,
      category: -1 - place)
  }

  /// The noted weight of each stakeholder in the decision, as a share of the scale; nil where it is
  /// not known, or not told.
  private static func weights(_ analysis: Analysis) -> [Double?] {
    let map = analysis.map
    return map.stakeholders.map { stakeholder in
      guard !analysis.telling.withholdsScores(of: stakeholder),
        !map.scale.isUnknown(stakeholder.influence.value)
      else { return nil }
      return map.scale.share(of: stakeholder.influence.value).middle
    }
  }

  /// The same network with numbers instead of names, but for those who weigh most and the ghosts.
  func numbered(exceptStrongest count: Int, on map: StakeholderMap) -> (NetworkModel, NumberIndex) {
    let ranked = vertices.indices.filter { !vertices[$0].isGhost && $0 < connectedCount }
      .sorted { left, right in
        vertices[left].weight != vertices[right].weight
          ? vertices[left].weight > vertices[right].weight : left < right
      }
    let named = Set(ranked.prefix(count).filter { vertices[$0].weight > 0 })
    let numbered = vertices.indices.filter { !vertices[$0].isGhost && !named.contains($0) }
    let index = NumberIndex(
      numbered.map { place in
        let vertex = vertices[place]
        return (vertex.id, vertex.name, vertex.style, vertex.category)
      })
    var model = self
    model.isNumbered = true
    for place in numbered {
      model.vertices[place].label = index.label(of: vertices[place].id) ?? vertices[place].name
    }
    return (model, index)
  }
}
