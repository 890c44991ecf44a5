import ParvisInput
import Testing

@testable import ParvisAnalysis
@testable import ParvisCore

@Suite struct `A version for others` {
  private static func read(_ text: String) throws -> (StakeholderMap, [MapElement: Int]) {
    let read = MapReader.read(text, file: nil)
    return (try #require(read.map), read.locations.mapValues(\.line))
  }

  private static let people = """
    concertation:
      titre: Ce que dit Mme Claire Aubry-Martin
      question posée: L'avis d'AUBRY-MARTIN, de M. Roux et du Dr Noir
      pilote: Mme Claire Aubry-Martin
      décideur: M. Roux
    publics attendus:
      - Riverains
      - Public Aubry Martin
    parties prenantes:
      - nom: Mme Claire Aubry-Martin
        catégorie: élus
        rôle: maire
        personne physique: oui
        représente: Riverains
      - M. Roux : élus, influence 3
      - Mme Vert : élus
      - nom: M. Gris
        catégorie: services
        rôle: adjoint de M. Roux
      - Amis de Roux : associations
      - Maire : élus
    liens:
      - M. Roux -> Mme Vert : contact 2
      - M. Roux -> Amis de Roux : influence 3
    """

  @Test func `calls persons by their role, else by their category, numbered when equal`() throws {
    let (map, _) = try Self.read(Self.people)
    let shown = try DisclosedMap(map, for: .public).map
    let names = shown.stakeholders.map(\.name)
    // « maire » is taken by a body of that name; a role that names somebody is no label.
    #expect(
      Set(names) == [
        "maire 1", "une personne (élus) 1", "une personne (élus) 2", "une personne (services)",
        "Amis d’une personne (élus) 1", "Maire",
      ])
    #expect(shown.lead?.name == "maire 1")
    #expect(shown.exercise.decisionMaker?.name == "une personne (élus) 1")
    #expect(shown.exercise.title == "Ce que dit maire 1")
    #expect(
      shown.exercise.question == "L'avis d'maire 1, d’une personne (élus) 1 et du une personne")
    #expect(shown.audiences.map(\.name) == ["Public maire 1", "Riverains"])
    #expect(shown.links.isEmpty)
    let english = try DisclosedMap(map, for: .public, language: .english).map
    #expect(english.stakeholders.contains { $0.name == "a person (departments)" })
  }

  @Test(arguments: [
    "Mme de Zqlong", "M. d'Zqlong", "MME ZQLONG", "Mmes Zqun et Zqlong",
    "MM. de la Zqtour et Zqlong",
    "ZQLONG Jeanne", "Jeanne ZQLONG", "Anne de Zqlong", "Paul Zqlong (CFDT)", "Paul Zqlong – CFDT",
    "M. Zqlong, maire", "Dr. Anne-Marie Zqlong", "mme Zqlong",
  ])
  func `finds a person however the name is written`(name: String) throws {
    let (map, _) = try Self.read(
      """
      concertation:
        titre: Ce que dit Zqlong
        sujet: L'avis de Mme de Zqautre, de MM. Zqbis et Zqter et de Madame la maire
        question posée: "Écrire à j.zqlong@exemple.fr ?"
      parties prenantes:
        - nom: "\(name)"
          catégorie: élus
          \(PersonName.looksLikeOne(name) ? "" : "personne physique: oui")
          rôle: délégué, succède à Zqlong père
        - Mission : services
      """)
    let shown = try DisclosedMap(map, for: .public).map
    #expect(!"\(shown)".lowercased().contains("zq"), "\(shown.exercise)")
    #expect(shown.exercise.subject?.hasSuffix("et de Madame la maire") == true)
  }

  @Test func `keeps names in the workshop, in an order that says nothing`() throws {
    let (map, lines) = try Self.read(Self.people)
    let redacted = try DisclosedMap(map, for: .workshop)
    #expect(
      redacted.map.stakeholders.map(\.name) == [
        "M. Gris", "M. Roux", "Maire", "Mme Claire Aubry-Martin", "Mme Vert", "Amis de Roux",
      ])
    #expect(redacted.map.links.allSatisfy { redacted.map.scale.isUnknown($0.strength.value) })
    #expect(redacted.scored.stakeholders.map(\.name) == ["Maire", "Amis de Roux"])
    // Lines tell the order of the file.
    for profile in [DisclosureProfile.workshop, .public] {
      #expect(try DisclosedMap(map, for: profile).lines(lines).isEmpty)
    }
    #expect(try DisclosedMap(map, for: .internal).lines(lines) == lines)
  }

  @Test func `leaves out small publics and whatever would tell their size`() throws {
    let (map, _) = try Self.read(
      """
      concertation: Essai
      publics attendus:
        - Tous : effectif 100
        - nom: Grands
          effectif: 93
          partie de: Tous
        - nom: Petits
          effectif: 7
          partie de: Tous
        - Onze : effectif 11
        - Dix : effectif 10
      parties prenantes:
        - Club : associations, relaie Petits 3, Grands 2
      """)
    for profile in [DisclosureProfile.workshop, .public] {
      let shown = try DisclosedMap(map, for: profile).map
      #expect(Set(shown.audiences.map(\.name)) == ["Tous", "Grands", "Onze"])
      #expect(shown.representations.count == 1)
      #expect(shown[Audience.ID("Tous")]?.size == nil)
      #expect(shown[Audience.ID("Grands")]?.size == nil)
    }
    #expect(try DisclosedMap(map, for: .workshop).map[Audience.ID("Onze")]?.size == 11)
  }

  @Test func `hides in public what the file adds, by name or by word`() throws {
    func shown(_ words: String) throws -> StakeholderMap {
      let (map, _) = try Self.read(
        """
        concertation: Essai
        publics attendus: [Aînés, Jeunes]
        parties prenantes:
          - CCAS : services, représente Aînés, cercle consulter, rôle appui
          - Club : associations, représente Jeunes
        liens:
          - CCAS -> Club : contact 3
          - Club -> CCAS : coopère 2
        confidentialité:
          masquer en public: [\(words)]
        """)
      return try DisclosedMap(map, for: .public).map
    }
    #expect(try shown("positions").links.count == 2)
    #expect(try shown("contacts").links.map(\.kind) == [.cooperates])
    #expect(try shown("liens").links.isEmpty)
    #expect(try shown("club").stakeholders.map(\.name) == ["CCAS"])
    #expect(try shown("ainés").audiences.map(\.name) == ["Jeunes"])
    #expect(try shown("rôles")[Stakeholder.ID("CCAS")]?.role == nil)
    #expect(try shown("cercles")[Stakeholder.ID("CCAS")]?.circle == nil)
    #expect(throws: RedactionFailure.unknownHiddenWord(place: 2)) { try shown("notes, tout") }
  }

  @Test func `says of gaps the public, the class and whom to ask`() throws {
    let (map, _) = try Self.read(
      """
      concertation: Essai
      pilote: Ville
      thèmes: [bruit]
      publics attendus:
        - Forains : concernés par bruit 4
        - Aînés : éloigné, concernés par bruit 4
        - Jeunes : éloigné, concernés par bruit 1
      parties prenantes:
        - Ville : services, influence 4, intérêt 4
        - CCAS : services, influence 0, intérêt 1, relaie Aînés 3
        - Club : associations, influence 0, intérêt 1, relaie Jeunes 1
      liens:
        - Ville -> CCAS : confiance 3
        - Ville -> Club : contact 3
      """)
    let redacted = try DisclosedMap(map, for: .public)
    let coverage = CoverageAnalysis(of: redacted)
    let inside = CoverageAnalysis(of: DisclosedMap(everythingOf: map))
    for gap in coverage.gaps {
      #expect(gap.severity == nil && gap.evidence.isEmpty)
      guard case .audience(let id) = gap.subject else {
        #expect(gap.code == "category-absent")
        continue
      }
      #expect(gap.severityClass == inside.audience(id)?.severityClass)
      #expect(!gap.sentence.french.contains("1 sur 4"))
    }
    #expect(
      coverage.gaps.map(\.code) == [
        "audience-absent", "more-voices", "more-voices", "category-absent", "category-absent",
      ])
    // A weak voice is a voice in public, and is not said to be weak.
    #expect(
      coverage.gaps[2].sentence.french.contains("Club")
        && coverage.gaps[2].sentence.french.hasSuffix("d’autres voix sont souhaitées."))
    #expect(coverage.actions.count == 2)
    #expect(coverage.notices.first == .partialVersion)
  }

  @Test func `says nothing of gaps when voices or gaps are hidden`() throws {
    for word in ["voix", "manques"] {
      let (map, _) = try Self.read(
        """
        concertation: Essai
        publics attendus: [Aînés]
        parties prenantes:
          - CCAS : services
        confidentialité:
          masquer en public: [\(word)]
        """)
      let coverage = CoverageAnalysis(of: try DisclosedMap(map, for: .public))
      #expect(coverage.gaps.isEmpty && coverage.actions.isEmpty)
      #expect(coverage.audiences.allSatisfy { $0.severityClass == nil })
    }
  }

  @Test func `does not say in public that a voice is solid`() async throws {
    let (map, _) = try Self.read(
      """
      concertation: Essai
      publics attendus: [Aînés, Jeunes]
      parties prenantes:
        - CCAS : services, influence 3, intérêt 4, relaie Aînés 1
      """)
    let analysis = await Analysis(of: try DisclosedMap(map, for: .public))
    let marks = Set(analysis.coverageTable.rows.flatMap(\.cells).map(\.mark))
    #expect(marks == [.named, .absent])
    let inside = await Analysis(of: DisclosedMap(everythingOf: map)).coverageTable.rows.flatMap(
      \.cells
    ).map(\.mark)
    #expect(!inside.contains(.named))
  }

  @Test func `does not say in the workshop who stands alone`() throws {
    let (map, _) = try Self.read(
      """
      concertation: Essai
      parties prenantes:
        - Ville : services, influence 4, intérêt 4
        - Opposants : associations, influence 2, intérêt 4
        - Club : associations, influence 2, intérêt 4
      liens:
        - Ville <-> Opposants : conflit 4
        - Ville -> Club : contact 2
      """)
    #expect(
      !CoverageAnalysis(of: DisclosedMap(everythingOf: map)).gaps.contains {
        $0.code == "isolated-stakeholder"
      })
    let coverage = CoverageAnalysis(of: try DisclosedMap(map, for: .workshop))
    #expect(!coverage.gaps.contains { $0.code == "isolated-stakeholder" })
  }
}
