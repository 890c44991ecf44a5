import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisReport

@Suite struct `The mission report` {
  private static func report(
    _ text: String, _ profile: DisclosureProfile = .internal, _ language: Language = .french
  ) async throws -> MissionReport {
    let read = MapReader.read(text, file: nil)
    let redacted = try DisclosedMap(
      try #require(read.map), for: profile, language: language)
    return MissionReport(
      of: await Analysis(of: redacted), rankings: await RobustRankings(of: redacted, draws: 20),
      lines: redacted.lines(read.locations.mapValues(\.line)), file: "carte.yaml",
      language: language)
  }

  private static func section<Wanted: Section>(
    _ type: Wanted.Type, of report: MissionReport
  ) throws -> Wanted {
    try #require(report.sections.joined().compactMap { $0 as? Wanted }.first)
  }

  private static func sample() throws -> String {
    try Repository.text("Samples/place-du-marche/carte.yaml")
  }

  @Test func `opens with the actions and keeps its order`() async throws {
    let report = try await Self.report(try Self.sample())
    let parts = report.document.parts
    #expect(
      parts.map(\.key) == [
        "actions", "missing", "framing", "stakeholders", "relays", "noted", "method",
      ])
    let markdown = report.markdown
    var last = markdown.startIndex
    for part in parts {
      let heading = "## " + (part.heading?.plain(in: .french) ?? "?")
      let place = try #require(markdown.range(of: heading), "\(heading)")
      #expect(place.lowerBound >= last)
      last = place.lowerBound
    }
    #expect(try Self.section(FirstActions.self, of: report).entries.count == 3)
    #expect(try Self.section(Stakeholders.self, of: report).entries.count == 24)
    #expect(markdown.contains("**Document interne – ne pas diffuser**"))
  }

  /// What a sheet says of a score is what its line says.
  @Test func `traces every score and link to its line`() async throws {
    let text = try Self.sample()
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    let report = try await Self.report(text)
    var checked = 0
    let stakeholders = try Self.section(Stakeholders.self, of: report)
    func line(of element: MapElement) throws -> Substring {
      checked += 1
      return source[try #require(stakeholders.lines(of: element).first) - 1]
    }
    for entry in stakeholders.entries {
      for score in entry.scores where score.text.french != "inconnue" {
        let line = try line(of: .score(score.criterion, of: entry.id))
        #expect(line.contains("\(score.criterion.label.french): "), "\(line)")
      }
      for end in entry.links {
        let line = try line(of: end.element)
        #expect(line.contains(entry.id.name) && line.contains(end.other.name))
      }
      for voice in entry.voices {
        #expect(try line(of: voice.element).contains(voice.audience.name))
      }
    }
    #expect(checked > 100)
  }

  @Test func `asks what the file leaves unanswered, and says when nothing is open`() async throws {
    let report = try await Self.report(
      """
      concertation:
        titre: Essai
        pourquoi: Parce que
      thèmes:
        - bruit: { négociable: non }
      parties prenantes: [Ville]
      """)
    let framing = try Self.section(Framing.self, of: report)
    #expect(framing.answers.map { $0.value.plain(in: .french) } == ["Parce que"])
    #expect(framing.unanswered.count == 8)
    #expect(
      framing.nothingNegotiable?.french
        == "Aucun thème n’est ouvert à la discussion\u{A0}: la situation relève de l’information.")
    #expect(report.markdown.contains("la situation relève de l’information"))
  }

  @Test func `has no figure, rank or line in public`() async throws {
    let report = try await Self.report(try Self.sample(), .public)
    #expect(report.head.file == nil && report.head.watermark == nil)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.jsonText.utf8)) as? [String: Any])
    #expect(json["relays"] is NSNull)
    for audience in try #require(json["publics"] as? [[String: Any]]) {
      #expect(audience["severity"] is NSNull && audience["coverage"] is NSNull)
      #expect((audience["lines"] as? [Int])?.isEmpty == true)
    }
    for sheet in try #require(json["stakeholders"] as? [[String: Any]]) {
      for key in ["scores", "ranks", "lines"] {
        #expect((sheet[key] as? [Any])?.isEmpty == true)
      }
      for link in try #require(sheet["links"] as? [[String: Any]]) {
        #expect(link["strength"] is NSNull)
      }
    }
    #expect(!report.markdown.contains("ligne ") && !report.markdown.contains(" sur 4"))
    #expect(!report.tables.contains { $0.name.english == "ranks" })
  }

  @Test func `sets its sentences with the typography of each language`() async throws {
    // Names of the file stand as they were typed.
    let sample = try Self.sample().replacing(#/(\p{L})'(\p{L})/#) { "\($0.1)’\($0.2)" }
    for profile in DisclosureProfile.allCases {
      for language in [Language.french, .english] {
        let report = try await Self.report(sample, profile, language)
        let phrases = PhraseList.phrases(of: report.document)
        let sentences = phrases.flatMap(\.runs).compactMap { run -> Bilingual? in
          // What is the same in both languages is of the file, or stands between two pieces.
          if case .text(let text) = run, text.french != text.english { text } else { nil }
        }
        #expect(sentences.count > 100)
        for sentence in sentences {
          #expect(TypographyFindings.inFrench(sentence.french) == [])
          #expect(TypographyFindings.inEnglish(sentence.english) == [])
        }
      }
    }
  }

  @Test func `neutralises formulas in its tables`() async throws {
    let report = try await Self.report(
      """
      concertation: Essai
      publics attendus: ["=cmd|' /C calc'!A0"]
      parties prenantes:
        - nom: "@SOMME(A1)"
          catégorie: habitants
        - nom: "+1"
          catégorie: services
        - nom: "+A1"
          catégorie: services
      """)
    let cells = report.tables.flatMap { table in
      let csv = table.table.csv(in: .french)
      #expect(csv.hasPrefix("\u{FEFF}"))
      return csv.dropFirst().split(whereSeparator: { ";\r\n".contains($0) })
    }
    #expect(cells.contains { $0.hasPrefix("'=") || $0.hasPrefix("\"'=") })
    #expect(!cells.contains { cell in "=+@".contains(cell.first ?? " ") })
  }

  @Test func `lists the persons of a file, and who is to be informed`() async throws {
    let read = MapReader.read(
      """
      concertation: Essai
      parties prenantes:
        - nom: Anne Roux
          catégorie: élus
          personne physique: oui
          influence: 3
          position: opposé
        - nom: M. Vert
          catégorie: services
          influence: 2
          informée le: 2026-03-02
        - nom: Mme Gris
          catégorie: services
        - Club : associations, influence 2
      liens:
        - Club <-> M. Vert : conflit 2
      """, file: nil)
    let report = PrivacyReport(
      on: try #require(read.map), lines: read.locations.mapValues(\.line), file: nil,
      language: .french)
    #expect(report.data.persons.map(\.stakeholder.name) == ["Anne Roux", "M. Vert", "Mme Gris"])
    #expect(report.data.uninformed.map(\.stakeholder.name) == ["Anne Roux"])
    #expect(report.data.withOpinions.map(\.stakeholder.name) == ["Anne Roux", "M. Vert"])
    #expect(report.data.bodiesWithOpinions.map(\.name) == ["Club"])
    let text = report.text()
    #expect(
      text.contains("«\u{A0}M. Vert\u{A0}» (ligne 8), notée (influence), informée le 2 mars 2026"))
    #expect(text.contains("SAN-2021-012"))
    for line in text.split(separator: "\n") {
      #expect(TypographyFindings.inFrench(String(line.drop { $0 == " " })) == [])
    }
  }
}
