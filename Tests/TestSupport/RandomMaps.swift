public import ParvisCore

/// Seeded random drafts of small maps, for properties that hold of every map.
public struct RandomMaps {
  private var generator: SplitMix64

  public init(seed: UInt64) {
    self.generator = SplitMix64(seed: seed)
  }

  /// A draft with a lead named “S0”; contacts, voices, impacts, interests and barriers at random.
  public mutating func draft(stakeholders: Int, audiences: Int, themes: Int = 3) -> MapDraft {
    var draft = MapDraft()
    draft.exercise.lead = Stakeholder.ID("S0")
    draft.themes = (0..<themes).map { Theme(id: Theme.ID("T\($0)")) }
    draft.territories = (0..<2).map { Territory(id: Territory.ID("Z\($0)")) }
    draft.stakeholders = (0..<stakeholders).map { stakeholder($0) }
    draft.audiences = (0..<audiences).map { audience($0, themes: themes) }
    for from in 0..<stakeholders {
      for to in 0..<stakeholders where from != to {
        addLinks(from: from, to: to, of: stakeholders, to: &draft)
      }
      for audience in 0..<audiences where chance(1, in: 3) {
        let kind: Representation.Kind = chance(1, in: 2) ? .represents : .reaches
        draft.representations.append(
          Representation(
            kind, by: Stakeholder.ID("S\(from)"), of: Audience.ID("P\(audience)"),
            strength: chance(1, in: 2) ? judgement() : nil))
      }
      for theme in 0..<themes where chance(1, in: 4) {
        draft.interests.append(
          Interest(
            of: Stakeholder.ID("S\(from)"), in: Theme.ID("T\(theme)"), strength: judgement()))
      }
    }
    return draft
  }

  private mutating func addLinks(from: Int, to: Int, of count: Int, to draft: inout MapDraft) {
    let kinds: [LinkKind] = [.contact, .influence, .cooperates, .alliance]
    for kind in kinds where chance(1, in: count) {
      // Without direction a link stands once, whichever end comes first.
      let isThere = draft.links.contains {
        $0.kind == kind && $0.from.name == "S\(to)" && $0.to.name == "S\(from)"
      }
      guard !kind.isMutual || !isThere else { continue }
      draft.links.append(
        Link(
          kind, from: Stakeholder.ID("S\(from)"), to: Stakeholder.ID("S\(to)"),
          strength: Judgement(Score(1 + whole(below: 4)))))
    }
    if from < to, chance(1, in: 4 * count) {
      draft.links.append(
        Link(
          .conflict, from: Stakeholder.ID("S\(from)"), to: Stakeholder.ID("S\(to)"),
          strength: Judgement(Score(3))))
    }
  }

  private mutating func stakeholder(_ number: Int) -> Stakeholder {
    var stakeholder = Stakeholder(
      id: Stakeholder.ID("S\(number)"),
      category: StakeholderCategory.standard[whole(below: 6)],
      influence: judgement(), interest: judgement())
    if chance(1, in: 3) { stakeholder.territories = [Territory.ID("Z\(whole(below: 2))")] }
    return stakeholder
  }

  private mutating func audience(_ number: Int, themes: Int) -> Audience {
    var audience = Audience(id: Audience.ID("P\(number)"))
    audience.isHardToReach = chance(1, in: 3)
    audience.barriers = Barrier.known.filter { _ in chance(1, in: 6) }
    audience.minimum = chance(1, in: 3) ? 1 + whole(below: 3) : nil
    for theme in 0..<themes where chance(1, in: 2) {
      audience.impacts.append(
        Impact(theme: Theme.ID("T\(theme)"), strength: chance(1, in: 5) ? nil : judgement()))
    }
    return audience
  }

  private mutating func judgement() -> Judgement<Score> {
    let low = whole(below: 5)
    guard chance(1, in: 3) else { return Judgement(Score(low)) }
    return Judgement(Score(low, to: low + whole(below: 5 - low)))
  }

  /// A whole number from 0 up to, not including, the bound.
  public mutating func whole(below bound: Int) -> Int {
    Int(generator.next() % UInt64(bound))
  }

  public mutating func chance(_ count: Int, in total: Int) -> Bool {
    whole(below: total) < count
  }
}
