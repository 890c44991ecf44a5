internal import GraphAlgorithms
internal import ParvisCore

/// The relations by which people find one another, seen from the lead.
///
/// Contact, cooperation, trust, information and hierarchy count, usable both ways, from a quarter
/// of the scale on; a link of unknown strength counts. Influence and conflict are no contacts.
struct ReachGraph: Hashable, Sendable {
  /// Whether reach can be evaluated, and if not, why.
  enum State: Hashable, Sendable {
    case evaluated(from: Stakeholder.ID)
    case noLead
    case leadWithoutRelations(Stakeholder.ID)
  }

  let state: State
  /// Whether each stakeholder can be found from the lead, in stakeholder order.
  ///
  /// The lead itself counts. Empty when reach is not evaluated.
  private let isReached: [Bool]

  /// - Complexity: O(*n* + *m*).
  init(of map: StakeholderMap) {
    guard let lead = map.lead, let start = map.index(of: lead) else {
      self.state = .noLead
      self.isReached = []
      return
    }
    var contacts: [Arc] = []
    for link in map.links where link.kind.carriesReach {
      guard map.scale.share(of: link.strength.value).middle >= SeverityPolicy.contactFrom,
        let from = map.index(of: link.from), let to = map.index(of: link.to)
      else { continue }
      contacts.append(Arc(source: from, target: to))
    }
    guard contacts.contains(where: { $0.source == start || $0.target == start }) else {
      self.state = .leadWithoutRelations(lead)
      self.isReached = []
      return
    }
    self.state = .evaluated(from: lead)
    let graph = Graph(contacts, vertexCount: map.stakeholders.count, isDirected: false)
    self.isReached = graph.reached(from: [start])
  }

  /// Whether a stakeholder can be found from the lead; nil when reach is not evaluated.
  func reaches(_ index: Int) -> Bool? {
    isReached.isEmpty ? nil : isReached[index]
  }
}
