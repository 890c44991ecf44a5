internal import ParvisAnalysis
internal import ParvisCore

/// All links of one kind between one stakeholder and another, seen from the first.
struct EgoTie {
  let kind: LinkKind
  /// Whether a link comes from the other, and whether one goes there; neither for kinds without a
  /// direction.
  var comesIn = false
  var goesOut = false
  /// The strongest of its links; nil in a version that does not weigh them.
  var strength: UnitInterval?

  /// What its strength counts in an order.
  var weight: Double { strength?.middle ?? 0 }

  /// From 1 to 4.
  var step: Int { strength.map { min(4, max(1, Int(($0.middle * 4).rounded()))) } ?? 2 }

  var isUncertain: Bool { strength.map { !$0.isExact } ?? false }
}

/// Somebody in direct link with the subject of the map.
struct EgoNeighbour {
  let index: Int
  var ties: [EgoTie]
  /// Whether its place is on the left: its links come in.
  var isLeft = false

  var strength: Double { ties.reduce(0) { max($0, $1.weight) } }
  var comesIn: Bool { ties.contains(where: \.comesIn) }
  var goesOut: Bool { ties.contains(where: \.goesOut) }
}

/// Everybody in direct link with the subject, the strongest first, and those one step further.
struct EgoTies {
  let subject: Int
  private(set) var neighbours: [EgoNeighbour] = []
  /// The links of each direct neighbour with those who have none with the subject.
  private(set) var further: [Int: [(other: Int, tie: EgoTie)]] = [:]
  /// The publics for whom the subject speaks, full voices first, then in the order of the file.
  private(set) var publics: [(id: Audience.ID, isWeak: Bool)] = []

  /// - Complexity: O(*m* + *d* log *d*) for *m* links and *d* neighbours.
  init(of subject: Int, in analysis: Analysis) {
    let map = analysis.map
    self.subject = subject
    var places: [Int: Int] = [:]
    for link in map.links where Self.isShown(link, in: map) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to),
        from == subject || to == subject
      else { continue }
      let other = from == subject ? to : from
      let place = places[other] ?? neighbours.count
      if place == neighbours.count {
        places[other] = place
        neighbours.append(EgoNeighbour(index: other, ties: []))
      }
      Self.add(link, seenFrom: subject, from, to: &neighbours[place].ties, in: analysis)
    }
    for link in map.links where link.kind != .conflict && Self.isShown(link, in: map) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to),
        from != subject, to != subject
      else { continue }
      for (near, far) in [(from, to), (to, from)] where places[near] != nil && places[far] == nil {
        var ties: [EgoTie] = []
        Self.add(link, seenFrom: near, from, to: &ties, in: analysis)
        further[near, default: []] += ties.map { (far, $0) }
      }
    }
    neighbours.sort { left, right in
      if left.strength != right.strength { return left.strength > right.strength }
      if left.ties.count != right.ties.count { return left.ties.count > right.ties.count }
      return map.stakeholders[left.index].id < map.stakeholders[right.index].id
    }
    takeSides()
    let id = map.stakeholders[subject].id
    let audiences = analysis.coverage.audiences.compactMap { audience in
      audience.voices.first { $0.stakeholder == id }.map { (audience.audience, $0.isWeak) }
    }.sorted { (map.index(of: $0.0) ?? 0) < (map.index(of: $1.0) ?? 0) }
    publics = (audiences.filter { !$0.1 } + audiences.filter(\.1)).map { (id: $0, isWeak: $1) }
  }

  private static func isShown(_ link: Link, in map: StakeholderMap) -> Bool {
    map.scale.strength(of: link.strength.value).middle > 0
  }

  private static func add(
    _ link: Link, seenFrom subject: Int, _ from: Int, to ties: inout [EgoTie], in analysis: Analysis
  ) {
    let strength = analysis.weighsLinks ? analysis.map.scale.strength(of: link.strength.value) : nil
    let place = ties.firstIndex { $0.kind == link.kind } ?? ties.count
    if place == ties.count { ties.append(EgoTie(kind: link.kind, strength: strength)) }
    if let strength, strength.middle > ties[place].weight { ties[place].strength = strength }
    guard !link.kind.isMutual else { return }
    if from == subject { ties[place].goesOut = true } else { ties[place].comesIn = true }
  }

  /// On the left whose links come in, on the right whose links go out; those with links both ways
  /// or without a direction where there is more room.
  private mutating func takeSides() {
    var counts = (left: 0, right: 0)
    for neighbour in neighbours where neighbour.comesIn != neighbour.goesOut {
      if neighbour.comesIn { counts.left += 1 } else { counts.right += 1 }
    }
    for place in neighbours.indices {
      let neighbour = neighbours[place]
      guard neighbour.comesIn == neighbour.goesOut else {
        neighbours[place].isLeft = neighbour.comesIn
        continue
      }
      neighbours[place].isLeft = counts.left <= counts.right
      if neighbours[place].isLeft { counts.left += 1 } else { counts.right += 1 }
    }
  }
}
