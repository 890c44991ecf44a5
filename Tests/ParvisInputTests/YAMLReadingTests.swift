import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Texts that other readers of YAML take for something else` {
  /// What YAML 1.1 or 1.2 reads as a truth value, a number, a time or nothing.
  private static let odd = [
    "NO", "No", "no", "on", "On", "OFF", "y", "Y", "n", "N", "yes", "YES", "true", "True", "FALSE",
    "null", "Null", "NULL", "~", "01004", "75010", "0", "1", "-1", "+12", "1_000", "0x1F", "0b1",
    "0o17", "1e3", "1E+3", "6.02e23", "3.10", "1.", ".5", "1,5", ".inf", "-.INF", ".NaN", "12:30",
    "190:20:30", "2026-03-02", "2026-3-2", "2026-03-02 10:00:00", "2001-12-14t21:59:43.10-05:00",
    "=", "<<",
  ]

  /// What stays text unquoted.
  private static let plain = [
    "oui", "non", "Nord", "Yves", "One", "Offre", "3 bis", "12 rue", "1er", "2e arrondissement",
    "0-4", "18-29", "2026-03", "1.2.3", "e3", "nullité", "4x4", "10h30", "CCI", "1e", "0x", "0xZZ",
    "Sénat", "1ª",
  ]

  @Test(arguments: odd) func `are quoted in every position`(text: String) throws {
    for written in [YAMLScalar.block(text), YAMLScalar.flow(text), YAMLScalar.key(text)] {
      #expect(written == "\"\(text)\"")
    }
  }

  @Test(arguments: plain) func `and other texts are not`(text: String) {
    for written in [YAMLScalar.block(text), YAMLScalar.flow(text), YAMLScalar.key(text)] {
      #expect(written == text)
    }
  }

  @Test func `come back as the same names, from keys, values, lists and braces`() throws {
    var draft = MapDraft()
    draft.exercise.title = "01004"
    draft.exercise.town = "NO"
    draft.exercise.version = "2.0"
    draft.exercise.date = "2026-03-02"
    draft.categories = [DeclaredCategory(id: "0x1F", colour: nil)]
    draft.references = Self.odd
    var seen: Set<FoldedName> = []
    for name in Self.odd + Self.plain where seen.insert(FoldedName(name)).inserted {
      draft.themes.append(Theme(id: Theme.ID(name)))
      draft.territories.append(Territory(id: Territory.ID(name)))
      var audience = Audience(id: Audience.ID(name))
      audience.territories = [Territory.ID(name)]
      audience.impacts = [Impact(theme: Theme.ID(name), strength: Judgement(Score(1)))]
      audience.target = name
      draft.audiences.append(audience)
      var stakeholder = Stakeholder(
        id: Stakeholder.ID(name), category: .declared("0x1F"), influence: Judgement(Score(1)),
        interest: Judgement(Score(2), provenance: Provenance(source: name, comment: name)))
      stakeholder.group = name
      stakeholder.tags = ["étiquette " + name, name]
      stakeholder.comment = name
      draft.stakeholders.append(stakeholder)
    }
    let map = try StakeholderMap(draft)
    for language in [Language.french, .english] {
      let file = try #require(MapWriter.yaml(map, in: language).files.first)
      #expect(MapReader.read(file.bytes).map == map)
    }
  }

  @Test func `scores, numbers and days stay as they are`() throws {
    let text = """
      concertation: { titre: T, date: 2026-03-02, échelle: 1-5 }
      objectifs: { a: x }
      publics attendus: { P: { effectif: 12, part: 0,25 } }
      parties prenantes:
        A: { catégorie: élus, influence: 3, intérêt: 2-4, informée le: 2026-05-01 }
      positions: { A: { a: -3 } }
      moyens: { budget: 18000 }
      """
    let map = try #require(MapReader.read(text).map)
    let file = try #require(MapWriter.yaml(map, in: .french).files.first)
    let written = String(decoding: file.bytes, as: UTF8.self)
    for part in [
      "date: 2026-03-02", "influence: 3", "intérêt: 2-4", "informée le: 2026-05-01",
      "effectif: 12", "budget: 18000", "a: -3", "échelle: 1-5",
    ] {
      #expect(written.contains(part), "\(part) in \(written)")
    }
    #expect(MapReader.read(file.bytes).map == map)
  }

  @Test func `as keys are the names that were typed, and as values nothing`() throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\nparties prenantes:\n  ~: habitants, influence 2, intérêt 2\n"
          + "  null: habitants, influence ~, intérêt null\n  NO: { catégorie: habitants }\nliens:\n"
          + "  - ~ -> NO : contact\n"
      ).map)
    #expect(map.stakeholders.map(\.name) == ["~", "null", "NO"])
    #expect(map.stakeholders[1].influence.value == Score(0, to: 4))
    #expect(map.links.map(\.from.name) == ["~"])
    let list = MapReader.read("concertation: T\nparties prenantes:\n  - ~\n  - A\n")
    #expect(list.map?.stakeholders.map(\.name) == ["A"])
  }
}
