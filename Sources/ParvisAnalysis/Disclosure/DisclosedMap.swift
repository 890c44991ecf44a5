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
  /// How urgent the gaps of each public are; nil when the profile sees the figures themselves.
  let classes: [Audience.ID: SeverityClass]?
  /// Under which names things are shown; nil when nothing is withheld.
  private let names: NamePlan?

  /// All that a file says, for the team alone.
  ///
  /// - Complexity: O(*n* + *m*) for *n* stakeholders and *m* relations.
  public init(everythingOf map: StakeholderMap) {
    self.init(map: map, of: map, profile: .internal, names: nil, classes: nil)
  }

  private init(
    map: StakeholderMap, of original: StakeholderMap, profile: DisclosureProfile,
    names: NamePlan?, classes: [Audience.ID: SeverityClass]?
  ) {
    self.map = map
    self.profile = profile
    self.whole = WholeMapFacts(of: original, shownAs: map, names: names)
    self.classes = classes
    self.names = names
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
      if profile == .public { shown.sortByName() }
      do {
        return try StakeholderMap(shown)
      } catch {
        throw .inconsistent(error)
      }
    }
    var classes: [Audience.ID: SeverityClass]?
    if profile == .public {
      // Without voices every public would seem to have none.
      let showsGaps = hidden.parts.isDisjoint(with: [.gaps, .voices])
      // The one figure of the team that a public version gives: how urgent a gap is, in three
      // steps.
      classes = showsGaps ? PublicClasses.classes(of: try copy(.workshop)) : [:]
    }
    self.init(
      map: try copy(profile), of: map, profile: profile, names: names, classes: classes)
  }

  /// The map for what shows or ranks scores: natural persons stand only in the internal one.
  public var scored: StakeholderMap {
    guard profile != .internal else { return map }
    let persons = Set(map.stakeholders.filter(\.isNaturalPerson).map(\.id))
    return persons.isEmpty ? map : map.without(persons)
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
}

extension StakeholderMap {
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

extension MapDraft {
  /// Puts everything in an order that says nothing: the order of a file may be one of importance.
  mutating func sortByName() {
    let standard = StakeholderCategory.standard
    func rank(_ category: StakeholderCategory?) -> Int {
      category.flatMap { standard.firstIndex(of: $0) } ?? standard.count
    }
    stakeholders.sort { (rank($0.category), $0.id) < (rank($1.category), $1.id) }
    audiences.sort { $0.id < $1.id }
    themes.sort { $0.id < $1.id }
    territories.sort { $0.id < $1.id }
    categories.sort { $0.id < $1.id }
    representations.sort {
      ($0.audience, $0.stakeholder, $0.kind.rawValue)
        < ($1.audience, $1.stakeholder, $1.kind.rawValue)
    }
    links.sort { ($0.from, $0.to, $0.kind.rawValue) < ($1.from, $1.to, $1.kind.rawValue) }
    for index in stakeholders.indices { stakeholders[index].territories.sort() }
    for index in audiences.indices { audiences[index].territories.sort() }
  }
}
