import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import TestSupport
import Testing

/// The table of every kind of map, which says what the map shows.
@Suite struct `Tables of the maps` {
  private static func sample() async throws -> Analysis {
    let reading = MapReader.read(
      try Repository.bytes("Samples/place-du-marche/carte.yaml"), file: "carte.yaml")
    return await Analysis(of: DisclosedMap(everythingOf: try #require(reading.map)))
  }

  private static func texts(of kind: any MapKind, _ analysis: Analysis) -> [[String]] {
    kind.table(of: analysis, options: MapOptions()).texts(in: .french)
  }

  @Test(arguments: MapKindCatalog.all.map(\.key))
  func `are about the shapes of the map, under its own names`(key: String) async throws {
    let kind = try #require(MapKindCatalog.kind(named: key))
    let analysis = try await Self.sample()
    let options = MapOptions(effort: 0.01)
    let table = kind.table(of: analysis, options: options)
    #expect(!table.rows.isEmpty)
    #expect(table.caption?.french.isEmpty == false)
    let shapes = kind.pages(of: analysis, options: options).flatMap(\.groups)
      .filter { $0.subject != .furniture }
    for row in table.rows {
      let shape = try #require(shapes.first { $0.id == row.key }, "\(row)")
      let name = try #require(row.cells.first).text(in: .french)
      #expect(shape.caption?.hasPrefix(name) == true, "\(name): \(shape.caption ?? "")")
    }
  }

  @Test(arguments: ["grid", "circles", "gaps", "coverage", "themes"])
  func `leave nobody of the map out`(key: String) async throws {
    let kind = try #require(MapKindCatalog.kind(named: key))
    let analysis = try await Self.sample()
    let told = Set(kind.table(of: analysis, options: MapOptions()).rows.compactMap(\.key))
    let rows = kind.pages(of: analysis, options: MapOptions()).flatMap(\.groups).filter { group in
      switch group.subject {
      case .stakeholder: key != "gaps"
      case .audience: key != "grid" && key != "circles"
      case .furniture: false
      }
    }
    #expect(!rows.isEmpty && Set(rows.map(\.id)).isSubset(of: told))
  }

  @Test func `say the links of a stakeholder as its map does`() async throws {
    var draft = MapDraft()
    let two = Judgement(Score(2))
    draft.stakeholders = ["Maire", "CCAS", "Presse", "Riverains"].map {
      Stakeholder(id: $0, category: .services, influence: two, interest: two)
    }
    func link(_ kind: LinkKind, _ from: Stakeholder.ID, _ to: Stakeholder.ID, _ score: Score) {
      draft.links.append(Link(kind, from: from, to: to, strength: Judgement(score)))
    }
    link(.influence, "Maire", "CCAS", Score(4))
    link(.influence, "CCAS", "Maire", Score(2))
    link(.contact, "CCAS", "Riverains", Score(3))
    link(.informs, "Presse", "CCAS", Score(1, to: 4))
    link(.conflict, "CCAS", "Presse", Score(2))
    let map = try StakeholderMap(draft)
    func texts(_ profile: DisclosureProfile) async throws -> [[String]] {
      EgoMap().table(
        of: await Analysis(of: try DisclosedMap(map, for: profile)),
        options: MapOptions(subject: "CCAS")
      ).texts(in: .french)
    }
    #expect(
      try await texts(.internal) == [
        ["Partie prenante", "Catégorie", "Lien", "Sens"],
        ["Maire", "services", "influence décisive", "réciproque"],
        ["Riverains", "services", "contact fort", "sans direction"],
        ["Presse", "services", "information à préciser", "reçu"],
        ["Presse", "services", "désaccord connu", "sans direction"],
      ])
    #expect(
      try await texts(.public).dropFirst() == [
        ["Riverains", "services", "contact", "sans direction"]
      ])
  }

  @Test func `put the strongest links and the worst publics first`() async throws {
    let analysis = try await Self.sample()
    let strengths = Self.texts(of: NetworkMap(), analysis).dropFirst().compactMap { Int($0[3]) }
    #expect(strengths.count > 10 && strengths == strengths.sorted(by: >))
    #expect(
      Self.texts(of: GapMap(), analysis).dropFirst().map { $0[0] }
        == analysis.coverage.audiences.map(\.audience.name))
  }
}
