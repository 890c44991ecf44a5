import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Maps on any scale` {
  private static let scales = [
    Scale(0, to: 4), Scale(1, to: 5), Scale(0, to: 10), Scale(1, to: 10), Scale(0, to: 100),
  ]

  /// A map in which everything has the same score.
  private func read(_ score: String, on scale: Scale) -> ReadMap {
    MapReader.read(
      """
      concertation: { titre: T, échelle: \(scale.low)-\(scale.high) }
      thèmes: [bruit]
      publics attendus:
        P: { concernés par: { bruit: \(score) } }
        Q: { catégorie: habitants }
      parties prenantes:
        A: { catégorie: élus, influence: \(score), intérêt: \(score), relaie: { P: \(score) } }
        B: { catégorie: élus, influence: \(score), intérêt: { bruit: \(score) } }
      liens:
        - A -> B : influence \(score), contact \(score)
        - A -> Q : conflit \(score)
      """)
  }

  @Test(arguments: scales) func `every step is a link, a voice and a score, but 0`(scale: Scale)
    throws
  {
    for value in [scale.low, scale.low + 1, (scale.low + scale.high) / 2, scale.high] {
      let result = read("\(value)", on: scale)
      let map = try #require(result.map)
      let isLink = value > 0
      #expect(map.links.count == (isLink ? 2 : 0))
      #expect(map.representations.count == (isLink ? 1 : 0))
      #expect(map.publicConflicts.count == (isLink ? 1 : 0))
      #expect(map.stakeholders[0].influence.value == Score(value))
      #expect(map.interests.map(\.strength.value) == [Score(value)])
      #expect(map.audiences[0].impacts.map(\.strength?.value) == [Score(value)])
      let strength = scale.strength(of: Score(value)).middle
      #expect(abs(strength - Double(value) / Double(scale.high)) < 1e-12)
      #expect((strength > 0) == isLink)
      let share = scale.share(of: Score(value)).middle
      #expect(abs(share - Double(value - scale.low) / Double(scale.high - scale.low)) < 1e-12)
      for language in [Language.french, .english] {
        let yaml = try #require(MapWriter.yaml(map, in: language).files.first)
        #expect(MapReader.read(yaml.bytes).map == map)
        #expect(MapReader.read(MapWriter.tables(map, in: language).files).map == map)
      }
    }
  }

  @Test(arguments: [Scale(1, to: 5), Scale(1, to: 10)], ["0", "nul", "aucun", "0,0"])
  func `0 and nul are no link, and no score, where the scale starts at 1`(
    scale: Scale, word: String
  ) throws {
    let links = try #require(
      MapReader.read(
        """
        concertation: { titre: T, échelle: \(scale.low)-\(scale.high) }
        thèmes: [bruit]
        publics attendus: { P: { concernés par: { bruit: "\(word)" } }, Q: {} }
        parties prenantes:
          A: { catégorie: élus, influence: 1, intérêt: 1, relaie: { P: "\(word)" } }
          B: { catégorie: élus, influence: 1, intérêt: { bruit: "\(word)" } }
        liens:
          - { de: A, vers: B, type: contact, force: { valeur: "\(word)", source: x } }
          - A -> B : influence \(word)
          - A -> Q : conflit \(word)
        """
      ).map)
    #expect(links.links.isEmpty && links.representations.isEmpty && links.interests.isEmpty)
    #expect(links.publicConflicts.isEmpty && links.audiences[0].impacts.isEmpty)
    guard word == "0" else { return }
    let score = MapReader.read(
      "concertation: { titre: T, échelle: \(scale.low)-\(scale.high) }\nparties prenantes:\n"
        + "  A: { catégorie: élus, influence: 0, intérêt: 1 }\n")
    #expect(score.diagnostics.map(\.code) == ["note-hors-echelle"])
    #expect(score.diagnostics[0].advice?.french.contains("de 1 à \(scale.high)") == true)
  }

  @Test func `the words of the scale are quarters of it, from its lowest step on`() {
    let words = ["nul", "faible", "moyen", "fort", "décisif"]
    let expected: [(Scale, [Score])] = [
      (Scale(0, to: 4), [Score(0), Score(1), Score(2), Score(3), Score(4)]),
      (Scale(1, to: 5), [Score(1), Score(2), Score(3), Score(4), Score(5)]),
      (Scale(0, to: 10), [Score(0), Score(2, to: 3), Score(5), Score(7, to: 8), Score(10)]),
      (Scale(1, to: 10), [Score(1), Score(3, to: 4), Score(5, to: 6), Score(7, to: 8), Score(10)]),
      (Scale(0, to: 100), [Score(0), Score(25), Score(50), Score(75), Score(100)]),
    ]
    for (scale, scores) in expected {
      for (word, score) in zip(words, scores) {
        #expect(ScoreReader.read(word, on: scale) == .score(score), "\(word) on \(scale)")
      }
    }
  }

  @Test(arguments: [
    (Scale(0, to: 4), 1, 0, 2), (Scale(1, to: 5), 1, 1, 2), (Scale(1, to: 5), 5, 4, 5),
    (Scale(0, to: 10), 5, 2, 8), (Scale(1, to: 10), 1, 1, 3), (Scale(0, to: 100), 50, 25, 75),
  ])
  func `a doubt is a quarter of the scale on both sides, within it`(
    scale: Scale, value: Int, low: Int, high: Int
  ) {
    #expect(ScoreReader.read("\(value)?", on: scale) == .score(Score(low, to: high)))
    #expect(
      ScoreReader.read("\(value)/\(scale.high)?", on: scale) == .score(Score(low, to: high)))
  }
}
