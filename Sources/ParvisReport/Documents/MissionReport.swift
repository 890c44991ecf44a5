public import ParvisAnalysis
public import ParvisCore

/// The report of a mission: what every format writes, in the order in which it is read.
///
/// It is made from the analysis of a version and holds nothing that the version does not show, so that a
/// format may print all of it. What a version leaves out is nil or empty, and a format then leaves
/// out the whole line.
///
///     let report = MissionReport(of: analysis, rankings: rankings, maps: maps, language: .french)
///     let page = report.page(darkColours: [])
///     let markdown = report.markdown
///     let json = report.jsonText
///     let tables = report.tables
public struct MissionReport: Sendable {
  /// The language that is printed.
  public let language: Language
  /// Title, mark and dates.
  let head: ReportHead
  /// The sections that make up each part.
  let sections: [[any Section]]
  /// The maps that stand beside the report, in order.
  public let maps: [ReportMap]
  private let hasFigures: Bool

  /// - Parameters:
  ///   - analysis: of the version: everything comes from it.
  ///   - rankings: of the version; nil in one that tells none.
  ///   - lines: the line of the file on which each part stands, as the version shows it
  ///     (`DisclosedMap.lines(_:)`).
  ///   - file: the name of the file, without its folder.
  ///   - maps: the maps that stand beside the report.
  ///   - notDrawn: why other maps are left out of the version.
  ///   - language: that is printed.
  public init(
    of analysis: Analysis, rankings: RobustRankings?, lines: [MapElement: Int] = [:],
    file: String? = nil, maps: [ReportMap] = [], notDrawn: [Bilingual] = [], language: Language
  ) {
    let source = ReportSource(analysis.inDocuments, rankings: rankings, lines: lines)
    self.language = language
    self.head = ReportHead(source, file: file)
    self.sections = Self.sections(of: source, Maps(maps: maps, notDrawn: notDrawn))
    self.maps = maps
    self.hasFigures = analysis.telling.hasFigures
  }

  /// Which sections, in which order; the later ones of a part stand below the first.
  private static func sections(
    of source: ReportSource, _ maps: Maps
  ) -> [[any Section]] {
    let findings: [[any Section]] = [
      [FirstActions(source, with: Notices(source))],
      [Missing(source), Publics(source)],
      [Framing(source)],
      [maps],
      [Stakeholders(source)],
      [Relays(source)],
    ]
    let method = Method(source)
    let notes = TeamNotes(
      source,
      [
        Positions(source), WorkshopViews(source), Means(source), PlannedParameters(source),
        Scenarios(source), Schemes(source), SetAside(source), PublicNotes(source),
        Population(source), WhereFrom(source), Remarks(source),
      ], besides: findings.joined() + [method])
    return findings + [[notes], [method]]
  }

  var document: Document {
    Document(
      language: language, title: Phrase(head.title), lead: head.blocks,
      parts: sections.compactMap { Document.Part(of: $0) },
      closing: [.paragraph("\(head.mark) · Parvis \(ProductVersion.current)")])
  }

  /// The report as a Markdown page, ending with a line break.
  ///
  /// Each map is a picture with its alternative text; the files stand beside the page.
  public var markdown: String { document.markdown() }

  /// The report as a Markdown page with its pictures elsewhere.
  ///
  /// - Parameter place: where the picture of a file is; nil leaves it out.
  /// - Returns: the page.
  public func markdown(_ place: (String) -> String?) -> String { document.markdown(place) }

  /// The report for a terminal, ending with a line break.
  public var text: String { document.text() }

  /// The tables for a spreadsheet, without those that would be empty.
  public var tables: [ReportTable] {
    sections.joined().flatMap(\.tables).filter { !$0.table.rows.isEmpty }.map { table in
      // A version without figures does not have their columns.
      hasFigures
        ? table : ReportTable(name: table.name, table: table.table.withoutEmptyColumns)
    }
  }

  /// The report for other programs: `Schemas/report.schema.json`.
  public var jsonText: String {
    let head: [String: JSONValue] = [
      "parvis": .text(ProductVersion.current), "profile": .text(self.head.profile.rawValue),
      "lang": .text(language.rawValue), "head": self.head.json(in: language),
    ]
    return JSONValue.object(
      sections.joined().reduce(into: head) { members, section in
        members.merge(section.members(in: language)) { $1 }
      }
    ).document()
  }
}
