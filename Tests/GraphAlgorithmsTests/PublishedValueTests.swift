import GraphAlgorithms
import Testing

/// Values printed in the literature, to the digits printed there.
@Suite struct `Published values` {
  private func expect(
    _ scores: Scores, of network: TextbookNetwork, are published: [String: Double],
    within tolerance: Double
  ) {
    for (name, value) in published.sorted(by: { $0.key < $1.key }) {
      let score = scores[network.vertex(name)] ?? .nan
      #expect(abs(score - value) <= tolerance, "\(name): \(score)")
    }
  }

  @Test func `of the kite: three centralities crown three people`() async {
    let kite = TextbookNetwork.kite
    let degree = kite.graph.degree()
    let betweenness = await kite.graph.betweenness(isNormalised: true)
    let closeness = await kite.graph.closeness()
    expect(degree, of: kite, are: ["Diane": 6, "Fernando": 5, "Jane": 1], within: 0)
    expect(
      betweenness, of: kite,
      are: [
        "Andre": 0.023, "Diane": 0.102, "Fernando": 0.231, "Heather": 0.389, "Ike": 0.222,
        "Jane": 0,
      ], within: 0.0005)
    expect(
      closeness, of: kite,
      are: ["Andre": 0.529, "Diane": 0.6, "Fernando": 0.643, "Heather": 0.6, "Ike": 0.429],
      within: 0.0005)
    #expect(Ranking(degree).places.first?.vertex == kite.vertex("Diane"))
    #expect(Ranking(betweenness).places.first?.vertex == kite.vertex("Heather"))
    #expect(Ranking(closeness).places.prefix(2).map(\.rank) == [1, 1])
  }

  @Test func `of the Florentine families: the Medici stand between`() async {
    let families = TextbookNetwork.florentineMarriages
    let married = families.graph.induced(
      by: families.names.indices.filter { families.names[$0] != "Pucci" })
    let names = families.names.filter { $0 != "Pucci" }
    let betweenness = await married.betweenness(isNormalised: true)
    let published = [
      "Medici": 0.522, "Guadagni": 0.255, "Albizzi": 0.212, "Strozzi": 0.103, "Ridolfi": 0.114,
      "Pazzi": 0, "Salviati": 0.143,
    ]
    for (name, value) in published {
      let score = betweenness.values[names.firstIndex(of: name) ?? 0]
      #expect(abs(score - value) <= 0.0005, "\(name): \(score)")
    }
  }

  @Test func `of Les Misérables: Valjean is central in both ways`() async {
    let novel = TextbookNetwork.lesMiserables
    expect(
      await novel.graph.betweenness(isNormalised: true), of: novel,
      are: [
        "Valjean": 0.57, "Myriel": 0.177, "Gavroche": 0.165, "Marius": 0.132, "Fantine": 0.13,
        "Thenardier": 0.075, "Javert": 0.054, "Enjolras": 0.043,
      ], within: 0.0006)
    expect(
      await novel.graph.closeness(), of: novel,
      are: [
        "Valjean": 0.644, "Marius": 0.531, "Thenardier": 0.517, "Javert": 0.517,
        "Gavroche": 0.514, "Cosette": 0.478,
      ], within: 0.0006)
  }

  @Test func `of structural holes: seven people around G`() {
    let plain = TextbookNetwork.burtExample
    let holes = plain.graph.structuralHoles()
    expect(holes.constraint, of: plain, are: ["G": 0.4, "A": 0.595, "C": 1], within: 0.006)
    expect(holes.effectiveSize, of: plain, are: ["G": 4.67, "A": 2.5, "C": 1], within: 0.006)
    let weighted = TextbookNetwork.burtWeightedExample
    let strong = weighted.graph.structuralHoles()
    expect(strong.constraint, of: weighted, are: ["G": 0.299, "A": 0.795, "C": 1], within: 0.006)
    expect(
      strong.effectiveSize, of: weighted, are: ["G": 5.47, "A": 2.47, "C": 1], within: 0.006)
    let directed = TextbookNetwork.burtDirectedExample
    let arcs = directed.graph.structuralHoles()
    expect(
      arcs.constraint, of: directed, are: ["0": 0.84, "1": 1.143, "2": 1.378], within: 0.0006)
    expect(
      directed.graph.unweighted.structuralHoles().constraint, of: directed,
      are: ["0": 1.003, "1": 1.003, "2": 1.389], within: 0.0006)
  }

  @Test func `of the karate club: two clubs with one weak link between halves`() throws {
    let club = TextbookNetwork.karateClub
    let clubs = try #require(club.categories)
    #expect(club.graph.connectivity().bridges.map { [$0.source, $0.target] } == [[0, 11]])
    let quality = try #require(club.graph.unweighted.modularity(of: clubs))
    #expect(abs(quality - 0.3582) < 0.0001)
    // The best division known has four groups.
    let groups = club.graph.unweighted.communities()
    let best = try #require(club.graph.unweighted.modularity(of: groups))
    #expect(abs(best - 0.4198) < 0.0001)
    #expect(groups.groupCount == 4)
  }

  @Test func `of the Southern women: events are attended, never linked`() throws {
    let women = TextbookNetwork.southernWomen
    let modes = try #require(women.categories)
    #expect(women.graph.externalInternalIndex(of: modes).global == 1)
    #expect(women.graph.mixingMatrix(of: modes).assortativity == -1)
    #expect(women.graph.hubsAndAuthorities() == nil)
    #expect(women.graph.degree()[women.vertex("E8")] == 14)
  }

  @Test func `of equal lengths that round differently: both paths count`() async {
    // a-d along b and c (three thirds) and along f (two halves).
    let thirds = TextbookNetwork.tiedThirds
    expect(
      await thirds.graph.betweenness(length: .reciprocal), of: thirds,
      are: ["a": 2.5, "b": 1.5, "c": 1.5, "d": 2.5, "e": 0, "f": 0.5], within: 1e-12)
    // The weights have no common unit: lengths are 0.1, 0.3, 0.1, 0.2, 0.2 and 1.
    let real = TextbookNetwork.tiedWeights
    expect(
      await real.graph.betweenness(length: .reciprocal), of: real,
      are: ["a": 1, "b": 2 / 3.0, "c": 3, "d": 2 / 3.0, "e": 0], within: 1e-12)
  }
}
