internal import ParvisCore

/// Under which names the elements of a map are shown; those without an entry are withheld.
struct NamePlan: Sendable {
  private(set) var stakeholders: [Stakeholder.ID: Stakeholder.ID] = [:]
  private(set) var audiences: [Audience.ID: Audience.ID] = [:]
  private(set) var themes: [Theme.ID: Theme.ID] = [:]
  private(set) var territories: [Territory.ID: Territory.ID] = [:]
  private(set) var categories: [DeclaredCategory.ID: DeclaredCategory.ID] = [:]
  private(set) var objectives: [Objective.ID: Objective.ID] = [:]
  private(set) var scenarios: [Scenario.ID: Scenario.ID] = [:]
  /// The natural persons, declared as such or named like one.
  let persons: Set<Stakeholder.ID>
  /// Audiences whose size would give away that of a withheld one.
  let sizeless: Set<Audience.ID>
  let scrubber: NameScrubber

  /// An audience below this size is shown to the team only.
  static let smallestAudience = 11

  init(
    _ draft: MapDraft, for profile: DisclosureProfile, hiding hidden: HiddenWords,
    language: Language
  ) {
    let persons = draft.stakeholders.filter {
      $0.isNaturalPerson || PersonName.looksLikeOne($0.name)
    }
    let personIDs = Set(persons.map(\.id))
    self.persons = personIDs
    let shown = draft.stakeholders.filter {
      !$0.isConfidential && !hidden.stakeholders.contains($0.id)
    }
    let open = draft.audiences.filter { audience in
      let isSmall = audience.size.map { $0 < Self.smallestAudience } ?? false
      return !audience.isConfidential && !isSmall && !hidden.audiences.contains(audience.id)
    }
    self.sizeless = Self.sizeless(draft.audiences, open: Set(open.map(\.id)))

    var scrubber = NameScrubber(findsPersons: profile == .public, language: language)
    let kept = Set(shown.map(\.id))
    let people = ShortName.inBrackets(ofEach: draft.stakeholders.map(\.name))
    func withhold(_ stakeholder: Stakeholder, as kind: NameScrubber.Kind) {
      let name = stakeholder.name
      scrubber.withhold(name, isPerson: personIDs.contains(stakeholder.id), as: kind)
      scrubber.withhold(
        stakeholder.shortNames + [people[name]].compactMap(\.self), of: name, as: kind)
      for former in stakeholder.formerNames {
        let isPerson = personIDs.contains(stakeholder.id) || PersonName.looksLikeOne(former)
        scrubber.withhold(former, isPerson: isPerson, as: kind, of: name)
      }
    }
    for stakeholder in draft.stakeholders where !kept.contains(stakeholder.id) {
      withhold(stakeholder, as: .stakeholder)
    }
    let keptAudiences = Set(open.map(\.id))
    let publics = ShortName.inBrackets(ofEach: draft.audiences.map(\.name))
    for audience in draft.audiences where !keptAudiences.contains(audience.id) {
      scrubber.withhold(audience.name, isPerson: false, as: .audience)
      scrubber.withhold(
        audience.shortNames + [publics[audience.name]].compactMap(\.self), of: audience.name,
        as: .audience)
      for former in audience.formerNames {
        scrubber.withhold(former, isPerson: false, as: .audience, of: audience.name)
      }
    }
    for theme in draft.themes where hidden.themes.contains(theme.id) {
      scrubber.withhold(theme.name, isPerson: false, as: .theme)
      scrubber.withhold(theme.shortNames, of: theme.name, as: .theme)
      for former in theme.formerNames {
        scrubber.withhold(former, isPerson: false, as: .theme, of: theme.name)
      }
    }
    for territory in draft.territories where hidden.territories.contains(territory.id) {
      scrubber.withhold(territory.name, isPerson: false, as: .territory)
      scrubber.withhold(territory.shortNames, of: territory.name, as: .territory)
      for former in territory.formerNames {
        scrubber.withhold(former, isPerson: false, as: .territory, of: territory.name)
      }
    }
    var labels: [Stakeholder.ID: String] = [:]
    if profile == .public {
      let shownPersons = shown.filter { personIDs.contains($0.id) }
      // Labels are made before any of the persons' names can stand in them.
      for person in persons { withhold(person, as: .person) }
      labels =
        PersonLabels(
          shownPersons, beside: shown.map(\.name), scrubber: scrubber, language: language
        ).labels
      for person in shownPersons {
        scrubber.replace(person.name, by: labels[person.id] ?? "")
      }
    }
    self.scrubber = scrubber

    var taken = UniqueNames(labels.values.sorted())
    for stakeholder in shown {
      let name =
        labels[stakeholder.id] ?? taken.unique(scrubber.scrubbedName(stakeholder.name))
      stakeholders[stakeholder.id] = Stakeholder.ID(name)
    }
    audiences = Self.renamed(open.map(\.id), scrubber)
    themes = Self.renamed(
      draft.themes.map(\.id).filter { !hidden.themes.contains($0) }, scrubber)
    territories = Self.renamed(
      draft.territories.map(\.id).filter { !hidden.territories.contains($0) }, scrubber)
    categories = Self.renamed(draft.categories.map(\.id), scrubber)
    objectives = Self.renamed(draft.objectives.map(\.id), scrubber)
    scenarios = Self.renamed(draft.scenarios.map(\.id), scrubber)
  }

  private static func renamed<Element>(
    _ ids: [Identifier<Element>], _ scrubber: NameScrubber
  ) -> [Identifier<Element>: Identifier<Element>] {
    var taken = UniqueNames([])
    var names: [Identifier<Element>: Identifier<Element>] = [:]
    for id in ids { names[id] = Identifier(taken.unique(scrubber.scrubbedName(id.name))) }
    return names
  }

  /// The parents of withheld audiences and the other parts of these parents: a difference between
  /// their sizes would be the size of the withheld one.
  private static func sizeless(_ audiences: [Audience], open: Set<Audience.ID>) -> Set<Audience.ID>
  {
    let parents = Set(audiences.filter { !open.contains($0.id) }.compactMap(\.parent))
    let siblings = audiences.filter { $0.parent.map(parents.contains) ?? false }.map(\.id)
    return parents.union(siblings)
  }
}

/// Keeps names apart by a number at their end.
struct UniqueNames {
  private var taken: Set<FoldedName>

  init(_ names: [String]) {
    self.taken = Set(names.map { FoldedName($0) })
  }

  /// The name, with a number when it is taken.
  mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(FoldedName(candidate)).inserted {
      candidate = "\(name) \(number)"
      number += 1
    }
    return candidate
  }
}
