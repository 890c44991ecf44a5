internal import ParvisAnalysis
internal import ParvisCore

/// What a map shows, as a table: for readers who do not see it, and for those who want the figures.
struct MapTwin: Hashable, Sendable {
  /// One line of the table.
  struct Row: Hashable, Sendable {
    /// The group of the map that the line is about: ``GroupNames``; nil for none in particular.
    let key: String?
    let cells: [Bilingual]
  }

  let caption: Bilingual
  let headings: [Bilingual]
  let rows: [Row]
}

/// The twins of the kinds of map, by their keys.
enum MapTwinCatalog {
  private static let all: [String: @Sendable (Analysis) -> MapTwin] = [
    "network": MapTwin.network, "grid": MapTwin.grid, "gaps": MapTwin.gaps,
    "themes": MapTwin.themes, "coverage": MapTwin.coverage, "circles": MapTwin.circles,
  ]

  /// The twin of a kind; nil when the kind has none.
  static func twin(of kind: String, _ analysis: Analysis) -> MapTwin? { all[kind]?(analysis) }
}
