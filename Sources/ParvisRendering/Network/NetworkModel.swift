internal import ParvisAnalysis
internal import ParvisCore

/// What the network map shows, before anything has a place.
struct NetworkModel {
  struct Vertex {
    enum Subject: Hashable {
      case stakeholder(Int)
      case audience(Audience.ID)
    }

    let subject: Subject
    let id: String
    let name: String
    /// What the chip shows: the name, or its number in the index.
    var label: String {
      didSet { (regular, bold) = (WrappableText(label), WrappableText(label, face: .bold)) }
    }
    private(set) var regular: WrappableText
    private(set) var bold: WrappableText
    let style: CategoryStyle
    /// The influence exercised, as a share of the greatest on the map.
    let weight: Double
    /// Vertices of one category are drawn nearer to each other.
    let category: Int

    init(
      _ subject: Subject, id: String, name: String, style: CategoryStyle, weight: Double,
      category: Int
    ) {
      self.subject = subject
      self.id = id
      self.name = name
      self.label = name
      self.regular = WrappableText(name)
      self.bold = WrappableText(name, face: .bold)
      self.style = style
      self.weight = weight
      self.category = category
    }

    var isGhost: Bool {
      if case .audience = subject { return true }
      return false
    }
  }

  struct Edge {
    let from: Int
    let to: Int
    /// From 1 to 4; how much the link matters to the arrangement.
    let strength: Int
    let stroke: LinkStroke
    let caption: String
    let classes: [String]
  }

  /// Those with a link, then those without.
  var vertices: [Vertex] = []
  var edges: [Edge] = []
  /// How many of the vertices have a link; the others stand in the strip.
  var connectedCount = 0
  /// All links of the file that the map speaks of.
  let linkCount: Int
  /// Links that were left out because there are too many.
  let hiddenCount: Int
  /// Stakeholders without a drawn link who were left out because there are too many.
  let omittedCount: Int
  /// Whether most stakeholders stand under a number.
  private(set) var isNumbered = false
  /// Whether the links are influence, or the other relations of a file.
  private(set) var subject = NetworkSubject.influence
}

extension NetworkModel {
  /// How many links the lines stand for: one with an arrow at both ends stands for two.
  private static func arrows(in edges: [Edge]) -> Int {
    edges.reduce(0) { count, edge in
      guard edge.stroke != .relay else { return count }
      return count + (edge.stroke.head == .arrow && edge.stroke.tail == .arrow ? 2 : 1)
    }
  }

  init(_ analysis: Analysis, options: MapOptions) {
    let map = analysis.map
    let groups = GroupNames(map)
    let greatest = analysis.influence.outStrength.max() ?? 0
    var edges = LinkReading(analysis, options: options).edges
    var ghosts: [(audience: AudienceCoverage, relay: Int?)] = []
    for audience in analysis.coverage.audiences where audience.isAbsent {
      let relay = audience.remedies.first.flatMap { map.index(of: $0.stakeholder) }
      ghosts.append((audience, relay))
    }
    let stakeholders = map.stakeholders.indices.map { index in
      let stakeholder = map.stakeholders[index]
      return Vertex(
        .stakeholder(index), id: groups.id(ofStakeholderAt: index),
        name: stakeholder.name, style: CategoryStyle(of: stakeholder.category, on: map),
        weight: greatest > 0 ? analysis.influence.outStrength[index] / greatest : 0,
        category: CategoryStyle.rank(of: stakeholder.category, on: map))
    }
    var all = stakeholders
    for ghost in ghosts {
      let place = all.count
      let audience = map[ghost.audience.audience]
      all.append(
        Vertex(
          .audience(ghost.audience.audience),
          id: groups.id(of: ghost.audience.audience), name: ghost.audience.audience.name,
          style: CategoryStyle(of: audience?.category ?? .inhabitants, on: map), weight: 0,
          category: -1 - place))
      if let relay = ghost.relay {
        edges.append(
          Edge(
            from: relay, to: place, strength: 1, stroke: .relay,
            caption: NetworkWords.link(
              map.stakeholders[relay].name, ghost.audience.audience.name, Words.relay
            ).text(in: options.language), classes: ["relay"]))
      }
    }
    let limits = NetworkLimits(stakeholderCount: map.stakeholders.count)
    self.subject = analysis.influence.subject
    self.linkCount = Self.arrows(in: edges)
    edges = limits.kept(edges, weights: all.map(\.weight))
    self.hiddenCount = linkCount - Self.arrows(in: edges)
    let hasLink = NetworkLimits.hasLink(edges, vertexCount: all.count)
    let others = all.indices.filter { !hasLink[$0] }
    let shown = limits.hasStrip ? others : others.filter { all[$0].isGhost }
    self.omittedCount = others.count - shown.count
    let order = all.indices.filter { hasLink[$0] } + shown
    var places = [Int](repeating: 0, count: all.count)
    for (place, index) in order.enumerated() { places[index] = place }
    self.vertices = order.map { all[$0] }
    self.edges = edges.map { edge in
      Edge(
        from: places[edge.from], to: places[edge.to], strength: edge.strength,
        stroke: edge.stroke, caption: edge.caption, classes: edge.classes)
    }
    self.connectedCount = order.count { hasLink[$0] }
  }

  /// The same network with numbers instead of names, but for those who weigh most and the ghosts.
  func numbered(exceptStrongest count: Int, on map: StakeholderMap) -> (NetworkModel, NumberIndex) {
    let ranked = vertices.indices.filter { !vertices[$0].isGhost && $0 < connectedCount }
      .sorted { vertices[$0].weight > vertices[$1].weight }
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
