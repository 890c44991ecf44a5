import ParvisAnalysis
import ParvisCore
import Testing

/// Figures worked out on paper from s = e · (1 − c) · (½ + ½ r).
@Suite struct `Severity` {
  private static let head = """
    concertation: Essai
    pilote: Ville

    """
  private static let people = """
    parties prenantes:
      - Ville : services, influence 3, intérêt 4

    """

  private static func figures(_ audience: String, _ rest: String = "") throws -> AudienceCoverage {
    let text = head + "publics attendus:\n  - \(audience)\n" + people + rest
    return try #require(try typedCoverage(text).audiences.first)
  }

  @Test func `without impact counts as half`() throws {
    let figures = try Self.figures("Aînés")
    #expect(try figures.told.exposure.value == 0.5)
    #expect(try !figures.told.exposure.isStated)
    #expect(try figures.told.severity.value == 0.25)
    #expect(figures.severityClass == .high)
  }

  @Test func `of an absent public that is far away is its exposure`() throws {
    let figures = try Self.figures("Aînés : éloigné, concernés par banc 4")
    #expect(try figures.told.severity.value == 1)
    #expect(figures.severityClass == .critical)
  }

  @Test func `grows with the barriers, three making it remote`() throws {
    func severity(_ barriers: String) throws -> Double {
      try Self.figures("Aînés : concernés par banc 4" + barriers).told.severity.value
    }
    #expect(try severity("") == 0.5)
    #expect(abs(try severity(", freins langue") - 2.0 / 3) < 1e-12)
    #expect(try severity(", freins langue, lecture et numérique") == 1)
    #expect(try severity(", freins langue, lecture, numérique, coût") == 1)
  }

  @Test func `takes the greatest impact, the first among equals`() throws {
    let figures = try Self.figures("Aînés : concernés par banc 2, ombre 3, bruit 3")
    #expect(try figures.told.exposure.value == 0.75)
    #expect(try figures.told.exposure.theme == "ombre")
  }

  @Test func `falls with each voice as chances of silence multiply`() throws {
    let figures = try Self.figures(
      "Aînés : concernés par banc 4",
      """
        - CCAS : services, relaie Aînés 3
        - Club : associations, relaie Aînés 2
      """)
    // c = 1 − (1 − ¾)(1 − ½) = 0.875, reach not evaluated; s = 1 · 0.125 · ½
    #expect(try abs(figures.told.coverage.value - 0.875) < 1e-12)
    #expect(try abs(figures.told.severity.value - 0.0625) < 1e-12)
    #expect(figures.voices.map(\.isReachable) == [nil, nil])
  }

  @Test func `counts a voice out of reach for three quarters`() throws {
    let figures = try Self.figures(
      "Aînés : concernés par banc 4",
      """
        - CCAS : services
        - Club : associations, représente Aînés
      liens:
        - Ville -> CCAS : contact 1
      """)
    #expect(figures.voices.map(\.isReachable) == [false])
    #expect(try abs(figures.told.coverage.value - 0.75) < 1e-12)
    #expect(try abs(figures.told.severity.value - 0.125) < 1e-12)
  }

  @Test func `a step above none is a contact on a scale that starts at 1, and keeps a weight`()
    throws
  {
    func voice(_ scale: String, contact: String, _ reaches: Int) throws -> Voice? {
      try Self.figures(
        "Aînés",
        """
          - CCAS : services
          - Club : associations, relaie Aînés \(reaches)
        liens:
          - Ville -> CCAS : contact 5
          - CCAS -> Club : contact \(contact)
        échelle: \(scale)
        """
      ).voices.first
    }
    #expect(try voice("1-5", contact: "2", 2)?.isReachable == true)
    #expect(try voice("1-5", contact: "2", 2)?.strength.middle == 0.4)
    let lowest = Link(.contact, from: "A", to: "B", strength: Judgement(Score(1, to: 1)))
    #expect(lowest.isContact(on: Scale(1, to: 5)) && !lowest.isContact(on: Scale(0, to: 5)))
    #expect(try voice("0-10", contact: "2", 5)?.isReachable == false)
    #expect(try voice("0-10", contact: "3", 5)?.isReachable == true)
    #expect(try voice("0-10", contact: "0", 5)?.isReachable == false)
    #expect(try voice("0-10", contact: "inconnue", 5)?.isReachable == true)
  }

  @Test func `uses contacts both ways, and unknown ones, but neither influence nor conflict`()
    throws
  {
    func isReachable(_ link: String) throws -> Bool? {
      try Self.figures(
        "Aînés",
        """
          - CCAS : services
          - Club : associations, représente Aînés
        liens:
          - Ville -> CCAS : coopère
          - \(link)
        """
      ).voices.first?.isReachable
    }
    #expect(try isReachable("Club -> CCAS : informe 2") == true)
    #expect(try isReachable("CCAS -> Club : hiérarchie 1") == true)
    #expect(try isReachable("CCAS -> Club : confiance") == true)
    #expect(try isReachable("CCAS -> Club : influence 4") == false)
    #expect(try isReachable("CCAS <-> Club : conflit 4") == false)
    #expect(try isReachable("CCAS -> Club : finance 1") == true)
    #expect(try isReachable("Club -> CCAS : finance 4") == true)
    #expect(try isReachable("CCAS -> Club : alliance 1") == true)
    #expect(try isReachable("Club -> CCAS : soutient 2") == true)
  }

  @Test(arguments: ["finance 3", "alliance 3", "contact 3"])
  func `falls through funding and alliance as through a contact`(link: String) throws {
    let figures = try Self.figures(
      "Familles : éloigné, freins horaires, concernés par coût 4",
      """
        - Centre social : associations, relaie Familles 2
        - Familles rurales : associations, relaie Familles 3
      liens:
        - Ville -> Centre social : contact 3
        - Ville -> Familles rurales : \(link)
      """)
    // By a program of its own: c = 1 − ½ · ¼ = 0.875, s = 1 · 0.125 · 1.
    #expect(try abs(figures.told.coverage.value - 0.875) < 1e-12)
    #expect(try abs(figures.told.severity.value - 0.125) < 1e-12)
    #expect(figures.severityClass == .watch)
    #expect(figures.relays.disjointPaths == 2)
  }

  @Test func `has an interval under uncertain scores`() throws {
    let figures = try Self.figures(
      "Aînés : concernés par banc 2-4", "  - CCAS : services, relaie Aînés 1-3\n")
    // low: e = ½, v = ¾; middle: e = ¾, v = ½; high: e = 1, v = ¼; all times ½
    #expect(try abs(figures.told.severity.low - 0.0625) < 1e-12)
    #expect(try abs(figures.told.severity.value - 0.1875) < 1e-12)
    #expect(try abs(figures.told.severity.high - 0.375) < 1e-12)
  }

  @Test func `is zero when the public is fully covered`() throws {
    let figures = try Self.figures(
      "Aînés : éloigné, concernés par banc 4", "  - Club : habitants, représente Aînés\n")
    #expect(try figures.told.severity.value == 0)
    #expect(figures.gaps.isEmpty)
    #expect(figures.severityClass == nil)
  }

  @Test func `a voice below the middle of the scale is weak`() throws {
    let figures = try Self.figures("Aînés", "  - Club : associations, relaie Aînés 1-2\n")
    #expect(figures.isAbsent)
    #expect(figures.weakVoices.map(\.stakeholder) == ["Club"])
    #expect(figures.gaps == ["audience-absent"])
  }
}
