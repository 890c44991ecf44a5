public import ParvisAnalysis
public import ParvisCore

/// The missing publics of one map, ready to be written in any form.
///
/// The first actions always come first.
public struct GapReport: Sendable {
  private let source: ReportSource
  private let language: Language
  /// The name of the file, without its folder; nil for a text without a file.
  private let file: String?

  /// - Parameters:
  ///   - analysis: of the version: everything comes from it.
  ///   - file: the name of the file, without its folder.
  ///   - lines: the line of the file on which each part stands, as the version shows it.
  ///   - language: that is printed.
  public init(
    of analysis: Analysis, file: String?, lines: [MapElement: Int], language: Language
  ) {
    self.source = ReportSource(analysis, lines: lines)
    self.file = file
    self.language = language
  }

  /// Which sections, in which order.
  private static func sections(of source: ReportSource) -> [any Section] {
    [FirstActions(source), Notices(source), Missing(source, .brief), Publics(source, .brief)]
  }

  /// The report as text, ending with a line break.
  public func text(_ format: TableFormat, style: TextStyle = .plain) -> String {
    switch format {
    case .text: document.text(style)
    case .markdown: document.markdown()
    case .csv: Missing(source, .brief).tables.map { $0.table.csv(in: language) }.joined()
    case .json: jsonText
    }
  }

  var document: Document {
    let coverage = source.coverage
    return Document(
      language: language, title: ReportHead.line(of: source.map.exercise),
      lead: coverage.audiences.isEmpty ? [] : [.paragraph(Phrase(Publics.summary(coverage)))],
      parts: Self.sections(of: source.withoutLines).compactMap { Document.Part(of: [$0]) })
  }

  private var jsonText: String {
    let head: [String: JSONValue] = [
      "parvis": .text(ProductVersion.current), "file": .optional(file),
      "lang": .text(language.rawValue), "lead": .optional(source.map.lead?.name),
    ]
    let sections: [any Section] = [Missing(source, .brief), Publics(source, .brief)]
    var members = sections.reduce(into: head) { $0.merge($1.members(in: language)) { $1 } }
    members["actions"] = .array(
      source.coverage.actions.map { .text($0.sentence, in: language) })
    return JSONValue.object(members).document()
  }
}
