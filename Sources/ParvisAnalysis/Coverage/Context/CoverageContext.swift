internal import ParvisCore

/// What the gap rules look at: the map, who can be reached, and the figures of every audience.
public struct CoverageContext: Sendable {
  let map: StakeholderMap
  /// Whether it is no version, from which disagreements and positions are gone.
  let isWhole: Bool
  let reach: ReachGraph
  /// In the order of the file.
  private(set) var audiences: [AudienceCoverage]
  private let representations: [Audience.ID: [MapElement]]
  let themes: ThemeRelations
  private let conflicts: Set<Set<Stakeholder.ID>>

  /// - Parameters:
  ///   - map: what is shown.
  ///   - known: of the whole map, of which the one that is shown is a version; nil when it is whole.
  ///   - isWhole: whether nothing that bears on whom to ask is left out of it.
  init(_ map: StakeholderMap, known: KnownReach? = nil, isWhole: Bool = true) {
    self.map = map
    self.isWhole = isWhole
    let reach = ReachGraph(of: map, known: known)
    self.reach = reach
    self.themes = ThemeRelations(of: map)
    self.conflicts = Set(
      map.links.filter { $0.kind == .conflict }.map { Set([$0.from, $0.to]) })
    self.representations = Dictionary(
      grouping: map.representations, by: \.audience
    ).mapValues { voices in
      voices.map { .representation($0.kind, by: $0.stakeholder, of: $0.audience) }
    }
    let voices = Self.voices(in: map, reach: reach)
    let relays = reach.relays()
    self.audiences = map.audiences.indices.map { index in
      let audience = map.audiences[index]
      return AudienceCoverage(
        audience: audience.id, size: audience.size,
        figures: AudienceCoverage.Figures(of: audience, carriedBy: voices[index], on: map.scale),
        voices: voices[index], relays: relays[index])
    }
    let finder = RemedyFinder(
      map: map, reach: reach, audiences: audiences, namesUsualRelays: isWhole)
    for index in audiences.indices {
      audiences[index].remedies = finder.remedies(forAudienceAt: index)
      audiences[index].whereToLook = finder.whereToLook(forAudienceAt: index)
      if let severity = audiences[index].severity {
        audiences[index].severityClass = SeverityPolicy.severityClass(of: severity)
      }
    }
  }

  /// Records that a rule found a gap of an audience.
  mutating func note(_ code: String, class severityClass: SeverityClass?, on id: Audience.ID) {
    guard let index = map.index(of: id) else { return }
    audiences[index].gaps.append(code)
    if let severityClass {
      let known = audiences[index].severityClass
      audiences[index].severityClass = known.map { max($0, severityClass) } ?? severityClass
    }
  }

  /// The figures of one audience.
  func coverage(of id: Audience.ID) -> AudienceCoverage? {
    map.index(of: id).map { audiences[$0] }
  }

  /// The parts of the map on which an audience's figures rest.
  func evidence(for audience: AudienceCoverage) -> [MapElement] {
    [.audience(audience.audience)] + (representations[audience.audience] ?? [])
  }

  /// Who speaks for each audience, strongest first: the greatest voice of each stakeholder.
  private static func voices(in map: StakeholderMap, reach: ReachGraph) -> [[Voice]] {
    var strengths = [[Int: UnitInterval]](repeating: [:], count: map.audiences.count)
    for representation in map.representations {
      guard let audience = map.index(of: representation.audience),
        let stakeholder = map.index(of: representation.stakeholder)
      else { continue }
      let voice = representation.voice(on: map.scale)
      guard let known = strengths[audience][stakeholder] else {
        strengths[audience][stakeholder] = voice
        continue
      }
      strengths[audience][stakeholder] = UnitInterval(
        max(known.low, voice.low), to: max(known.high, voice.high))
    }
    return strengths.map { byStakeholder in
      byStakeholder.filter { $0.value.middle > 0 }
        .map { index, strength in
          Voice(
            stakeholder: map.stakeholders[index].id, strength: strength,
            isReachable: reach.reaches(index))
        }
        .sorted { left, right in
          left.strength.middle != right.strength.middle
            ? left.strength.middle > right.strength.middle
            : left.stakeholder.isListed(before: right.stakeholder)
        }
    }
  }
}

extension CoverageContext {
  typealias Affected = ThemeRelations.Affected

  /// The weight of a stakeholder on the decision, `0...1`.
  func influence(of id: Stakeholder.ID) -> Double {
    map[id].map { map.scale.share(of: $0.influence.value).middle } ?? 0
  }

  /// How much the subject as a whole matters to a stakeholder, `0...1`.
  func generalInterest(of id: Stakeholder.ID) -> Double {
    map[id].map { map.scale.share(of: $0.interest.value).middle } ?? 0
  }

  /// The explicit interest in a theme; nil when the file does not state it.
  func interest(of id: Stakeholder.ID, in theme: Theme.ID) -> Double? {
    themes.interests[theme]?[id]
  }

  /// Who has an explicit interest of at least half of the scale in a theme, by name.
  func followers(of theme: Theme.ID) -> [Stakeholder.ID] {
    (themes.interests[theme] ?? [:])
      .filter { SeverityPolicy.isAtLeast($0.value, SeverityPolicy.someInterestFrom) }
      .map(\.key).sorted()
  }

  /// The audiences that a theme affects with a stated impact, the most affected first.
  func affected(by theme: Theme.ID) -> [Affected] { themes.affected[theme] ?? [] }

  func isElectedOrService(_ id: Stakeholder.ID) -> Bool {
    switch map[id]?.category {
    case .electedOfficials, .services: true
    default: false
    }
  }

  /// What is noted between the lead and one of some stakeholders and is no contact: a disagreement,
  /// else an influence in either direction.
  func influence(betweenLeadAnd others: [Stakeholder.ID]) -> MapElement? {
    guard let lead = map.lead else { return nil }
    let kinds: [LinkKind] = [.conflict, .influence]
    return kinds.lazy.compactMap { kind in
      others.lazy.compactMap { other in
        map.links.first { link in
          link.kind == kind && Set([link.from, link.to]) == [lead, other]
            && map.scale.strength(of: link.strength.value).high > 0
        }.map { MapElement.link(kind, from: $0.from, to: $0.to) }
      }.first
    }.first
  }

  func areInConflict(_ left: Stakeholder.ID, _ right: Stakeholder.ID) -> Bool {
    conflicts.contains([left, right])
  }
}
