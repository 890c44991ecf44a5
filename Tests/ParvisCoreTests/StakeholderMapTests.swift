import ParvisCore
import Testing

@Suite struct `Stakeholder maps` {
  private static func stakeholder(_ name: Stakeholder.ID) -> Stakeholder {
    let unknown = Judgement(Scale.standard.unknown)
    return Stakeholder(id: name, category: .services, influence: unknown, interest: unknown)
  }

  private static var draft: MapDraft {
    var draft = MapDraft()
    draft.stakeholders = [stakeholder("Maire"), stakeholder("CCAS")]
    draft.audiences = [Audience(id: "Aînés")]
    draft.links = [Link(.influence, from: "Maire", to: "CCAS", strength: Judgement(Score(3)))]
    return draft
  }

  private static func rules(of draft: MapDraft) -> [MapViolation.Rule] {
    do {
      _ = try StakeholderMap(draft)
      return []
    } catch {
      return error.violations.map(\.rule)
    }
  }

  @Test func `give back what the draft holds`() throws {
    let map = try StakeholderMap(Self.draft)
    #expect(map.stakeholders.map(\.name) == ["Maire", "CCAS"])
    #expect(map.index(of: Stakeholder.ID("CCAS")) == 1)
    #expect(map["Aînés"] as Audience? != nil)
    #expect(map["Personne"] as Stakeholder? == nil)
    #expect(map.draft == Self.draft)
  }

  @Test func `two names that differ only in spelling are one name`() {
    var draft = Self.draft
    draft.stakeholders.append(Self.stakeholder("MAIRE"))
    #expect(Self.rules(of: draft) == [.duplicateName("MAIRE")])
  }

  @Test func `a link to nobody is refused`() {
    var draft = Self.draft
    draft.links.append(Link(.contact, from: "CCAS", to: "Élue", strength: Judgement(Score(1))))
    #expect(Self.rules(of: draft) == [.unknownName("Élue")])
  }

  @Test func `a link to oneself is refused`() {
    var draft = Self.draft
    draft.links.append(Link(.contact, from: "CCAS", to: "CCAS", strength: Judgement(Score(1))))
    #expect(Self.rules(of: draft) == [.selfLink("CCAS")])
  }

  @Test func `a conflict noted in both directions is noted twice`() {
    var draft = Self.draft
    draft.links.append(Link(.conflict, from: "CCAS", to: "Maire", strength: Judgement(Score(1))))
    #expect(Self.rules(of: draft).isEmpty)
    draft.links.append(Link(.conflict, from: "Maire", to: "CCAS", strength: Judgement(Score(1))))
    #expect(Self.rules(of: draft) == [.duplicateLink])
  }

  @Test func `a score outside the scale is refused`() {
    var draft = Self.draft
    draft.stakeholders[0].influence = Judgement(Score(5))
    #expect(Self.rules(of: draft) == [.scoreOffScale(Score(5), .standard)])
    draft.exercise.scale = Scale(0, to: 10)
    #expect(Self.rules(of: draft).isEmpty)
  }

  @Test func `the lead must exist, and the owner leads when nobody else does`() throws {
    var draft = Self.draft
    draft.exercise.lead = "Inconnu"
    #expect(Self.rules(of: draft) == [.unknownName("Inconnu")])
    draft.exercise.lead = nil
    draft.exercise.owner = "CCAS"
    #expect(try StakeholderMap(draft).lead == "CCAS")
  }

  @Test func `all violations are told at once`() {
    var draft = Self.draft
    draft.audiences.append(Audience(id: "aines"))
    draft.representations = [Representation(.represents, by: "X", of: "Y")]
    #expect(
      Self.rules(of: draft) == [.duplicateName("aines"), .unknownName("X"), .unknownName("Y")])
  }
}
