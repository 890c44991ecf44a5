public import ParvisCore

/// Which links between stakeholders a network shows.
public enum LinkChoice: String, Hashable, Sendable, CaseIterable {
  /// Who weighs on whom: influence, hierarchy, funding, with alliances and disagreements.
  case power
  /// Who is in touch: contact, cooperation, information, trust.
  case contacts
  case all

  /// Power, as soon as somebody weighs on somebody; else contacts, when there are any.
  public init(for map: StakeholderMap) {
    let kinds = Set(map.links.map(\.kind))
    let isPower = !kinds.isDisjoint(with: [.influence, .hierarchy, .funds])
    self = isPower || kinds.isDisjoint(with: Self.contacts.kinds) ? .power : .contacts
  }

  public var kinds: Set<LinkKind> {
    switch self {
    case .power: [.influence, .hierarchy, .funds, .alliance, .conflict]
    case .contacts: [.contact, .cooperates, .informs, .trust]
    case .all: Set(LinkKind.allCases)
    }
  }

  /// Whether a map has a link that it shows.
  public func isFed(by map: StakeholderMap) -> Bool {
    map.links.contains { link in
      kinds.contains(link.kind) && map.scale.strength(of: link.strength.value).middle > 0
    }
  }
}
