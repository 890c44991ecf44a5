internal import GraphAlgorithms
internal import ParvisCore

/// The relations by which people find one another, seen from the lead.
///
/// The links that are contacts (``Link/isContact(on:)``) are usable both ways; influence and
/// conflict are none. One arc more goes from every voice to its audience.
struct ReachGraph: Hashable, Sendable {
  /// Whether reach can be evaluated, and if not, why.
  enum State: Hashable, Sendable {
    case evaluated(from: Stakeholder.ID)
    case noLead
    case leadWithoutRelations(Stakeholder.ID)
    /// The map has a lead whom the version does not name.
    case notTold
  }

  let state: State
  private let map: StakeholderMap
  /// Stakeholders in file order, then audiences.
  private let graph: Graph
  private let lead: Int
  /// Empty when reach is not evaluated.
  private let isReached: [Bool]
  private let dominators: DominatorTree?
  private let known: KnownReach?

  /// - Parameters:
  ///   - map: what is shown.
  ///   - known: of the whole map, of which the one that is shown is a version; nil when it is whole.
  /// - Complexity: O(*n* + *m*).
  init(of map: StakeholderMap, known: KnownReach? = nil) {
    self.map = map
    self.known = known
    let contacts = Self.contacts(in: map)
    let lead = map.lead.flatMap { map.index(of: $0) }
    let hasContacts = known?.inTouch != nil || contacts.contains { $0.source == lead }
    guard let name = map.lead, let lead, hasContacts else {
      let state = map.lead.map(State.leadWithoutRelations)
      self.state = state ?? (known?.hasLead == true ? .notTold : .noLead)
      self.graph = Graph([], vertexCount: 0, isDirected: true)
      self.lead = 0
      self.isReached = []
      self.dominators = nil
      return
    }
    let voices = Self.fullVoices(in: map).enumerated().flatMap { audience, voices in
      voices.sorted().map { Arc(source: $0, target: map.stakeholders.count + audience) }
    }
    let count = map.stakeholders.count + map.audiences.count
    self.state = .evaluated(from: name)
    self.lead = lead
    self.graph = Graph(contacts + voices, vertexCount: count, isDirected: true)
    self.isReached = graph.reached(from: [lead])
    self.dominators = graph.dominators(from: [lead])
  }

  /// Whether the lead has a contact from which paths begin.
  var isEvaluated: Bool { !isReached.isEmpty }

  /// Whether a stakeholder can be found from the lead; nil when reach is not evaluated.
  func reaches(_ index: Int) -> Bool? {
    guard isEvaluated else { return nil }
    return known?.inTouch?.contains(map.stakeholders[index].id) ?? isReached[index]
  }

  /// The ways from the lead to every audience, in the order of the file.
  ///
  /// - Complexity: O(*a* · *k* · *m*) for *a* audiences and *k* disjoint paths to each.
  func relays() -> [RelayPaths] {
    guard let dominators else {
      return map.audiences.map { _ in .notEvaluated }
    }
    var finder = DisjointPathFinder(in: graph, from: lead)
    let voices = known == nil ? [] : Self.fullVoices(in: map)
    return map.audiences.indices.map { index in
      let audience = map.stakeholders.count + index
      guard isReached[audience] else {
        let isFound = known != nil && voices[index].contains { reaches($0) == true }
        return isFound ? .notTold : .unreachable
      }
      guard !graph.hasLink(from: lead, to: audience) else { return .leadIsVoice }
      // Outside the team no dependence on a natural person is told.
      let points = dominators.dominators(of: audience).filter { point in
        point != lead && (known == nil || !map.stakeholders[point].isNaturalPerson)
      }.reversed().map { map.stakeholders[$0].id }
      let paths = finder.paths(to: audience).map { path in
        path.dropLast().map { map.stakeholders[$0].id }
      }
      if let all = known?.paths[map.audiences[index].id], all > paths.count { return .notTold }
      return .paths(paths, singlePoints: points)
    }
  }

  /// The relations in both directions, each pair once.
  private static func contacts(in map: StakeholderMap) -> [Arc] {
    var seen: Set<Arc> = []
    var arcs: [Arc] = []
    for link in map.links where link.isContact(on: map.scale) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      for arc in [Arc(source: from, target: to), Arc(source: to, target: from)]
      where seen.insert(arc).inserted {
        arcs.append(arc)
      }
    }
    return arcs
  }

  /// For each audience the places of the stakeholders that are full voices of it.
  private static func fullVoices(in map: StakeholderMap) -> [Set<Int>] {
    var voices = [Set<Int>](repeating: [], count: map.audiences.count)
    for representation in map.representations {
      guard representation.voice(on: map.scale).middle >= SeverityPolicy.voiceFrom,
        let stakeholder = map.index(of: representation.stakeholder),
        let audience = map.index(of: representation.audience)
      else { continue }
      voices[audience].insert(stakeholder)
    }
    return voices
  }
}
