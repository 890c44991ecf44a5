public import ParvisCore

/// A map as a profile may see it: the only thing from which an ``Analysis`` can be made.
///
/// Everything that is shown is computed from ``map``, from ``whole`` and, in a public version, from
/// the class of each gap; the map of the file itself is out of reach.
public struct DisclosedMap: Sendable {
  /// What is shown.
  public let map: StakeholderMap
  /// To whom.
  public let profile: DisclosureProfile
  /// What every version may use of the whole map.
  public let whole: WholeMapFacts
  /// How urgent the gaps of each public are; empty when the profile sees the figures themselves.
  let classes: [Audience.ID: SeverityClass]
  /// Whether it says at all what is missing.
  let tellsGaps: Bool

  /// All that a file says, for the team alone.
  ///
  /// - Complexity: O(*n* + *m*) for *n* stakeholders and *m* relations.
  public init(everythingOf map: StakeholderMap) {
    self.init(
      map: map, profile: .internal,
      whole: WholeMapFacts(of: map, shownAs: map, for: .internal, names: nil), classes: [:],
      tellsGaps: true)
  }

  private init(
    map: StakeholderMap, profile: DisclosureProfile, whole: WholeMapFacts,
    classes: [Audience.ID: SeverityClass], tellsGaps: Bool
  ) {
    self.map = map
    self.profile = profile
    self.whole = whole
    self.classes = classes
    self.tellsGaps = tellsGaps
  }

  /// The version of a map for a profile, made before anything is computed from it.
  ///
  /// What is kept is copied field by field (``DisclosureTable``); what has no rule is not kept.
  ///
  /// - Parameters:
  ///   - map: all that the file says.
  ///   - profile: to whom it is shown.
  ///   - language: of the words that replace names.
  /// - Throws: ``RedactionFailure`` when the file hides something that is not understood.
  /// - Complexity: O(size of the map · names that begin alike).
  public init(
    _ map: StakeholderMap, for profile: DisclosureProfile, language: Language = .french
  ) throws(RedactionFailure) {
    guard profile != .internal else {
      self.init(everythingOf: map)
      return
    }
    let draft = map.draft
    let hidden = profile == .public ? try HiddenWords(draft) : HiddenWords()
    let names = NamePlan(draft, for: profile, hiding: hidden, language: language)
    func copy(_ depth: DisclosureProfile) throws(RedactionFailure) -> StakeholderMap {
      let redactor = Redactor(
        profile: profile, depth: depth, scale: map.scale, names: names, hidden: hidden.parts)
      var shown = DisclosureTable.map.copy(draft, onto: MapDraft(), redactor)
      shown.sortByCategory()
      do {
        return try StakeholderMap(shown)
      } catch {
        throw .inconsistent(error)
      }
    }
    let shown = try copy(profile)
    let whole = WholeMapFacts(of: map, shownAs: shown, for: profile, names: names)
    // Without voices every public would seem to have none.
    let tellsGaps = hidden.parts.isDisjoint(with: [.gaps, .voices])
    // The one figure of the team that a public version gives: how urgent a gap is, in three steps.
    let classes =
      profile == .public && tellsGaps
      ? PublicClasses.classes(of: try copy(.workshop), known: whole.reach) : [:]
    self.init(
      map: shown, profile: profile, whole: whole, classes: classes, tellsGaps: tellsGaps)
  }

  /// The map for what shows or ranks scores: natural persons stand only in the internal one.
  public var scored: StakeholderMap {
    guard profile != .internal else { return map }
    let persons = Set(map.stakeholders.filter(\.isNaturalPerson).map(\.id))
    return persons.isEmpty ? map : map.without(persons)
  }

  /// The lines of the file, for the team alone: they tell its order too.
  public func lines(_ lines: [MapElement: Int]) -> [MapElement: Int] {
    profile == .internal ? lines : [:]
  }
}

extension StakeholderMap {
  /// The same map without some stakeholders and all that relates to them.
  func without(_ ids: Set<Stakeholder.ID>) -> StakeholderMap {
    var rest = draft
    rest.stakeholders.removeAll { ids.contains($0.id) }
    rest.links.removeAll { ids.contains($0.from) || ids.contains($0.to) }
    rest.interests.removeAll { ids.contains($0.stakeholder) }
    rest.representations.removeAll { ids.contains($0.stakeholder) }
    rest.publicConflicts.removeAll { ids.contains($0.stakeholder) }
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

extension StakeholderMap {
  /// The same map without what is confidential of it but the publics.
  var withoutConfidential: StakeholderMap {
    var rest = without(Set(self.stakeholders.filter(\.isConfidential).map(\.id))).draft
    rest.links.removeAll { $0.strength.provenance?.isConfidential == true }
    rest.representations.removeAll { $0.strength?.provenance?.isConfidential == true }
    rest.publicConflicts.removeAll { $0.strength.provenance?.isConfidential == true }
    do {
      return try StakeholderMap(rest)
    } catch {
      preconditionFailure("a map without some of its links: \(error)")
    }
  }
}
