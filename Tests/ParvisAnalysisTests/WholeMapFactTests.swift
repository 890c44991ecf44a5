import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `What every version may use of the whole map` {
  private static let town = """
    concertation: Halle
    pilote: Service
    décideur: M. Durand
    publics attendus:
      Marchands: { effectif: 40 }
      Chineurs: { effectif: 6 }
    parties prenantes:
      Service: { catégorie: services, influence: 3, intérêt: 3 }
      M. Durand: { catégorie: élus, personne: oui, rôle: Maire, influence: 4, intérêt: 2 }
      Secrète: { catégorie: associations, confidentiel: oui, influence: 1, intérêt: 4 }
      Union: { catégorie: associations, représente: Marchands, influence: 2, intérêt: 4 }
      Cercle: { catégorie: associations, influence: 1, intérêt: 1 }
    liens:
      - Service -> Secrète : contact 3
      - Secrète -> Union : contact 3
      - Service -> M. Durand : hiérarchie 4
      - Union -> M. Durand : conflit 3
    """

  @Test(arguments: DisclosureProfile.allCases)
  func `is said under the names of the version`(profile: DisclosureProfile) throws {
    let disclosed = try DisclosedMap(try typedMap(Self.town), for: profile)
    let mayor = profile == .public ? "Maire" : "M. Durand"
    #expect(disclosed.whole.lead?.name == "Service")
    #expect(disclosed.whole.decisionMaker?.name == mayor)
    // The path through the one who is withheld counts, her name does not.
    let shown = profile == .internal ? ["Secrète"] : []
    let expected = Set(["Service", "Union", mayor] + shown)
    #expect(Set((disclosed.whole.inTouch ?? []).map(\.name)) == expected)
  }

  @Test func `counts what was removed`() throws {
    let map = try typedMap(Self.town)
    #expect(
      DisclosedMap(everythingOf: map).whole.removed
        == (try DisclosedMap(map, for: .internal).whole.removed))
    let workshop = try DisclosedMap(map, for: .workshop).whole.removed
    #expect(workshop.stakeholders == 1)
    #expect(workshop.audiences == 1)
    #expect(workshop.links == 3)
    #expect(DisclosedMap(everythingOf: map).whole.removed.scores == 0)
    #expect(workshop.scores > 0)
  }

  @Test func `leaves reach open where nobody leads`() throws {
    let map = try typedMap("concertation: A\nparties prenantes:\n  - B : élus")
    #expect(DisclosedMap(everythingOf: map).whole.inTouch == nil)
  }

  @Test func `gives no figure and no rank to a public version`() async throws {
    let disclosed = try DisclosedMap(try typedMap(Self.town), for: .public)
    let analysis = await Analysis(of: disclosed)
    #expect(analysis.profile == .public)
    #expect(!analysis.coverage.audiences.isEmpty)
    for audience in analysis.coverage.audiences { #expect(audience.figures == nil) }
    for gap in analysis.coverage.gaps { #expect(gap.severity == nil) }
    #expect(await RobustRankings(of: disclosed, draws: 5) == nil)
  }
}
