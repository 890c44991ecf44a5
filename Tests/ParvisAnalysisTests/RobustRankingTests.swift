import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `Robust rankings` {
  private static func rankings(
    _ people: String, _ links: String = "", seed: UInt64 = 1, draws: Int = 2_000, threads: Int = 2
  ) async throws -> RobustRankings {
    let map = try typedMap(
      "concertation: Essai\nparties prenantes:\n" + people
        + (links.isEmpty ? "" : "\nliens:\n" + links))
    return try #require(
      await RobustRankings(
        of: DisclosedMap(everythingOf: map), seed: seed, draws: draws, threads: threads))
  }

  private static func ranking(_ id: String, _ rankings: RobustRankings) throws -> RobustRanking {
    try #require(rankings.rankings.first { $0.measure == id })
  }

  @Test func `certain scores give certain ranks, equals sharing the better one`() async throws {
    let ranking = try Self.ranking(
      "influence",
      try await Self.rankings(
        "  - A : élus, influence 4\n  - B : élus, influence 3\n  - C : élus, influence 3\n  - D : élus, influence 1"
      ))
    #expect(ranking.places.map(\.stakeholder) == ["A", "B", "C", "D"])
    #expect(ranking.places.map(\.rankLow) == [1, 2, 2, 4])
    #expect(ranking.places.map(\.rankHigh) == [1, 2, 2, 4])
    #expect(ranking.places.map(\.tie) == [1, 2, 2, 4])
    #expect(ranking.places.map(\.top3) == [1, 1, 1, 0])
  }

  @Test func `an interval spreads over the ranks it can reach`() async throws {
    // A is 3; B is 1 to 4, uniform: above with ¼, level with ¼, below with ½.
    let ranking = try Self.ranking(
      "influence",
      try await Self.rankings("  - A : élus, influence 3\n  - B : élus, influence 1-4"))
    let second = try #require(ranking.places.first { $0.stakeholder == "B" })
    #expect(second.rankLow == 1 && second.rankHigh == 2)
    #expect(second.value == 2.5)
    // P(A > B) = ½ + ½ · ¼ = 0.625 < 0.8: not told apart.
    #expect(ranking.places.map(\.tie) == [1, 1])
  }

  @Test func `an unlikely reversal leaves the order told`() async throws {
    // B is 0 to 4 and A is 4: P(A > B) = 0.8 + 0.1 = 0.9.
    let ranking = try Self.ranking(
      "influence",
      try await Self.rankings("  - A : élus, influence 4\n  - B : élus, influence inconnue"))
    #expect(ranking.places.map(\.stakeholder) == ["A", "B"])
    #expect(ranking.places.map(\.tie) == [1, 2])
  }

  @Test func `shares of the draws come near the probabilities`() async throws {
    // Five equal unknowns share three places.
    let people = ["A", "B", "C", "D", "E"].map { "  - \($0) : élus, influence 0-4" }
    let ranking = try Self.ranking(
      "influence", try await Self.rankings(people.joined(separator: "\n")))
    for place in ranking.places {
      let top3 = try #require(place.top3)
      #expect(abs(top3 - Self.enumeratedTop3()) < 0.04)
    }
    #expect(Set(ranking.places.map(\.tie)) == [1])
    // By symmetry, too: three places for five.
    #expect(abs(Self.enumeratedTop3() - 0.6) < 1e-9)
    #expect(abs(ranking.places.compactMap(\.top3).reduce(0, +) - 3) < 1e-9)
  }

  @Test func `equals share the places that they stand on`() async throws {
    let people = ["A 4", "B 3", "C 3", "D 3", "E 1"].map { text in
      "  - \(text.prefix(1)) : élus, influence \(text.suffix(1))"
    }
    let ranking = try Self.ranking(
      "influence", try await Self.rankings(people.joined(separator: "\n")))
    let shares = ranking.places.compactMap(\.top3)
    #expect(zip(shares, [1, 2.0 / 3, 2.0 / 3, 2.0 / 3, 0]).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `a draw knows its value again, wherever it stands in the file`() async throws {
    let people = ["A", "B", "C", "D"].map { "  - \($0) : élus, influence 1-4" }
    let links = "  - A -> B : influence 1-4\n  - B -> C : influence 0-3\n  - C -> D : influence 2"
    let one = try await Self.rankings(people.joined(separator: "\n"), links)
    let turned = links.split(separator: "\n").reversed().joined(separator: "\n")
    let other = try await Self.rankings(people.reversed().joined(separator: "\n"), turned)
    #expect(one == other)
    // Somebody who is certain changes nobody else's draws.
    let more = try await Self.rankings(
      (["  - Z : élus, influence 0"] + people).joined(separator: "\n"), links)
    let before = try Self.ranking("influence", one).places
    let after = try Self.ranking("influence", more).places.filter { $0.stakeholder != "Z" }
    #expect(before.map(\.rankLow) == after.map(\.rankLow))
    #expect(before.map(\.top3) == after.map(\.top3))
  }

  /// The part of the first three places by going through all 5⁵ outcomes, equals sharing theirs.
  private static func enumeratedTop3() -> Double {
    var hits = 0.0
    for outcome in 0..<3_125 {
      var rest = outcome
      let values = (0..<5).map { _ in
        defer { rest /= 5 }
        return rest % 5
      }
      let above = values.count { $0 > values[0] }
      let equal = values.count { $0 == values[0] }
      hits += min(1, max(0, Double(3 - above) / Double(equal)))
    }
    return hits / 3_125
  }

  @Test func `the same seed gives the same ranks whatever the number of threads`() async throws {
    let map = try typedMap(try Repository.text("Samples/place-du-marche/carte.yaml"))
    let everything = DisclosedMap(everythingOf: map)
    let one = await RobustRankings(of: everything, seed: 7, draws: 200, threads: 1)
    for threads in [2, 3, 5] {
      #expect(await RobustRankings(of: everything, seed: 7, draws: 200, threads: threads) == one)
    }
    #expect(await RobustRankings(of: everything, seed: 8, draws: 200, threads: 1) != one)
  }

  @Test func `a measure of fixed links is drawn once`() async throws {
    let rankings = try await Self.rankings(
      "  - A : élus\n  - B : élus\n  - C : élus",
      "  - A -> B : influence 2-4\n  - B -> C : influence 1")
    #expect(try Self.ranking("betweenness", rankings).draws == 1)
    #expect(try Self.ranking("strength-out", rankings).draws == 2_000)
    // Of nobody is the influence on the decision known.
    #expect(try Self.ranking("influence", rankings).draws == 2_000)
    let exact = try await Self.rankings(
      "  - A : élus, influence 2\n  - B : élus, influence 1", "  - A -> B : influence 2")
    #expect(exact.rankings.allSatisfy { $0.draws == 1 })
    let unsure = try await Self.rankings(
      "  - A : élus\n  - B : élus\n  - C : élus", "  - A -> B : influence\n  - B -> C : influence 1"
    )
    let bridge = try #require(try Self.ranking("betweenness", unsure).places.first)
    // A -> B is drawn as 0 once in five: then there is no bridge at all, and all share rank 1.
    #expect(bridge.stakeholder == "B" && bridge.rankHigh == 1)
  }

  @Test func `one stakeholder, or none with a link, has ranks all the same`() async throws {
    let alone = try await Self.rankings("  - A : élus")
    for ranking in alone.rankings {
      #expect(ranking.places.map(\.stakeholder) == ["A"])
    }
    #expect(try Self.ranking("constraint", alone).places[0].rankLow == nil)
  }

  @Test func `every measure is named in both languages`() {
    for measure in RankedMeasureCatalog.all {
      for text in [measure.title, measure.sentence] {
        #expect(TypographyFindings.inFrench(text.french).isEmpty)
        #expect(TypographyFindings.inEnglish(text.english).isEmpty)
      }
    }
  }
}
