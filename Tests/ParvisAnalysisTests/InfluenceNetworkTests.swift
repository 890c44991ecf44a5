import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `The network of a map` {
  private static func network(_ links: String) async throws -> InfluenceNetwork {
    let map = try typedMap(
      """
      concertation: Essai
      parties prenantes: [A, B, C]
      liens:
      \(links)
      """)
    return await Analysis(of: DisclosedMap(everythingOf: map)).influence
  }

  @Test func `adds the strengths of influence and leaves the rest aside`() async throws {
    let network = try await Self.network(
      "  - A -> B : influence 3\n  - A -> C : influence 1-2\n  - B -> C : contact 4\n  - B <-> C : conflit 2"
    )
    #expect(network.subject == .influence)
    #expect(network.outStrength == [4.5, 0, 0])
    #expect(network.inStrength == [0, 3, 1.5])
    #expect(network.totalStrength == 4.5)
  }

  @Test func `puts whoever stands between two others on their path`() async throws {
    let network = try await Self.network("  - A -> B : influence 3\n  - B -> C : influence 1")
    // One ordered pair (A, C) of (3 − 1)(3 − 2) = 2 passes through B.
    #expect(network.betweenness == [0, 0.5, 0])
  }

  @Test
  func `is made of the other relations when no influence is noted, the strongest of each pair`()
    async throws
  {
    let network = try await Self.network(
      "  - A -> B : informe 2, contact 3\n  - C -> A : coopère 1\n  - B <-> C : conflit 4")
    #expect(network.subject == .relations)
    // A contact and a cooperation count from both ends, as one link each.
    #expect(network.outStrength == [4, 3, 1])
    #expect(network.inStrength == [4, 3, 1])
  }

  @Test func `of the Kansas rescue has the strengths and betweenness of the reference`()
    async throws
  {
    let map = try typedMap(try Repository.text("Samples/secours-kansas/carte.yaml"))
    let network = await Analysis(of: DisclosedMap(everythingOf: map)).influence
    // Values of networkx and igraph for the same network.
    let sheriff = try #require(map.index(of: Stakeholder.ID("Osage County Sheriff")))
    let highway = try #require(map.index(of: Stakeholder.ID("Kansas Highway Patrol")))
    #expect(network.outStrength[sheriff] == 39)
    #expect(abs(network.betweenness[sheriff] - 0.1646860206070732) < 1e-9)
    #expect(abs(network.betweenness[highway] - 0.17657337788916733) < 1e-9)
  }
}
