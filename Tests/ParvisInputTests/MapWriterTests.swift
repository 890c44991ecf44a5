import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Maps that are written` {
  private static let languages: [Language] = [.french, .english]

  private func map(_ text: String) throws -> StakeholderMap {
    let read = MapReader.read(text)
    return try #require(read.map, "\(read.formatter(in: .french).string(for: read.diagnostics))")
  }

  private func requireSame(_ files: WrittenFiles, as map: StakeholderMap, _ comment: Comment) throws
  {
    #expect(files.errors.isEmpty, comment)
    #expect(files.lostSections == [], comment)
    let tables = files.files
    let isText = tables.count == 1 && tables[0].name.isEmpty
    let read = isText ? MapReader.read(tables[0].bytes) : MapReader.read(tables)
    #expect(read.map == map, comment)
  }

  private static let samples = [
    "Samples/place-du-marche/carte.yaml", "Samples/place-du-marche/minimal.yaml",
    "Samples/secours-kansas/carte.yaml",
  ]

  @Test(arguments: samples)
  func `as a file and as tables read back as they were`(_ path: String) throws {
    let map = try map(try Repository.text(path))
    for language in Self.languages {
      try requireSame(MapWriter.yaml(map, in: language), as: map, "YAML, \(language)")
      try requireSame(MapWriter.tables(map, in: language), as: map, "tables, \(language)")
    }
  }

  @Test func `with every key filled read back, and tables say what they cannot hold`() throws {
    let map = try map(CanaryFile().text)
    for language in Self.languages {
      try requireSame(MapWriter.yaml(map, in: language), as: map, "YAML, \(language)")
      // An impact has no cells for its source.
      let tables = MapWriter.tables(map, in: language)
      #expect(tables.errors.isEmpty)
      #expect(tables.lostSections == ["publics attendus"])
    }
  }

  @Test func `with names that look like notation read back as they were`() throws {
    let names = [
      "A -> B", "Maire: adjoint", "Le « Clos »", "l’\"Atelier\"", "CCI #2", "=1+1", "@club", "-3",
      "Nord | Sud", "A; B", "Un, deux", "Place 3", "Impact jeunes", "Territoire nord", "oui", "?!",
      "{x}", "[y]", "*z", "!tag", "%TVA", "'seul'", "Zoé\u{A0}: x", "null", "~", "012", "18:30",
      "a : 3", "Forum = 4", "e\u{301}cole", "日本", "🏛", "back\\slash", "'=x", "nom", "fort",
    ]
    var draft = MapDraft()
    draft.exercise.title = "Titre : \"x\" # y"
    draft.exercise.framing[.why] = "Une ligne\nune autre : avec, des signes\n\nfin"
    draft.themes = names.map { Theme(id: Theme.ID($0)) }
    draft.territories = names.map { Territory(id: Territory.ID($0)) }
    for (index, name) in names.enumerated() {
      var audience = Audience(id: Audience.ID("p " + name))
      audience.impacts = [
        Impact(theme: Theme.ID(name), strength: Judgement(Score(3))),
        Impact(theme: Theme.ID(names[(index + 1) % names.count]), strength: nil),
      ]
      audience.territories = [Territory.ID(name), Territory.ID(names[(index + 2) % names.count])]
      draft.audiences.append(audience)
      var stakeholder = Stakeholder(
        id: Stakeholder.ID(name), category: .services, influence: Judgement(Score(2, to: 3)),
        interest: Judgement(Score(1)))
      stakeholder.tags = [name, "étiquette"]
      stakeholder.comment = name + "\nfin"
      draft.stakeholders.append(stakeholder)
      draft.representations.append(
        Representation(
          .represents, by: stakeholder.id, of: audience.id,
          strength: index.isMultiple(of: 2) ? Judgement(Score(2)) : nil))
      draft.interests.append(
        Interest(of: stakeholder.id, in: Theme.ID(name), strength: Judgement(Score(2))))
      if index > 0 {
        draft.links.append(
          Link(
            .influence, from: stakeholder.id, to: Stakeholder.ID(names[index - 1]),
            strength: Judgement(
              Score(3), provenance: index.isMultiple(of: 3) ? Provenance(source: name) : nil)))
      }
    }
    let map = try StakeholderMap(draft)
    for language in Self.languages {
      try requireSame(MapWriter.yaml(map, in: language), as: map, "YAML, \(language)")
      try requireSame(MapWriter.tables(map, in: language), as: map, "tables, \(language)")
    }
  }

  @Test func `at random read back as they were`() throws {
    for seed in 1...200 {
      var maps = RandomMaps(seed: UInt64(seed))
      var draft = maps.draft(
        stakeholders: 2 + maps.whole(below: 12), audiences: maps.whole(below: 8))
      // A voice without strength is no voice, and is not read.
      draft.representations.removeAll { $0.strength?.value == Score(0) }
      let map = try StakeholderMap(draft)
      let language = Self.languages[seed % 2]
      try requireSame(MapWriter.yaml(map, in: language), as: map, "YAML, seed \(seed)")
      try requireSame(MapWriter.tables(map, in: language), as: map, "tables, seed \(seed)")
    }
  }
}
