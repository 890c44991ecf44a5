public import ParvisCore

/// Which links the network of a map is made of.
///
/// Influence, as soon as a file notes any; otherwise all its other directed relations together
/// (contact, information, cooperation, funding, hierarchy, trust, alliance). Disagreements are never part of
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
  /// The strongest link of the network between each two stakeholders, in file order.
  ///
  /// Parallel links of several kinds count once; one without direction is one link, its lower end
  /// first.
  func networkLinks(of subject: NetworkSubject) -> [NetworkLink] {
    var places: [NetworkLink.Ends: Int] = [:]
    var found: [NetworkLink] = []
    for link in self.links where subject.includes(link.kind) {
      guard let from = index(of: link.from), let to = index(of: link.to) else { continue }
      let isMutual = link.kind.isMutual
      let ends = NetworkLink.Ends(
        from: isMutual ? min(from, to) : from, to: isMutual ? max(from, to) : to,
        isMutual: isMutual)
      guard let place = places[ends] else {
        places[ends] = found.count
        found.append(NetworkLink(ends: ends, strength: link.strength.value, key: link.drawKey))
        continue
      }
      if link.strength.value.middle > found[place].strength.middle {
        found[place].strength = link.strength.value
        found[place].key = link.drawKey
      }
    }
    return found
  }
}
