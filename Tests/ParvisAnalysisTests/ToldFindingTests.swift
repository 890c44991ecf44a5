import ParvisCore
import Testing

@testable import ParvisAnalysis

@Suite struct `How a public is told` {
  private static func told(_ text: String) throws -> [ToldFinding] {
    let map = try typedMap("concertation: Essai\n" + text)
    return CoverageAnalysis(of: map).told(on: map).filter { finding in
      finding.gaps.contains { gap in
        if case .audience = gap.subject { true } else { false }
      }
    }
  }

  private static func plain(_ text: Bilingual) -> String {
    text.french.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private static func ofLittleWeight(_ publics: [String]) -> String {
    """
    publics attendus:
    \(publics.map { "  - \($0) : concernés par bruit 4" }.joined(separator: "\n"))
    parties prenantes:
      - Maire : élus, influence 4
      - Comité : habitants, influence 1, représente \(publics.joined(separator: ", "))
    """
  }

  @Test func `voices of little weight alone are one sentence from three publics on`() throws {
    let two = try Self.told(Self.ofLittleWeight(["Nord", "Sud"]))
    #expect(two.map { $0.audience?.audience } == ["Nord", "Sud"])
    let three = try Self.told(Self.ofLittleWeight(["Nord", "Sud", "Est"]))
    #expect(
      three.map { Self.plain($0.heading) } == [
        "3 publics très concernés n’ont que des voix qui pèsent peu : « Est », « Nord » et « Sud »."
      ])
    #expect(three[0].gaps.count == 3 && three[0].advice.count == 1)
  }

  @Test func `a second reason is told in the entry of the first`() throws {
    let told = try Self.told(
      """
      pilote: Ville
      publics attendus:
        - Aînés : éloigné, minimum 3, concernés par bruit 4, effectif 720
      parties prenantes:
        - Ville : services, influence 3
        - CCAS : services, influence 1, relaie Aînés 3
        - Sages : habitants, influence 1, relaie Aînés 2
      liens:
        - Ville -> CCAS : contact 3
      """)
    let entry = try #require(told.first)
    #expect(told.count == 1 && entry.severityClass == .high)
    #expect(Self.plain(entry.heading) == "« Aînés » (720 personnes)")
    #expect(
      entry.reasons.map { Self.plain($0.sentence) } == [
        """
        Une seule voix joignable, « CCAS » ; « Sages » parle aussi pour ce public, aucun contact \
        noté.
        """,
        "2 voix, 3 souhaitées.", "Ces voix pèsent peu sur la décision.",
      ])
    #expect(entry.advice.map(Self.plain) == ["Prendre contact avec « Sages »."])
    #expect(entry.remedies.map(\.name) == ["Sages"] && entry.otherRemedies.isEmpty)
  }

  @Test func `publics to watch that wait for a contact are one line, urgent ones are not`() throws {
    func told(_ impact: Int) throws -> [ToldFinding] {
      try Self.told(
        """
        pilote: Ville
        publics attendus:
          - Forains : concernés par place \(impact)
          - Cyclistes : concernés par place \(impact)
        parties prenantes:
          - Ville : services, influence 3
          - Voirie : services, influence 3
          - Syndicat : associations, influence 3, relaie Forains 2
          - Vélocité : associations, influence 3, relaie Cyclistes 2
        liens:
          - Ville -> Voirie : contact 3
        """)
    }
    let calm = try told(2)
    #expect(calm.count == 1 && calm[0].audience == nil && calm[0].gaps.count == 2)
    #expect(
      Self.plain(calm[0].heading) == """
        2 publics ont une voix, mais aucun contact n’est noté entre elle et « Ville » : \
        « Cyclistes » (« Vélocité ») et « Forains » (« Syndicat »).
        """)
    #expect(
      calm[0].advice.map(Self.plain) == [
        "Les appeler ; si c’est déjà fait, l’ajouter : `Ville -> Vélocité : contact 3`."
      ])
    let urgent = try told(4)
    #expect(urgent.map { $0.audience?.audience } == ["Cyclistes", "Forains"])
  }
}
