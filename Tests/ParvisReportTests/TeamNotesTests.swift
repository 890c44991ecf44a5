import ParvisAnalysis
import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisReport

@Suite struct `What the team noted` {
  private static func report(
    _ text: String, _ profile: DisclosureProfile = .internal
  ) async throws -> MissionReport {
    let map = try #require(MapReader.read(text, file: nil).map)
    let shown = try DisclosedMap(map, for: profile)
    return MissionReport(of: await Analysis(of: shown), rankings: nil, language: .french)
  }

  @Test func `names every field of which nothing is told`() throws {
    let map = try #require(MapReader.read(CanaryFile().text, file: nil).map)
    let labels = KeptFields.labels(of: map, besides: ToldNames([])).map(\.french)
    for label in [
      "commentaire (partie prenante)", "nom (territoire)", "techniques", "source (public)",
      "réponse des élus", "masquer en public", "raison",
    ] {
      #expect(labels.contains(label), "\(label)")
    }
    // What is told is named no more.
    let told = ToldNames([]).union(map.territories.map(\.name))
    let fewer = KeptFields.labels(of: map, besides: told).map(\.french)
    #expect(
      Set(labels).subtracting(fewer) == [
        "nom (territoire)", "territoire (partie prenante)", "territoire (public)",
      ])
  }

  @Test func `keeps nothing back of a file with every key`() async throws {
    let report = try await Self.report(CanaryFile().text)
    #expect(!report.markdown.contains("dans aucune sortie"))
    // Marks and words of the product, which no canary can be.
    for word in [
      "**Position** – opposé", "usager extrême", "présence obligatoire",
      "est une personne physique",
      "Contrat : droit de suite | oui", "catégorie sans objet", "Coupe de la grille | 2",
      "| mobilité, Kx",
    ] {
      let text = report.markdown.replacing("\u{A0}", with: " ")
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `is no part without notes, and has no column without a note`() async throws {
    let bare = try await Self.report(
      "concertation: Essai\nparties prenantes:\n  - Club : associations")
    #expect(!bare.document.parts.contains { $0.key == "noted" })
    #expect(!bare.markdown.contains("Ce que l’équipe a noté"))
    let one = try await Self.report(
      "concertation: Essai\nparties prenantes:\n  - Club : associations\ndispositifs existants: [Bus]"
    )
    #expect(one.markdown.contains("| Dispositif |\n| --- |\n| Bus |"))
  }

  @Test func `writes positions with their sign`() async throws {
    let report = try await Self.report(
      """
      concertation: Essai
      parties prenantes:
        - Club : associations
        - Union : associations
      objectifs: { O1: Fermer }
      positions:
        Club: { O1: -1 à 2 }
        Union: { O1: 0 }
      """)
    #expect(report.markdown.contains("| Club | −1 à +2 |"))
    #expect(report.markdown.contains("| Union | 0 |"))
    #expect(report.jsonText.contains("−1 à +2"))
  }
}
