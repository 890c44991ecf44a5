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
  /// What it shows, for a caption.
  public let synopsis: Bilingual
  public let pages: [Page]

  public init(key: String, title: Bilingual, synopsis: Bilingual, pages: [Page]) {
    self.key = key
    self.title = title
    self.synopsis = synopsis
    self.pages = pages
  }

  /// One drawn page of a map.
  public struct Page: Hashable, Sendable {
    /// The file, relative to the report.
    public let file: String
    /// What a sighted reader learns from it, in the language of the report: its alternative text.
    public let description: String

    public init(file: String, description: String) {
      self.file = file
      self.description = description
    }
  }
}

/// A table of the report for a spreadsheet.
public struct ReportTable: Hashable, Sendable {
  /// The file without its ending, such as `manques`, `missing`.
  public let name: Bilingual
  public let title: Bilingual
  public let table: Table
}
