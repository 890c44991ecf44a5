import Testing

@testable import ParvisAnalysis
import ParvisCore

/// Figures that an independent program worked out from the pages of the specification.
@Suite struct `The figures of coverage` {
  private struct Expected {
    let name: String
    let exposure: Double
    let coverage: Double
    let severity: (middle: Double, low: Double, high: Double)
    let severityClass: SeverityClass
    let gaps: [String]
    var points: [String] = []
  }

  private static func expect(_ expected: [Expected], of text: String) throws {
    let audiences = try typedCoverage(text).audiencesBySeverity
    #expect(audiences.map(\.audience.name) == expected.map(\.name))
    for (audience, expected) in zip(audiences, expected) {
      let figures = try #require(audience.figures)
      let pairs = [
        (figures.exposure.value, expected.exposure), (figures.coverage.value, expected.coverage),
        (figures.severity.value, expected.severity.middle),
        (figures.severity.low, expected.severity.low),
        (figures.severity.high, expected.severity.high),
      ]
      for (found, wanted) in pairs { #expect(abs(found - wanted) < 1e-8, "\(expected.name)") }
      #expect(audience.severityClass == expected.severityClass)
      #expect(Set(audience.gaps) == Set(expected.gaps))
      #expect((audience.relays.singlePoints ?? []).map(\.name) == expected.points)
    }
  }

  @Test func `under uncertain scores`() throws {
    try Self.expect(
      [
        Expected(
          name: "Saisonniers", exposure: 0.875, coverage: 0.25, severity: (0.65625, 0.375, 1),
          severityClass: .critical, gaps: ["audience-absent"]),
        Expected(
          name: "Locataires", exposure: 0.75, coverage: 0.375, severity: (0.46875, 0.1875, 0.75),
          severityClass: .high, gaps: ["audience-unreachable"]),
        Expected(
          name: "Riverains", exposure: 0.75, coverage: 0.5, severity: (0.25, 1.0 / 12, 0.5),
          severityClass: .high, gaps: ["single-relay", "affected-without-power"],
          points: ["Comité"]),
      ],
      of: """
        concertation:
          titre: Notes incertaines
          pilote: Mission
          décideur: Maire
        thèmes: [bruit, bus]
        publics attendus:
          - Riverains : concernés par bruit 2-4, freins horaires
          - Saisonniers : éloigné, concernés par bus 4?, bruit inconnue
          - Locataires : éloigné, concernés par bus 3
        parties prenantes:
          - Maire : élus, influence 4, intérêt 3
          - Mission : services, influence 2, intérêt 4
          - Comité : habitants, influence 1, intérêt 4, relaie Riverains 2?
          - Mission locale : associations, influence 2, intérêt 3, relaie Saisonniers 1?
          - Amicale : associations, influence 3, intérêt 3, relaie Locataires inconnue
        liens:
          - Mission -> Comité : contact
          - Comité -> Amicale : contact 0-1
          - Comité -> Mission locale : informe 1?
        """)
  }

  private static func scaled(_ scale: String, _ riverains: Int, _ lease: Int, _ landlord: Int)
    -> String
  {
    """
    concertation:
      titre: Échelle
      pilote: Mission
      décideur: Maire
    échelle: \(scale)
    thèmes: [bruit, bus]
    publics attendus:
      - Riverains : concernés par bruit 5, freins horaires
      - Saisonniers : éloigné, concernés par bus 4, bruit 1
      - Locataires : freins coût et confiance, concernés par bus 3, minimum 2
    parties prenantes:
      - Maire : élus, influence 5, intérêt 3
      - Mission : services, influence 2, intérêt 5
      - Comité de quartier : habitants, influence 1, intérêt 5, relaie Riverains \(riverains)
      - Campings : associations, influence 2, intérêt 3, relaie Saisonniers 2
      - Amicale : associations, influence 3, intérêt 3, relaie Locataires \(lease)
      - Office public de l'habitat : institutions, influence 3, intérêt 3, relaie Locataires \(landlord)
    liens:
      - Mission -> Comité de quartier : contact 1
      - Comité de quartier <-> Campings : coopère 2
    """
  }

  /// Links of 1 and 2 of 10 are no contacts: reach is not studied.
  @Test func `on a scale of ten`() throws {
    func same(_ value: Double) -> (middle: Double, low: Double, high: Double) {
      (value, value, value)
    }
    try Self.expect(
      [
        Expected(
          name: "Saisonniers", exposure: 0.4, coverage: 0.2, severity: same(0.32),
          severityClass: .high, gaps: ["audience-absent"]),
        Expected(
          name: "Riverains", exposure: 0.5, coverage: 0.3, severity: same(0.7 / 3),
          severityClass: .watch, gaps: ["audience-absent"]),
        Expected(
          name: "Locataires", exposure: 0.3, coverage: 0.46, severity: same(0.135),
          severityClass: .watch, gaps: ["audience-absent"]),
      ], of: Self.scaled("0-10", 3, 4, 1))
  }

  /// The lowest step of a scale that starts at 1 is a contact and a voice.
  @Test func `on a scale that starts at one`() throws {
    func same(_ value: Double) -> (middle: Double, low: Double, high: Double) {
      (value, value, value)
    }
    try Self.expect(
      [
        Expected(
          name: "Saisonniers", exposure: 0.75, coverage: 0.4, severity: same(0.45),
          severityClass: .high, gaps: ["audience-absent"]),
        Expected(
          name: "Riverains", exposure: 1, coverage: 0.6, severity: same(0.8 / 3),
          severityClass: .high, gaps: ["single-relay", "affected-without-power"],
          points: ["Comité de quartier"]),
        Expected(
          name: "Locataires", exposure: 0.5, coverage: 0.66, severity: same(0.17 * 5 / 6),
          severityClass: .watch, gaps: ["audience-unreachable", "below-minimum"]),
      ], of: Self.scaled("1-5", 3, 4, 1))
  }
}
