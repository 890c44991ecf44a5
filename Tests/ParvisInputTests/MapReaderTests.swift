import ParvisCore
import ParvisInput
import Testing

@Suite struct `Reading the samples` {
  @Test func `a misspelt key after an interest is not taken for a theme`() throws {
    let head = "concertation: T\nparties prenantes:\n  - Club : habitants, influence 1, "
    let result = MapReader.read(head + "intérêt 4, représsente Riverains\n")
    #expect(result.map?.themes.isEmpty ?? true)
    #expect(result.diagnostics.contains { $0.message.french.contains("représsente Riverains") })
    let themes = try #require(MapReader.read(head + "intérêt bruit 4, eau\n").map)
    #expect(themes.interests.map(\.theme.name) == ["bruit", "eau"])
    let figure = try #require(MapReader.read("thèmes: [4]\n" + head + "intérêt 4\n").map)
    #expect(figure.stakeholders[0].interest.value == Score(4))
    #expect(figure.interests.isEmpty)
  }

  @Test func `counts of participants that are still blank are no dimension`() throws {
    let map = try #require(
      MapReader.read(
        """
        concertation: T
        parties prenantes: [A]
        participants:
          âge: { 18-29: , 30-59: }
          genre: { femmes: 3, hommes: }
        profil de la population:
          âge: { 18-29: }
        """
      ).map)
    #expect(map.participants.map(\.name) == ["genre"])
    #expect(map.participants.first?.groups.map(\.name) == ["femmes"])
    #expect(map.census.isEmpty)
    let written = try #require(MapWriter.yaml(map, in: .french).files.first)
    #expect(MapReader.read(written.bytes, file: nil).map == map)
  }

  @Test func `the minimal sample gives a map without an error`() throws {
    let result = MapReader.read(SampleFiles.minimal, file: "carte.yaml")
    let map = try #require(result.map)
    #expect(map.exercise.title == "Réaménagement de la place du Marché")
    #expect(
      map.stakeholders.map(\.name) == [
        "Maire", "Services techniques", "Union commerciale", "Conseil de quartier",
      ])
    #expect(
      map.audiences.map(\.name) == [
        "Riverains de la place", "Commerçants", "Habitants des Tilleuls (QPV)",
        "Personnes à mobilité réduite",
      ])
    #expect(
      map.links == [
        Link(.influence, from: "Union commerciale", to: "Maire", strength: Judgement(Score(3))),
        Link(
          .influence, from: "Conseil de quartier", to: "Services techniques",
          strength: Judgement(Score(1))),
      ])
    #expect(
      map.representations == [
        Representation(.represents, by: "Union commerciale", of: "Commerçants"),
        Representation(.represents, by: "Conseil de quartier", of: "Riverains de la place"),
      ])
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.locations[.stakeholder("Union commerciale")]
        == SourceLocation(line: 10, column: 5, length: 17))
  }

  @Test func `the full sample gives every section`() throws {
    let result = MapReader.read(SampleFiles.full, file: "carte.yaml")
    let map = try #require(result.map)
    #expect(result.diagnostics.isEmpty)
    #expect(map.exercise.lead == "Mission démocratie locale")
    #expect(map.exercise.decisionMaker == "Maire")
    #expect(map.exercise.level == .involve)
    #expect(map.exercise.question == "Quels usages voulons-nous sur la place à l'horizon 2030 ?")
    #expect(map.themes.count == 5)
    #expect(map[Theme.ID("accessibilité")]?.negotiability == .closed)
    #expect(map[Theme.ID("accessibilité")]?.framework == "loi de 2005")
    #expect(map.objectives.map(\.id.name) == ["O1", "O2", "O3", "O4"])
    #expect(map.territories.count == 4)
    #expect(map.audiences.count == 13)
    #expect(map.stakeholders.count == 24)
    #expect(map.links.count == 25)
    #expect(map.representations.count == 16)
    #expect(map.positions.count == 26)
    #expect(map.views.count == 6)
    #expect(map.census.map(\.name) == ["âge", "genre"])
    #expect(map.resources?.budget == 18000)
    #expect(map.resources?.agentDays == 40)
    #expect(map.resources?.table.seats == 12)
    #expect(map.parameters?.venues == ["halle du marché", "centre social", "collège - préau"])
    #expect(map.parameters?.contract?.hasFollowUpRight == true)
    #expect(map.scenarios.count == 2)
    #expect(map.scenarios[1].load.count == 4)
    #expect(map.scenarios[0].returns[0].costs.count == 3)
    #expect(map.confidentiality.profile == .internal)
    #expect(map.confidentiality.hiddenInPublic.count == 4)
    let centre = try #require(map[Stakeholder.ID("CCAS")])
    #expect(centre.interest.value == Score(1, to: 3))
    #expect(centre.availability == "3 jours")
  }
}
