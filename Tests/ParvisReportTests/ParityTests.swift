import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisReport

/// What a section says stands in every format.
@Suite struct `Every phrase of a document` {
  private static let circles = """
    concertation:
      titre: Essai
      question: Que faire de la halle ?
      pilote: Ville
    thèmes:
      - bruit: { négociable: partiellement, cadre: arrêté de 2019 }
    publics attendus:
      - nom: Habitants
        impact: { bruit: 4 }
      - nom: Gens `pressés` <b>
        effectif: 2500
    parties prenantes:
      - nom: Ville
        catégorie: services
        influence: 3
        intérêt: 1-3
      - nom: Club *A*
        catégorie: associations
        rôle: voisin | proche
        cercle: consulter
        représente: [Habitants: 3]
        intérêts par thème: { bruit: 4 }
    liens:
      - Ville <-> Club *A* : contact 2
    """

  private static let sources = [
    "Samples/place-du-marche/carte.yaml", "Samples/secours-kansas/carte.yaml", nil,
  ]

  private static func version(
    _ sample: String?, _ profile: DisclosureProfile, _ language: Language
  ) throws -> (shown: DisclosedMap, lines: [MapElement: Int]) {
    let text = try sample.map(Repository.text) ?? circles
    let read = MapReader.read(text, file: nil)
    let shown = try DisclosedMap(try #require(read.map), for: profile, language: language)
    return (shown, shown.lines(read.locations.mapValues(\.line)))
  }

  private static func report(
    _ sample: String?, _ profile: DisclosureProfile, _ language: Language
  ) async throws -> MissionReport {
    let (shown, lines) = try version(sample, profile, language)
    let map = ReportMap(
      key: "network", title: Bilingual(fr: "Réseau", en: "Network"),
      synopsis: Bilingual(fr: "qui influence qui", en: "who influences whom"),
      pages: [
        ReportMap.Page(
          name: "network", file: "network.svg", title: language == .french ? "Réseau" : "Network",
          description: "Ville & Club", svg: "<svg>\n</svg>\n")
      ], table: nil)
    return MissionReport(
      of: await Analysis(of: shown), rankings: await RobustRankings(of: shown, draws: 20),
      lines: lines, file: "carte.yaml", maps: [map], language: language)
  }

  @Test(arguments: sources, DisclosureProfile.allCases)
  func `stands in HTML, Markdown and text`(sample: String?, profile: DisclosureProfile) async throws
  {
    for language in Language.allCases {
      let report = try await Self.report(sample, profile, language)
      let document = report.document
      let phrases =
        PhraseList.phrases(of: document.parts) + PhraseList.phrases(of: report.head.blocks)
      #expect(phrases.count > 20)
      let formats = [
        ("HTML", PlainText.ofHTML(report.page(darkColours: []))),
        ("Markdown", PlainText.ofMarkdown(report.markdown)),
        ("text", PlainText.of(report.text)),
      ]
      for (format, text) in formats {
        let missing = Set(phrases.map { PlainText.of($0.plain(in: language)) }).filter {
          !text.contains($0)
        }
        // The file stands at the foot of the page.
        #expect(missing.filter { !$0.hasSuffix(" · carte.yaml") } == [], "\(format)")
      }
    }
  }

  /// Names and findings; what stands beside them is in the headings of the columns.
  @Test(arguments: sources)
  func `stands in the tables of a section that is one`(sample: String?) async throws {
    let report = try await Self.report(sample, .internal, .french)
    var told = 0
    for section in report.sections.joined() {
      guard
        section is Publics || section is Stakeholders || section is ParvisReport.Relays
          || section is TeamNotes
      else { continue }
      let csv = PlainText.of(
        section.tables.map { $0.table.csv(in: .french) }.joined().replacing("\"\"", with: "\""))
      let blocks = section.blocks.filter { block in
        if case .list(_, .legend) = block { false } else { true }
      }
      for run in PhraseList.phrases(of: blocks).flatMap(\.runs) {
        switch run {
        case .text: continue
        case .name, .link:
          let text = PlainText.of(run.plain(in: .french))
          #expect(csv.contains(text), "\(section.key): \(text)")
          told += 1
        }
      }
    }
    #expect(told > 10)
  }

  /// Tables and other programs are told each finding of a rule, readers each public once.
  @Test(arguments: sources, DisclosureProfile.allCases)
  func `tells in other words what is missing`(
    sample: String?, profile: DisclosureProfile
  ) async throws {
    let coverage = CoverageAnalysis(of: try Self.version(sample, profile, .french).shown)
    let report = try await Self.report(sample, profile, .french)
    let section = try #require(report.sections.joined().first { $0 is Missing })
    let csv = PlainText.of(
      section.tables.map { $0.table.csv(in: .french) }.joined().replacing("\"\"", with: "\""))
    #expect(coverage.gaps.isEmpty == coverage.audiences.isEmpty)
    for gap in coverage.gaps {
      let texts = [gap.sentence.french, gap.advice.french] + gap.remedies.map(\.name)
      #expect(texts.map(PlainText.of).filter { !csv.contains($0) } == [])
    }
    let told = coverage.told(on: try Self.version(sample, profile, .french).shown.map)
    #expect(Set(told.flatMap(\.gaps)) == Set(coverage.gaps))
    for text in [
      PlainText.ofHTML(report.page(darkColours: [])), PlainText.ofMarkdown(report.markdown),
    ] {
      for finding in told {
        let texts =
          [finding.heading.french] + finding.reasons.map(\.sentence.french)
          + finding.advice.map(\.french) + finding.remedies.map(\.name)
        #expect(texts.map(PlainText.of).filter { !text.contains($0) } == [])
      }
    }
  }

  /// What other programs are told is told to readers; what is missing stands in the test above.
  @Test(arguments: sources, DisclosureProfile.allCases)
  func `holds every text of the JSON`(sample: String?, profile: DisclosureProfile) async throws {
    let report = try await Self.report(sample, profile, .french)
    let json = try JSONSerialization.jsonObject(with: Data(report.jsonText.utf8))
    let codes: Set = [
      "parvis", "profile", "lang", "code", "kind", "class", "key", "criterion", "direction",
      "negotiable", "category", "circle", "measure", "files", "version",
    ]
    func texts(_ value: Any) -> [String] {
      switch value {
      case let text as String: [text]
      case let values as [Any]: values.flatMap(texts)
      case let members as [String: Any]:
        members.filter { $0.key != "missing" && !codes.contains($0.key) }
          .flatMap { texts($0.value) }
      default: []
      }
    }
    let found = Set(texts(json).map(PlainText.of))
    #expect(found.count > 15)
    for text in [
      PlainText.ofHTML(report.page(darkColours: [])), PlainText.ofMarkdown(report.markdown),
    ] {
      #expect(found.filter { !text.contains($0) } == [])
    }
  }

  @Test func `names the circle that the file imposes`() async throws {
    let report = try await Self.report(nil, .internal, .french)
    #expect(report.text.contains("Cercle\u{A0}: consulter"))
    #expect(report.markdown.contains("- **Cercle** – consulter"))
    #expect(report.page(darkColours: []).contains("<dt>Cercle</dt><dd>consulter</dd>"))
    let stakeholders = report.tables.first { $0.name.english == "stakeholders" }
    #expect(stakeholders?.table.csv(in: .french).contains("consulter") == true)
  }
}

/// A section is a file of its own and a line of a document.
@Suite struct `Sections and documents` {
  @Test func `every section is told by a document`() throws {
    let root = Repository.path("Sources/ParvisReport")
    func files(_ folder: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder).sorted()
    }
    let documents = try files("Documents").map {
      try Repository.text("Sources/ParvisReport/Documents/\($0)")
    }.joined()
    let sections = try files("Sections").filter { !$0.contains("+") }.map {
      $0.dropLast(".swift".count)
    }
    #expect(sections.count > 10)
    for section in sections {
      #expect(documents.contains("\(section)("), "\(section) is a line of no document")
    }
  }
}

/// Formats without their markup.
enum PlainText {
  /// Words with single spaces between them, code like other words.
  static func of(_ text: String) -> String {
    text.replacing("`", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func ofHTML(_ page: String) -> String {
    let notes = page.replacing(#/<a class="note-ref"[^>]*>[0-9]+</a>/#, with: "")
    let text = notes.replacing(/<[^>]*>/, with: "")
    return of(
      [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .reduce(text) { $0.replacing($1.0, with: $1.1) })
  }

  static func ofMarkdown(_ page: String) -> String {
    let lines = page.replacing(#/ <small>[^<]*</small>/#, with: "").replacing("\\\n", with: "\n")
    return of(lines.replacing("**", with: "").replacing(/\\(.)/) { $0.output.1 })
  }
}
