import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `The sample of the market square` {
  /// Figures of an independent computation (networkx 3.6 for the contacts, the formula of the
  /// reference page for the rest), and by hand for the first three.
  static let expected: [(name: String, e: Double, c: Double, r: Double, s: Double)] = [
    ("Personnes allophones", 0.5, 0, 1, 0.5),
    ("Salariés de passage", 0.75, 0.1875, 1.0 / 3, 0.40625),
    ("Habitants des Tilleuls", 0.75, 0.75, 1, 0.1875),
    ("Forains du marché", 1, 0.75, 1.0 / 3, 1.0 / 6),
    ("Habitants des villages", 1, 0.75, 1.0 / 3, 1.0 / 6),
    ("Personnes âgées isolées", 1, 0.84375, 1, 0.15625),
    ("Commerçants sédentaires", 1, 0.75, 0, 0.125),
    ("Cyclistes du quotidien", 0.75, 0.75, 0, 0.09375),
    ("Parents de l'école Jean-Moulin", 0.75, 0.75, 0, 0.09375),
    ("Agents de terrain", 0.5, 0.75, 0, 0.0625),
    ("Collégiens et lycéens", 0.75, 1, 1, 0),
    ("Personnes à mobilité réduite", 1, 1, 1, 0),
    ("Riverains de la place", 1, 1, 0, 0),
  ]

  private static func coverage() throws -> CoverageAnalysis {
    try typedCoverage(try Repository.text("Samples/place-du-marche/carte.yaml"))
  }

  @Test func `has the figures of an independent computation, worst first`() throws {
    let audiences = try Self.coverage().audiencesBySeverity
    #expect(audiences.map(\.audience.name) == Self.expected.map(\.name))
    for (figures, expected) in zip(audiences, Self.expected) {
      #expect(try abs(figures.told.exposure.value - expected.e) < 1e-9)
      #expect(try abs(figures.told.coverage.value - expected.c) < 1e-9)
      #expect(try abs(figures.told.remoteness.value - expected.r) < 1e-9)
      #expect(try abs(figures.told.severity.value - expected.s) < 1e-9)
    }
  }

  @Test func `misses two publics`() throws {
    let absent = try Self.coverage().audiences.filter(\.isAbsent)
    #expect(absent.map(\.audience) == ["Personnes allophones", "Salariés de passage"])
    #expect(absent[1].weakVoices.map(\.stakeholder) == ["Union commerciale"])
    #expect(absent.map(\.severityClass) == [.critical, .high])
  }

  @Test func `asks the social centre and the traders, then voices not in touch`() throws {
    let actions = try Self.coverage().actions
    #expect(
      actions.map(\.stakeholder) == [
        "Centre social des Tilleuls", "Union commerciale", "Conseil des sages",
      ])
    #expect(actions.map(\.stakeholders.count) == [1, 1, 7])
    #expect(abs(actions[0].value - 0.5) < 1e-9)
    #expect(abs(actions[1].value - 0.40625) < 1e-9)
    // 2/6 + 0.15625 + 0.125 + 2 × 0.09375 + 0.0625
    #expect(abs(actions[2].value - (1.0 / 3 + 0.53125)) < 1e-9)
  }

  @Test func `tells each public once, by class, those without a voice first`() throws {
    let map = try typedMap(try Repository.text("Samples/place-du-marche/carte.yaml"))
    let coverage = try Self.coverage()
    let told = coverage.told(on: map)
    #expect(
      told.prefix(4).map { $0.audience?.audience } == [
        "Personnes allophones", "Salariés de passage", "Habitants des Tilleuls",
        "Personnes âgées isolées",
      ])
    #expect(told[3].reasons.count == 2 && told[3].gaps.count == 2)
    let shared = try #require(told.first { $0.audience == nil })
    #expect(shared.gaps.map(\.code) == Array(repeating: "audience-unreachable", count: 4))
    #expect(told.flatMap(\.gaps).count == coverage.gaps.count)
  }

  @Test func `has the relays that networkx finds`() throws {
    // node_connectivity and immediate_dominators of networkx 3.6; checked by hand for the first.
    let expected: [(name: String, paths: Int, points: [String])] = [
      ("Personnes âgées isolées", 1, ["CCAS"]),
      ("Personnes à mobilité réduite", 1, ["CCAS"]),
      ("Collégiens et lycéens", 2, []),
      ("Habitants des Tilleuls", 1, ["Centre social des Tilleuls"]),
      ("Riverains de la place", 1, ["Conseil de quartier Centre"]),
    ]
    let audiences = try Self.coverage().audiences
    for (name, paths, points) in expected {
      let relays = try #require(audiences.first { $0.audience.name == name }).relays
      #expect(relays.disjointPaths == paths, "\(name)")
      #expect(relays.singlePoints?.map(\.name) == points, "\(name)")
    }
    let reached = Set(expected.map(\.name))
    for audience in audiences where !reached.contains(audience.audience.name) {
      #expect(audience.relays == .unreachable)
    }
  }

  @Test func `its minimal twin misses two publics and names nobody who leads`() throws {
    let coverage = try typedCoverage(
      try Repository.text("Samples/place-du-marche/minimal.yaml"))
    let absent = coverage.audiences.filter(\.isAbsent).map(\.audience)
    #expect(absent == ["Habitants des Tilleuls (QPV)", "Personnes à mobilité réduite"])
    #expect(coverage.notices.first == .noLead)
    #expect(coverage.actions.count == 2)
  }
}
