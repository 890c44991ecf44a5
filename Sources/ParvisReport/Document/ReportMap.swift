public import ParvisCore

/// A map of a report, drawn elsewhere: its pictures, and the table that says the same.
public struct ReportMap: Hashable, Sendable {
  /// The key of its kind, such as `network`.
  public let key: String
  public let title: Bilingual
  /// What it shows, for a caption.
  public let synopsis: Bilingual
  public let pages: [Page]
  /// For readers who do not see it, and for those who want the figures; nil when it has none.
  let table: DataTable?

  public init(
    key: String, title: Bilingual, synopsis: Bilingual, pages: [Page], table: DataTable?
  ) {
    self.key = key
    self.title = title
    self.synopsis = synopsis
    self.pages = pages
    self.table = table
  }

  /// One drawn page of a map.
  public struct Page: Hashable, Sendable {
    /// The name of its file without the ending: `network`, `coverage-2`.
    let name: String
    /// The file, relative to the report.
    public let file: String
    /// What stands over it, in the language of the report.
    let title: String
    /// What a sighted reader learns from it, in the language of the report: its alternative text.
    let description: String
    public let svg: String

    /// - Parameters:
    ///   - name: of its file, without the ending.
    ///   - file: relative to the report.
    ///   - title: what stands over it.
    ///   - description: what it shows, in words.
    ///   - svg: the drawing.
    public init(name: String, file: String, title: String, description: String, svg: String) {
      self.name = name
      self.file = file
      self.title = title
      self.description = description
      self.svg = svg
    }
  }
}
