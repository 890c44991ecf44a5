public import ParvisCore

/// Which links the network of a map is made of.
///
/// Influence, as soon as a file notes any; otherwise all its other directed relations together
/// (contact, information, cooperation, funding, hierarchy, trust). Disagreements are never part of
/// it.
public enum NetworkSubject: Hashable, Sendable {
  case influence
  case relations

  public init(of map: StakeholderMap) {
    self = map.links.contains { $0.kind == .influence } ? .influence : .relations
  }

  /// Whether links of a kind belong to the network.
  public func includes(_ kind: LinkKind) -> Bool {
    switch self {
    case .influence: kind == .influence
    case .relations: kind != .influence && kind != .conflict
    }
  }
}

extension StakeholderMap {
  /// The strongest link of the network between each two stakeholders, in file order: parallel links
  /// of several kinds count once.
  func networkLinks(of subject: NetworkSubject) -> [(from: Int, to: Int, strength: Score)] {
    struct Ends: Hashable {
      let from: Int
      let to: Int
    }
    var places: [Ends: Int] = [:]
    var found: [(from: Int, to: Int, strength: Score)] = []
    for link in self.links where subject.includes(link.kind) {
      guard let from = index(of: link.from), let to = index(of: link.to) else { continue }
      let ends = Ends(from: from, to: to)
      guard let place = places[ends] else {
        places[ends] = found.count
        found.append((from, to, link.strength.value))
        continue
      }
      if link.strength.value.middle > found[place].strength.middle {
        found[place].strength = link.strength.value
      }
    }
    return found
  }
}
