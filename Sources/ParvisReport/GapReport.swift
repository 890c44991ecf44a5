public import ParvisAnalysis
public import ParvisCore

/// The missing publics of one map, ready to be written in any form.
///
/// The first actions always come first.
public struct GapReport: Sendable {
  public let map: StakeholderMap
  public let coverage: CoverageAnalysis
  /// The name of the file, without its folder; nil for a text without a file.
  public let file: String?
  /// The line on which each part of the map stands.
  public let lines: [MapElement: Int]
  public let language: Language
  /// To whom it is shown: a public version has no figures.
  public let profile: DisclosureProfile

  public init(
    on coverage: CoverageAnalysis, of map: StakeholderMap, file: String?,
    lines: [MapElement: Int], language: Language,
    profile: DisclosureProfile = .internal
  ) {
    self.map = map
    self.coverage = coverage
    self.file = file
    self.lines = lines
    self.language = language
    self.profile = profile
  }

  /// Whether severities, coverages and paths may be told.
  var showsFigures: Bool { profile != .public }

  /// The report as text, ending with a line break.
  public func text(_ format: TableFormat, style: TextStyle = .plain) throws -> String {
    switch format {
    case .text: plainText(style)
    case .json: jsonText()
    case .csv: csvText()
    case .markdown: markdownText()
    }
  }
}
