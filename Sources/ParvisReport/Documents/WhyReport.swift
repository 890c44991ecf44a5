public import ParvisAnalysis
public import ParvisCore

/// How the figures of one expected public were computed, step by step, with the lines of the file.
public struct WhyReport: Sendable {
  private let document: Document

  /// Explains the figures of one audience; nil in a version that tells none.
  public init?(
    on figures: AudienceCoverage, in analysis: Analysis, lines: [MapElement: Int],
    language: Language
  ) {
    let source = ReportSource(analysis, lines: lines)
    guard let computation = Computation(of: figures, source) else { return nil }
    self.document = Document(
      language: language, title: computation.title, parts: computation.parts,
      closing: computation.closing)
  }

  /// The steps, ending with a line break.
  public func text(style: TextStyle = .plain) -> String { document.text(style) }
}
