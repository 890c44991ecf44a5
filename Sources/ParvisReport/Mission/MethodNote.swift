public import ParvisCore

/// How the report was made and what it cannot say.
public struct MethodNote: Hashable, Sendable {
  /// How the findings are worked out, in plain sentences.
  public let method: [Bilingual]
  /// Who said what the map holds, each once, in the order of the file; internal version only.
  public let sources: [String]
  /// How uncertain scores were treated, with their numbers.
  public let uncertainty: [Traced]
  /// What the report cannot say.
  public let limits: [Bilingual]
}

/// A map that stands beside the report: a place for the drawing.
public struct MapEntry: Hashable, Sendable {
  /// The key of its kind, such as `network`: the drawing is `network.svg`.
  public let key: String
  public let title: Bilingual
  /// What it shows, for a caption and an alternative text.
  public let synopsis: Bilingual
  /// The files of its pages, relative to the report.
  public let files: [String]

  public init(key: String, title: Bilingual, synopsis: Bilingual, files: [String]) {
    self.key = key
    self.title = title
    self.synopsis = synopsis
    self.files = files
  }
}

/// A table of the report for a spreadsheet.
public struct ReportTable: Hashable, Sendable {
  /// The file without its ending, such as `manques`, `missing`.
  public let name: Bilingual
  public let title: Bilingual
  public let table: Table
}
