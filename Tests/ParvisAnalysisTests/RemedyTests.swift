import ParvisAnalysis
import ParvisCore
import Testing

@Suite struct `Remedies` {
  private static func remedies(_ text: String) throws -> [Remedy] {
    let coverage = try typedCoverage("concertation: Essai\npilote: Ville\n" + text)
    return try #require(coverage.audience("Aînés")).remedies
  }

  @Test func `come in the order of their grounds, at most three`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés : territoire Nord, freins langue et numérique, concernés par banc 4, minimum 3
        - Jeunes : freins langue et numérique
        - Voisins : territoire Nord
      parties prenantes:
        - Ville : services
        - CCAS : services, représente Aînés
        - Club : associations, relaie Aînés 1
        - MJC : associations, représente Jeunes
        - Comité : habitants, représente Voisins
      liens:
        - Ville -> MJC : contact 2
      """)
    #expect(remedies.map(\.stakeholder) == ["CCAS", "Club", "MJC"])
    #expect(remedies[0].ground == .voiceNotInTouch)
    #expect(remedies[1].ground == .weakVoice(UnitInterval(0.25)))
    #expect(remedies[2].ground == .sameBarriers("Jeunes", [.language, .digital]))
  }

  @Test func `prefer the audience that shares most barriers`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés : freins langue et numérique
        - Jeunes : freins langue
        - Actifs : freins langue et numérique
      parties prenantes:
        - Ville : services
        - MJC : associations, représente Jeunes
        - Union : associations, représente Actifs
      """)
    #expect(remedies.map(\.stakeholder) == ["Union"])
  }

  @Test func `never ask elected members, contractors or the lead to open a door`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés : territoire Nord, freins langue
        - Jeunes : freins langue
      parties prenantes:
        - Ville : services, territoire Nord, représente Jeunes
        - Maire : élus, représente Jeunes
        - Agence : prestataires, territoire Nord
      """)
    #expect(remedies.isEmpty)
  }

  @Test func `never name somebody in conflict with the voices`() throws {
    let text = """
      publics attendus:
        - Aînés : territoire Nord, minimum 2
      parties prenantes:
        - Ville : services
        - Club : associations, représente Aînés
        - Comité : habitants, territoire Nord
      """
    #expect(try Self.remedies(text).map(\.stakeholder) == ["Comité"])
    #expect(try Self.remedies(text + "\nliens:\n  - Comité <-> Club : conflit 2").isEmpty)
  }

  @Test func `fall back on who follows the theme`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés : concernés par banc 4, ombre 2
      parties prenantes:
        - Ville : services
        - Parc : associations
        - Arbres : associations
        - Collectif : habitants
      liens:
        - Parc -> banc : intérêt 3
        - Arbres -> ombre : intérêt 4
        - Collectif -> banc : intérêt 4
      """)
    #expect(remedies.map(\.stakeholder) == ["Parc"])
    #expect(remedies.map(\.ground) == [.sameTheme("banc")])
  }

  @Test func `a theme nobody carries is an action with a voice of those it affects, not the lead`()
    throws
  {
    let coverage = try typedCoverage(
      """
      concertation: Essai
      pilote: Ville
      publics attendus:
        - Aînés : concernés par bruit 4
        - Jeunes : concernés par bruit 3
      parties prenantes:
        - Ville : services, intérêt 1, représente Aînés
        - MJC : associations, intérêt 1, représente Jeunes
      """)
    let gap = try #require(coverage.gaps.first { $0.code == "orphan-theme" })
    #expect(gap.severityClass == .critical)
    #expect(gap.remedies.map(\.stakeholder) == ["MJC"])
    #expect(coverage.actions.first?.stakeholder == "MJC")
  }

  @Test func `a voice already counted is no way to reach the minimum`() throws {
    let coverage = try typedCoverage(
      """
      concertation: Essai
      pilote: Ville
      publics attendus:
        - Aînés : minimum 2
      parties prenantes:
        - Ville : services
        - CCAS : services
        - Club : associations, représente Aînés
        - Repas : associations, relaie Aînés 1
      liens:
        - Ville -> CCAS : contact
      """)
    let gap = try #require(coverage.gaps.first { $0.code == "below-minimum" })
    #expect(gap.remedies.map(\.stakeholder) == ["Repas"])
  }
}
