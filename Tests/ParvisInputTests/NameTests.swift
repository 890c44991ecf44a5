import ParvisCore
import ParvisInput
import Testing

@Suite struct `Names and their matches` {
  private func links(_ names: [String], _ end: String) -> ReadMap {
    let people = names.map { "  - \"\($0)\" : asso, influence 1, intérêt 1\n" }.joined()
    return MapReader.read(
      "concertation: T\nparties prenantes:\n\(people)  - Z : élus, influence 1, intérêt 1\n"
        + "liens:\n  - 'Z -> \(end) : contact'\n")
  }

  @Test(arguments: [
    ("Riverain", "Riverains"), ("Conseils de quartiers", "Conseil de quartier"),
    ("Tilleuls", "Tilleuls (QPV)"), ("Tilleuls (QPV)", "Tilleuls"), ("« Halle »", "Halle"),
  ])
  func `a unique near name is accepted with a warning`(typed: String, declared: String) {
    let result = links([declared, "Autre"], typed)
    #expect(result.map?.links.map(\.to.name) == [declared])
    #expect(result.diagnostics.map(\.code) == ["nom-approche"])
  }

  @Test func `an ambiguous near name is an error with suggestions`() {
    let result = links(["Tilleuls (nord)", "Tilleuls (sud)"], "Tilleuls")
    #expect(result.map == nil)
    #expect(
      result.diagnostics.map { $0.advice?.english }
        == ["did you mean “Tilleuls (nord)” or “Tilleuls (sud)”?"])
  }

  @Test func `at most three names are suggested`() {
    let result = links(["Comite A", "Comite B", "Comite C", "Comite D"], "Comite E")
    #expect(
      result.diagnostics[0].advice?.english == "did you mean “Comite A”, “Comite B” or “Comite C”?")
  }

  @Test func `names with different parentheses stay apart where they are met`() throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\nparties prenantes:\n"
          + "  - A : asso, représente Habitants (nord), Habitants (sud)\n"
      ).map)
    #expect(map.audiences.map(\.name) == ["Habitants (nord)", "Habitants (sud)"])
  }

  @Test func `a list goes on with names that begin like a key`() throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\npublics attendus: [Usagers, Groupe Tilleuls, CE 2]\nparties prenantes:\n"
          + "  - A : asso, représente Usagers, Groupe Tilleuls, CE 2, influence 1, intérêt 1\n"
      ).map)
    #expect(map.representations.map(\.audience.name) == ["Usagers", "Groupe Tilleuls", "CE 2"])
    #expect(map.representations.allSatisfy { $0.strength == nil })
    #expect(map.stakeholders[0].group == nil)
  }

  @Test func `French sentences have no straight apostrophe outside code`() {
    let texts = [
      SampleFiles.full.replacing("influence", with: "influance").replacing("Maire", with: "Mare"),
      "concertation: [a]\nparties prenantes: { A: { influence: [1], représente: { B: 9 } } }\n",
      "concertation: T\nparties prenantes: [A]\nliens:\n  - A -> A : x\n  - A\n  - A <-> B : contact\n",
      "a: &b [*b]\n? [x]\n: y\n---\n", "concertation: \"T\n", "concertation: {a\n",
      "\tconcertation: T\n",
    ]
    for text in texts {
      for diagnostic in MapReader.read(text.replacing("'", with: "’")).diagnostics {
        for sentence in [diagnostic.message.french, diagnostic.advice?.french ?? ""] {
          let prose = sentence.split(separator: "`", omittingEmptySubsequences: false)
            .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
          #expect(!prose.contains("'"))
          #expect(!prose.contains(" :") && !prose.contains(" ?") && !prose.contains(" ;"))
        }
      }
    }
  }
}
