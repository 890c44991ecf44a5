extension MapDraft {
  /// Every rule of the model that the draft breaks, in the order of its sections.
  ///
  /// - Complexity: O(size of the draft).
  func violations(linkEnds: [LinkEndPlaces]?) -> [MapViolation] {
    var check = DraftCheck(scale: exercise.scale)
    check.declare(categories.map(\.id)) { .category($0) }
    check.declare(themes.map(\.id)) { .theme($0) }
    check.declare(territories.map(\.id)) { .territory($0) }
    check.declare(objectives.map(\.id)) { .objective($0) }
    check.declare(audiences.map(\.id)) { .audience($0) }
    check.declare(stakeholders.map(\.id)) { .stakeholder($0) }
    check.declare(scenarios.map(\.id)) { .scenario($0) }
    checkPeople(&check)
    checkRelations(&check, linkEnds)
    checkSections(&check)
    return check.violations
  }

  private func checkPeople(_ check: inout DraftCheck) {
    let stakeholderIDs = Set(stakeholders.map(\.id))
    let themeIDs = Set(themes.map(\.id))
    let territoryIDs = Set(territories.map(\.id))
    let categoryIDs = Set(categories.map(\.id))
    let audienceIDs = Set(audiences.map(\.id))
    for id in [exercise.lead, exercise.decisionMaker, exercise.owner] {
      check.require(id, among: stakeholderIDs, at: .exercise)
    }
    for audience in audiences {
      let element = MapElement.audience(audience.id)
      check.require(audience.territories, among: territoryIDs, at: element)
      check.require(audience.category, among: categoryIDs, at: element)
      check.require(audience.parent, among: audienceIDs, at: element)
      for impact in audience.impacts {
        let place = MapElement.impact(of: impact.theme, on: audience.id)
        check.require(impact.theme, among: themeIDs, at: place)
        check.requireOnScale(impact.strength, at: place)
      }
    }
    for stakeholder in stakeholders {
      let element = MapElement.stakeholder(stakeholder.id)
      check.require(stakeholder.territories, among: territoryIDs, at: element)
      check.require(stakeholder.category, among: categoryIDs, at: element)
      for criterion in Criterion.allCases {
        check.requireOnScale(
          stakeholder.judgement(of: criterion), at: .score(criterion, of: stakeholder.id))
      }
    }
  }

  private func checkRelations(_ check: inout DraftCheck, _ linkEnds: [LinkEndPlaces]?) {
    let stakeholderIDs = Set(stakeholders.map(\.id))
    let themeIDs = Set(themes.map(\.id))
    let audienceIDs = Set(audiences.map(\.id))
    var seen: Set<MapElement> = []
    let ends = linkEnds ?? self.linkEnds() ?? []
    for link in areLinksSound(on: check.scale, ends: ends) ? [] : links {
      let element = MapElement.link(link.kind, from: link.from, to: link.to)
      check.require(link.from, among: stakeholderIDs, at: element)
      check.require(link.to, among: stakeholderIDs, at: element)
      check.requireOnScale(link.strength, at: element)
      if link.from == link.to {
        check.violations.append(MapViolation(.selfLink(link.from.name), at: element))
      }
      let mirrored = MapElement.link(link.kind, from: link.to, to: link.from)
      let isRepeated =
        !seen.insert(element).inserted || (link.kind.isMutual && seen.contains(mirrored))
      if isRepeated, link.from != link.to {
        check.violations.append(MapViolation(.duplicateLink, at: element))
      }
    }
    for interest in interests {
      let element = MapElement.interest(of: interest.stakeholder, in: interest.theme)
      check.require(interest.stakeholder, among: stakeholderIDs, at: element)
      check.require(interest.theme, among: themeIDs, at: element)
      check.requireOnScale(interest.strength, at: element)
      check.requireNew(element, in: &seen)
    }
    for voice in representations {
      let element = MapElement.representation(
        voice.kind, by: voice.stakeholder, of: voice.audience)
      check.require(voice.stakeholder, among: stakeholderIDs, at: element)
      check.require(voice.audience, among: audienceIDs, at: element)
      check.requireOnScale(voice.strength, at: element)
      check.requireNew(element, in: &seen)
    }
    for conflict in publicConflicts {
      let element = conflict.element
      check.require(conflict.stakeholder, among: stakeholderIDs, at: element)
      check.require(conflict.audience, among: audienceIDs, at: element)
      check.requireOnScale(conflict.strength, at: element)
      check.requireNew(element, in: &seen)
    }
  }

  private func checkSections(_ check: inout DraftCheck) {
    let stakeholderIDs = Set(stakeholders.map(\.id))
    let audienceIDs = Set(audiences.map(\.id))
    let objectiveIDs = Set(objectives.map(\.id))
    for position in positions {
      let element = MapElement.position(of: position.stakeholder, on: position.objective)
      check.require(position.stakeholder, among: stakeholderIDs, at: element)
      check.require(position.objective, among: objectiveIDs, at: element)
      check.requireOn(Position.range, position.value, at: element)
    }
    for view in views {
      let element = MapElement.stakeholder(view.stakeholder)
      check.require(view.stakeholder, among: stakeholderIDs, at: element)
      for criterion in Criterion.allCases {
        check.requireOnScale(view.scores[criterion], at: element)
      }
    }
    for scenario in scenarios {
      let element = MapElement.scenario(scenario.id)
      check.require(scenario.load.map(\.stakeholder), among: stakeholderIDs, at: element)
      check.require(scenario.returns.map(\.audience), among: audienceIDs, at: element)
      check.require(scenario.audiences ?? [], among: audienceIDs, at: element)
    }
    if let table = resources?.table {
      check.require(table.incompatible.flatMap { $0 }, among: stakeholderIDs, at: .exercise)
      for bound in table.minimums + table.maximums {
        switch bound.subject {
        case .category(let category):
          check.require(category, among: Set(categories.map(\.id)), at: .exercise)
        case .territory(let id):
          check.require(id, among: Set(territories.map(\.id)), at: .exercise)
        }
      }
    }
    for scheme in existingSchemes {
      check.require(scheme.audiences, among: audienceIDs, at: .exercise)
    }
  }
}
