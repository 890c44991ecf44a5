import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisReport
import TestSupport
import Testing

@Suite struct `The mission report` {
  private static func report(
    _ text: String, _ profile: DisclosureProfile = .internal, _ language: Language = .french
  ) async throws -> MissionReport {
    let read = MapReader.read(text, file: nil)
    let redacted = try DisclosedMap(
      try #require(read.map), for: profile, language: language)
    return MissionReport(
      of: redacted, figures: await MissionReport.Figures(of: redacted, draws: 20),
      lines: redacted.lines(read.locations.mapValues(\.line)), file: "carte.yaml",
      language: language)
  }

  private static func sample() throws -> String {
    try Repository.text("Samples/place-du-marche/carte.yaml")
  }

  @Test func `opens with the actions and keeps its order`() async throws {
    let report = try await Self.report(try Self.sample())
    #expect(
      report.sections.map(\.key) == [
        "actions", "missing", "framing", "stakeholders", "relays", "method",
      ])
    let markdown = report.markdown
    var last = markdown.startIndex
    for section in report.sections {
      let heading = "## " + report.say(section.heading(in: report))
      let place = try #require(markdown.range(of: heading), "\(heading)")
      #expect(place.lowerBound >= last)
      last = place.lowerBound
    }
    #expect(report.actions.count == 3)
    #expect(report.stakeholders.count == 24 && report.audiences.count == 13)
    #expect(markdown.contains("**Document interne – ne pas diffuser**"))
  }

  /// What a sheet says of a score is what its line says.
  @Test func `traces every score and link to its line`() async throws {
    let text = try Self.sample()
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    let report = try await Self.report(text)
    var checked = 0
    for sheet in report.stakeholders {
      for score in sheet.scores where score.text.french != "inconnue" {
        let line = try #require(score.lines.first)
        #expect(source[line - 1].contains("\(score.label.french): "), "\(source[line - 1])")
        checked += 1
      }
      for row in sheet.links {
        let line = try #require(row.lines.first)
        #expect(source[line - 1].contains(sheet.name) && source[line - 1].contains(row.other.name))
        checked += 1
      }
      for voice in sheet.voices {
        let line = try #require(voice.lines.first)
        #expect(source[line - 1].contains(voice.audience.name))
        checked += 1
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
    #expect(report.framing.answers.map(\.value.french) == ["Parce que"])
    #expect(report.framing.unanswered.count == 8)
    #expect(
      report.framing.nothingNegotiable?.french
        == "Aucun thème n’est ouvert à la discussion\u{A0}: la situation relève de l’information.")
    #expect(report.markdown.contains("la situation relève de l’information"))
  }

  @Test func `has no figure, rank or line in public`() async throws {
    let report = try await Self.report(try Self.sample(), .public)
    #expect(report.relays == nil && report.head.file == nil && report.head.watermark == nil)
    for audience in report.audiences {
      #expect(audience.severity == nil && audience.coverage == nil && audience.lines.isEmpty)
    }
    for sheet in report.stakeholders {
      #expect(sheet.scores.isEmpty && sheet.ranks.isEmpty && sheet.lines.isEmpty)
      #expect(sheet.links.allSatisfy { $0.strength == nil })
    }
    #expect(!report.markdown.contains("ligne ") && !report.markdown.contains(" sur 4"))
    #expect(!report.tables.contains { $0.name.english == "ranks" })
  }

  @Test func `sets its sentences with the typography of each language`() async throws {
    for profile in DisclosureProfile.allCases {
      for language in [Language.french, .english] {
        let report = try await Self.report(try Self.sample(), profile, language)
        let sentences =
          report.method.method + report.method.limits + report.framing.unanswered
          + [report.head.mark, report.head.confidentiality]
          + report.method.uncertainty.map(\.text) + report.notices.map(\.text)
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
      """)
    let cells = report.tables.flatMap { table in
      #expect(table.table.csv.hasPrefix("\u{FEFF}"))
      return table.table.csv.dropFirst().split(whereSeparator: { ";\r\n".contains($0) })
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
    #expect(report.persons.map(\.stakeholder.name) == ["Anne Roux", "M. Vert", "Mme Gris"])
    #expect(report.uninformed.map(\.stakeholder.name) == ["Anne Roux"])
    #expect(report.withOpinions.map(\.stakeholder.name) == ["Anne Roux", "M. Vert"])
    #expect(report.bodiesWithOpinions.map(\.name) == ["Club"])
    let text = report.text()
    #expect(
      text.contains("«\u{A0}M. Vert\u{A0}» (ligne 8), notée (influence), informée le 2 mars 2026"))
    #expect(text.contains("SAN-2021-012"))
    for line in text.split(separator: "\n") {
      #expect(TypographyFindings.inFrench(String(line.drop { $0 == " " })) == [])
    }
  }
}
