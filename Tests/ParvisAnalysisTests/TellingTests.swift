import ParvisAnalysis
import ParvisCore
import Testing

/// What a version tells beside its map.
@Suite struct `What a version tells` {
  private func analysis(_ profile: DisclosureProfile) async throws -> Analysis {
    var draft = MapDraft()
    draft.stakeholders = ["Maire", "CCAS", "Club"].map { id in
      Stakeholder(
        id: id, category: .services, influence: Judgement(Score(4)), interest: Judgement(Score(3)))
    }
    draft.stakeholders[0].source = "Entretien"
    draft.stakeholders[1].circle = .consult
    draft.exercise.decisionMaker = "Maire"
    draft.links = [
      Link(.contact, from: "Maire", to: "CCAS", strength: Judgement(Score(3)))
    ]
    draft.references = ["INSEE", "Entretien"]
    return try await Analysis(of: DisclosedMap(StakeholderMap(draft), for: profile))
  }

  @Test func `names the sources to the team alone, each once`() async throws {
    #expect(try await analysis(.internal).sources == ["Entretien", "INSEE"])
    #expect(try await analysis(.workshop).sources.isEmpty)
    #expect(try await analysis(.public).sources.isEmpty)
  }

  @Test func `weighs links for the team and the workshop`() async throws {
    #expect(try await analysis(.internal).weighsLinks)
    #expect(try await analysis(.workshop).weighsLinks)
    let analysis = try await analysis(.public)
    #expect(!analysis.weighsLinks)
    #expect(analysis.map.links.map(\.strength.value) == [analysis.map.scale.unknown])
  }

  @Test func `tells the public the circles that the file imposes, and who decides`() async throws {
    func told(_ profile: DisclosureProfile) async throws -> [Stakeholder.ID] {
      try await analysis(profile).involvement.places.filter(\.isTold).map(\.stakeholder)
    }
    #expect(try await told(.internal) == ["Maire", "CCAS", "Club"])
    #expect(try await told(.workshop).count == 3)
    #expect(try await told(.public) == ["CCAS", "Maire"])
  }

  @Test func `keeps judgements from the public, and from what measures people`() {
    for matter in [ShownMatter.power, .scores, .themes] {
      #expect(!DisclosureProfile.public.shows(matter))
      #expect(DisclosureProfile.workshop.shows(matter) && matter.measuresPeople)
    }
    for matter in [ShownMatter.circles, .links, .voices, .paths] {
      #expect(DisclosureProfile.allCases.allSatisfy { $0.shows(matter) })
    }
    #expect(ShownMatter.links.measuresPeople)
    #expect(!ShownMatter.voices.measuresPeople && !ShownMatter.circles.measuresPeople)
  }
}
