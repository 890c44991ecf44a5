internal import ParvisAnalysis
internal import ParvisCore

/// The contacts by which the lead finds people: who knows whom, and a shortest chain to each.
///
/// Links that are contacts count, usable both ways, as in the analysis of reach.
struct ContactTree {
  /// The lead, when the analysis studied its reach.
  let lead: Int?
  private let contacts: [[(other: Int, strength: UnitInterval)]]
  /// The one before each stakeholder on a shortest chain from the lead; −1 where none leads.
  private let before: [Int]

  /// - Complexity: O(*n* + *m*) for *n* stakeholders and *m* links.
  init(_ analysis: Analysis) {
    let map = analysis.map
    let isStudied = analysis.coverage.audiences.contains { $0.relays != .notEvaluated }
    let lead = isStudied ? map.lead.flatMap { map.index(of: $0) } : nil
    self.lead = lead
    var contacts = [[(other: Int, strength: UnitInterval)]](
      repeating: [], count: map.stakeholders.count)
    var before = [Int](repeating: -1, count: map.stakeholders.count)
    if let lead {
      for link in map.links where link.isContact(on: map.scale) {
        guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
        let strength = map.scale.strength(of: link.strength.value)
        contacts[from].append((to, strength))
        contacts[to].append((from, strength))
      }
      before[lead] = lead
      var queue = [lead]
      var next = 0
      while next < queue.count {
        let member = queue[next]
        next += 1
        for contact in contacts[member] where before[contact.other] < 0 {
          before[contact.other] = member
          queue.append(contact.other)
        }
      }
    }
    self.contacts = contacts
    self.before = before
  }

  /// Those from the lead to a stakeholder, both included; nil when no chain of contacts leads there.
  func chain(to stakeholder: Int) -> [Int]? {
    guard let lead, before[stakeholder] >= 0 else { return nil }
    var chain = [stakeholder]
    while chain[chain.count - 1] != lead { chain.append(before[chain[chain.count - 1]]) }
    return chain.reversed()
  }

  /// The strongest contact between two stakeholders.
  func strength(between one: Int, and other: Int) -> UnitInterval {
    var strongest = UnitInterval(0)
    for contact in contacts[one]
    where contact.other == other && contact.strength.middle > strongest.middle {
      strongest = contact.strength
    }
    return strongest
  }
}
