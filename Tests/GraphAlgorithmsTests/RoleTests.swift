import GraphAlgorithms
import Testing

/// Six people, a1 a2 a3 b1 b2 c1, with eight links among three categories.
@Suite struct `Roles between categories` {
  private let network = TextbookNetwork.brokerageExample

  private func categories() throws -> Partition { try #require(network.categories) }

  @Test func `count each brokerage role once`() throws {
    let brokerage = network.graph.brokerage(of: try categories())
    #expect(brokerage[.coordinator] == [0, 1, 0, 0, 0, 0])
    #expect(brokerage[.itinerant] == [0, 0, 0, 1, 0, 0])
    #expect(brokerage[.representative] == [0, 1, 0, 0, 1, 0])
    #expect(brokerage[.gatekeeper] == [1, 0, 0, 1, 0, 0])
    #expect(brokerage[.liaison] == [1, 0, 0, 0, 1, 1])
    #expect(brokerage.totals == [2, 2, 0, 2, 2, 1])
  }

  @Test func `count each case twice when links go both ways`() throws {
    let club = TextbookNetwork.karateClub
    let brokerage = club.graph.brokerage(of: try #require(club.categories))
    #expect(brokerage.totals.allSatisfy { $0 % 2 == 0 })
    #expect(brokerage[.representative] == brokerage[.gatekeeper])
    #expect(brokerage[.coordinator][0] == 174)
  }

  @Test func `mix as counted by hand`() throws {
    let mixing = network.graph.mixingMatrix(of: try categories())
    #expect(mixing.counts == [[2, 2, 0], [1, 1, 1], [1, 0, 0]])
    // Trace 3/8; rows 4/8, 3/8, 1/8; columns 4/8, 3/8, 1/8.
    let expected: Double = (0.375 - 0.40625) / (1 - 0.40625)
    #expect([mixing.assortativity].agrees(with: [expected]))
    let everyone = Partition(groupOf: [Int](repeating: 0, count: 6))
    #expect(network.graph.mixingMatrix(of: everyone).assortativity == nil)
    let quality = try #require(network.graph.modularity(of: everyone))
    #expect(abs(quality) < 1e-12)
  }

  @Test func `lead out of their categories or stay inside`() throws {
    let index = network.graph.externalInternalIndex(of: try categories())
    #expect(index.external == 5)
    #expect(index.internal == 3)
    #expect(index.global == 0.25)
    let third: Double = 1 / 3
    #expect(index.byTie.agrees(with: [third, 0.6, 1]))
    #expect(index.byMember.agrees(with: [0, third, 1]))
    #expect(index.vertices.agrees(with: [third, -third, 0, third, third, 1]))
  }
}
