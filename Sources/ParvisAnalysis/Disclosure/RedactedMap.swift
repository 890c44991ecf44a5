public import ParvisCore

/// A map as a profile may see it.
///
/// Everything that is shown is computed from ``map``, and from nothing else but, in a public
/// version, the class of each gap.
public struct RedactedMap: Sendable {
  /// What is shown.
  public let map: StakeholderMap
  public let profile: DisclosureProfile
  /// How urgent the gaps of each public are; nil when the profile sees the figures themselves.
  let classes: [Audience.ID: SeverityClass]?
  /// Whether gaps are shown at all.
  let showsGaps: Bool
  private let names: NamePlan?

  init(internal map: StakeholderMap) {
    self.map = map
    self.profile = .internal
    self.classes = nil
    self.showsGaps = true
    self.names = nil
  }

  init(
    map: StakeholderMap, profile: DisclosureProfile, names: NamePlan,
    classes: [Audience.ID: SeverityClass]?, showsGaps: Bool
  ) {
    self.map = map
    self.profile = profile
    self.names = names
    self.classes = classes
    self.showsGaps = showsGaps
  }

  /// The map for what shows or ranks scores: natural persons stand only in the internal one.
  public var scored: StakeholderMap {
    guard profile != .internal else { return map }
    let persons = Set(map.stakeholders.filter(\.isNaturalPerson).map(\.id))
    guard !persons.isEmpty else { return map }
    return map.without(persons)
  }

  /// The lines of the file for what is shown; none in a public version.
  public func lines(_ lines: [MapElement: Int]) -> [MapElement: Int] {
    switch profile {
    case .internal: return lines
    case .public: return [:]
    case .workshop:
      guard let names else { return [:] }
      var shown: [MapElement: Int] = [:]
      for (element, line) in lines {
        if let element = names.shown(element) { shown[element] = line }
      }
      return shown
    }
  }

  /// How many stakeholders, publics, links and scores of a map this version leaves out.
  public func dropped(from original: StakeholderMap) -> DroppedCounts {
    DroppedCounts(
      stakeholders: original.stakeholders.count - map.stakeholders.count,
      audiences: original.audiences.count - map.audiences.count,
      links: original.links.count - map.links.count,
      scores: original.knownScores - map.knownScores)
  }
}

/// How much a version leaves out: for the team only, since numbers disclose too.
public struct DroppedCounts: Hashable, Sendable {
  public let stakeholders: Int
  public let audiences: Int
  public let links: Int
  public let scores: Int
}

extension StakeholderMap {
  /// The number of scores, strengths and impacts of which something is known.
  var knownScores: Int {
    func isKnown(_ judgement: Judgement<Score>?) -> Bool {
      judgement.map { !scale.isUnknown($0.value) } ?? false
    }
    let own = self.stakeholders.reduce(0) { count, stakeholder in
      count + Criterion.allCases.count { isKnown(stakeholder.judgement(of: $0)) }
    }
    let impacts = self.audiences.reduce(0) { $0 + $1.impacts.count { isKnown($0.strength) } }
    return own + impacts + self.links.count { isKnown($0.strength) }
      + self.interests.count { isKnown($0.strength) }
      + self.representations.count { isKnown($0.strength) } + self.positions.count
      + self.views.reduce(0) { $0 + $1.scores.count } + self.reactions.count
  }

  /// The same map without some stakeholders and all that relates to them.
  func without(_ ids: Set<Stakeholder.ID>) -> StakeholderMap {
    var rest = draft
    rest.stakeholders.removeAll { ids.contains($0.id) }
    rest.links.removeAll { ids.contains($0.from) || ids.contains($0.to) }
    rest.interests.removeAll { ids.contains($0.stakeholder) }
    rest.representations.removeAll { ids.contains($0.stakeholder) }
    rest.positions.removeAll { ids.contains($0.stakeholder) }
    rest.views.removeAll { ids.contains($0.stakeholder) }
    for index in rest.scenarios.indices {
      rest.scenarios[index].load.removeAll { ids.contains($0.stakeholder) }
    }
    func kept(_ id: Stakeholder.ID?) -> Stakeholder.ID? {
      id.flatMap { ids.contains($0) ? nil : $0 }
    }
    rest.exercise.lead = kept(rest.exercise.lead)
    rest.exercise.decisionMaker = kept(rest.exercise.decisionMaker)
    rest.exercise.owner = kept(rest.exercise.owner)
    do {
      return try StakeholderMap(rest)
    } catch {
      preconditionFailure("a map without some stakeholders and all that names them: \(error)")
    }
  }
}

extension NamePlan {
  /// An element under the names of the version; nil when it is withheld.
  func shown(_ element: MapElement) -> MapElement? {
    switch element {
    case .exercise: .exercise
    case .stakeholder(let id): stakeholders[id].map(MapElement.stakeholder)
    case .score(let criterion, let id):
      persons.contains(id) ? nil : stakeholders[id].map { .score(criterion, of: $0) }
    case .audience(let id): audiences[id].map(MapElement.audience)
    case .impact(let theme, let audience):
      pair(themes[theme], audiences[audience]) { .impact(of: $0, on: $1) }
    case .theme(let id): themes[id].map(MapElement.theme)
    case .territory(let id): territories[id].map(MapElement.territory)
    case .category(let id): categories[id].map(MapElement.category)
    case .objective(let id): objectives[id].map(MapElement.objective)
    case .link(let kind, let from, let to):
      kind == .conflict
        ? nil
        : pair(stakeholders[from], stakeholders[to]) { .link(kind, from: $0, to: $1) }
    case .interest(let stakeholder, let theme):
      pair(stakeholders[stakeholder], themes[theme]) { .interest(of: $0, in: $1) }
    case .representation(let kind, let stakeholder, let audience):
      pair(stakeholders[stakeholder], audiences[audience]) {
        .representation(kind, by: $0, of: $1)
      }
    case .position: nil
    case .scenario(let id): scenarios[id].map(MapElement.scenario)
    }
  }

  private func pair<First, Second>(
    _ first: First?, _ second: Second?, _ element: (First, Second) -> MapElement
  ) -> MapElement? {
    guard let first, let second else { return nil }
    return element(first, second)
  }
}
