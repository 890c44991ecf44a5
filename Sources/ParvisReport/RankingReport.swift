public import ParvisAnalysis
public import ParvisCore

/// The robust rankings of one map, ready to be written in any form.
///
/// A rank is never printed bare: it comes with its interval, and places that cannot be told apart
/// share a line number.
public struct RankingReport: Sendable {
  public let map: StakeholderMap
  public let rankings: RobustRankings
  public let file: String?
  public let language: Language

  public init(
    on rankings: RobustRankings, of map: StakeholderMap, file: String?, language: Language
  ) {
    self.rankings = rankings
    self.map = map
    self.file = file
    self.language = language
  }

  /// The report in a format, ending with a line break.
  ///
  /// In ``TableFormat/text`` no more stakeholders than the limit are told for each measure.
  public func text(
    _ format: TableFormat, style: TextStyle = .plain, limit: Int? = nil
  ) throws -> String {
    switch format {
    case .text: plainText(style, limit: limit)
    case .json: jsonText()
    case .csv: csvText()
    case .markdown: markdownText()
    }
  }
}
