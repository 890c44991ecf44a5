import ParvisAnalysis
import ParvisCore
import ParvisInput
import TestSupport
import Testing

/// What is read and told of a text.
private enum LinkText {
  static func map(_ text: String) throws -> StakeholderMap {
    try #require(MapReader.read(Array(text.utf8), file: nil).map)
  }

  /// The findings of the report as JSON.
  static func report(_ text: String) async throws -> String {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    #expect(await Recorder().run(arguments, input: text) == 0)
    return try folder.text("r/analyse.json")
  }
}

/// Links that have no direction are one link, wherever one counts, lists or writes them.
@Suite struct `Links without a direction` {
  private static func text(_ links: String) -> String {
    """
    concertation:
      titre: Rénover la halle
      pilote: CCAS
    publics attendus:
      - Riverains
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - CCAS : services, influence 1, intérêt 2
      - Centre social : associations, influence 1, intérêt 3
    liens:
      - Maire -> CCAS : influence 3

    """ + links
  }

  private static let spellings = [
    "  - CCAS <-> Centre social : WORD 2", "  - CCAS -> Centre social : WORD 2",
    "  - { de: CCAS, vers: Centre social, type: WORD, force: 2, réciproque: oui }",
    "  - { de: CCAS, vers: Centre social, type: WORD, force: 2 }",
  ]

  @Test(arguments: ["contact", "coopère", "alliance", "conflit"])
  func `are one link, whichever arrow is typed`(word: String) throws {
    let maps = try Self.spellings.map { spelling in
      try LinkText.map(Self.text(spelling.replacing("WORD", with: word)))
    }
    #expect(maps[0].links.count == 2)
    for map in maps { #expect(map == maps[0]) }
  }

  @Test func `with a direction are two links when the arrow says so`() throws {
    for word in ["informe", "finance", "hiérarchie", "confiance", "influence"] {
      let map = try LinkText.map(Self.text("  - CCAS <-> Centre social : \(word) 2"))
      #expect(map.links.count == 3)
    }
  }

  @Test(arguments: ["contact", "coopère", "alliance", "conflit"])
  func `typed from both ends are an error that names both lines`(word: String) async {
    let recorder = Recorder()
    let text = Self.text(
      "  - CCAS -> Centre social : \(word) 2\n  - Centre social -> CCAS : \(word) 3\n")
    #expect(await recorder.run("check", "-", "--format", "json", input: text) == 65)
    #expect(recorder.output.contains("lien-en-double"))
    #expect(recorder.output.contains("↔") && !recorder.output.contains("→ «"))
    #expect(recorder.output.contains("\"line\" : 12") && recorder.output.contains("\"line\" : 13"))
  }

  @Test func `are counted and listed once`() async throws {
    let text = Self.text("  - CCAS <-> Centre social : coopère\n")
    let check = Recorder()
    #expect(await check.run("check", "-", input: text) == 0)
    #expect(check.output.contains("2 liens") || check.errors.contains("2 liens"))
    let gaps = Recorder()
    #expect(await gaps.run("gaps", "-", input: text) == 0)
    #expect(gaps.output.contains("1 note inconnue"))
    let report = try await LinkText.report(text)
    // Once on the sheet of each of its two ends.
    #expect(report.ranges(of: "\"kind\" : \"cooperates\"").count == 2)
  }

  @Test(arguments: [
    ("graphml", #"<edge id="l2" source="s2" target="s3" directed="false">"#),
    ("gexf", #"<edge id="l2" source="s2" target="s3" type="undirected""#),
    ("net", "*Edges\r\n2 3 2 l \"alliance\""), ("dot", "strength=2, dir=none"),
    ("json", #""direction": "undirected""#),
  ])
  func `say so in every form, and come back as they were`(form: String, mark: String) async throws {
    let folder = try TemporaryFolder()
    let text = Self.text(
      "  - CCAS -> Centre social : alliance 2\n  - Maire -> Centre social : conflit 2-3\n")
    let file = folder.path("x.\(form)")
    let recorder = Recorder()
    let write = ["convert", "-", "-o", file, "--profile", "interne"]
    #expect(await recorder.run(write, input: text) == 0)
    #expect(try folder.text("x.\(form)").contains(mark))
    guard !["net", "dot"].contains(form) else { return }
    let back = Recorder()
    #expect(await back.run("convert", file, "-o", "-") == 0)
    #expect(back.output.contains("- CCAS <-> Centre social : alliance 2"))
    #expect(back.output.contains("- Maire <-> Centre social : conflit 2-3"))
    #expect(back.output.contains("- Maire -> CCAS : influence 3"))
  }

  @Test func `alone in a network make it one without direction`() async {
    let text = "concertation: T\nparties prenantes: [A, B]\nliens:\n  - A -> B : contact 2\n"
    for (form, mark) in [
      ("graphml", "edgedefault=\"undirected\""), ("gexf", "defaultedgetype=\"undirected\""),
    ] {
      let recorder = Recorder()
      #expect(
        await recorder.run(
          "convert", "-", "-o", "-", "--format", form, "--profile", "interne", input: text) == 0)
      #expect(recorder.output.contains(mark))
    }
  }

  @Test(arguments: ["atelier", "publique"])
  func `of alliance and conflict are for the team alone`(version: String) async throws {
    let text = Self.text(
      "  - CCAS -> Centre social : alliance 2\n  - Maire <-> Riverains : conflit 3\n")
    let recorder = Recorder()
    let arguments = ["convert", "-", "-o", "-", "--profile", version]
    #expect(await recorder.run(arguments, input: text) == 0)
    #expect(!recorder.output.contains("alliance") && !recorder.output.contains("conflit"))
  }
}

/// A stakeholder in conflict with a public.
@Suite struct `A disagreement with a public` {
  private static func text(_ link: String) -> String {
    """
    concertation:
      titre: Parc
      pilote: Mairie
    publics attendus:
      - Jeunes du quartier : éloigné
    parties prenantes:
      - Mairie : services, influence 3, intérêt 3
      - Club de jeunes : associations, influence 1, intérêt 3, relaie Jeunes du quartier 1
      - Bailleur : services, influence 2, intérêt 2
    liens:
      - Mairie -> Club de jeunes : contact 3
      - \(link)
    """
  }

  @Test(arguments: [
    "Bailleur <-> Jeunes du quartier : conflit 3", "Bailleur -> Jeunes du quartier : conflit 3",
    "Jeunes du quartier -> Bailleur : conflit 3", "Bailleur -> Jeunes du quartier : s'oppose à 3",
  ])
  func `is no link between stakeholders, from whichever end it is typed`(link: String) throws {
    let map = try LinkText.map(Self.text(link))
    #expect(map.links.count == 1)
    #expect(
      map.publicConflicts == [
        PublicConflict(
          of: "Bailleur", with: "Jeunes du quartier", strength: Judgement(Score(3)))
      ])
    #expect(map.disagreements(of: "Bailleur") == ["Jeunes du quartier"])
  }

  @Test func `keeps its stakeholder from being sent there`() async {
    for (link, isSent) in [
      ("Bailleur -> Mairie : contact 1", true),
      ("Club de jeunes <-> Jeunes du quartier : conflit 2", false),
    ] {
      let recorder = Recorder()
      #expect(await recorder.run("gaps", "-", "--format", "json", input: Self.text(link)) == 0)
      #expect(recorder.output.contains("\"ground\" : \"weakVoice\"") == isSent)
    }
  }

  @Test func `is written, listed and read back`() async throws {
    let text = Self.text("Bailleur <-> Jeunes du quartier : conflit 3")
    let folder = try TemporaryFolder()
    for form in ["x.yaml", "x.graphml", "x.gexf", "x.json", "tables"] {
      let recorder = Recorder()
      let write = ["convert", "-", "-o", folder.path(form), "--profile", "interne"]
      #expect(await recorder.run(write, input: text) == 0)
      let back = Recorder()
      #expect(await back.run("convert", folder.path(form), "-o", "-") == 0)
      #expect(back.output.contains("- Bailleur <-> Jeunes du quartier : conflit 3"), "\(form)")
    }
    let report = try await LinkText.report(text)
    #expect(report.contains("\"other\" : \"Jeunes du quartier\""))
  }

  @Test func `that is noted twice is an error, and of a name that is unknown too`() async {
    for link in [
      "Bailleur <-> Jeunes du quartier : conflit 3\n  - Jeunes du quartier -> Bailleur : désaccord",
      "Bailleur <-> Vieux du quartier : conflit 3",
    ] {
      #expect(await Recorder().run("check", "-", input: Self.text(link)) == 65)
    }
  }
}
