internal import ParvisCore

/// What a column `Type` or `Direction` says of a link.
package enum LinkDirection {
  case directed, undirected, mutual

  /// The titles of columns that may say it.
  package static let titles: Set<String> = [
    "type", "direction", "edge type", "sens", "orientation", "type de lien", "edgetype",
  ]

  private static let words: [(LinkDirection, Set<String>)] = [
    (
      .directed,
      [
        "directed", "oriente", "orientee", "dirige", "dirigee", "->", "one way", "sens unique",
        "unidirectionnel", "unidirectionnelle", "unidirectional",
      ]
    ),
    (
      .undirected,
      [
        "undirected", "non oriente", "non orientee", "non dirige", "non dirigee", "--", "sans sens",
        "sans direction", "no direction", "not directed",
      ]
    ),
    (
      .mutual,
      [
        "mutual", "mutuel", "mutuelle", "reciproque", "reciprocal", "bidirectionnel",
        "bidirectionnelle", "bidirectional", "bidirected", "<->", "two way", "both", "double sens",
        "les deux", "both ways",
      ]
    ),
  ]

  /// The direction that a cell says; nil for any other word.
  package init?(_ text: String) {
    let folded = FoldedName(text).text
    let word =
      folded.contains(where: \.isLetter)
      ? folded.replacing("-", with: " ").replacing("_", with: " ") : folded
    guard let found = Self.words.first(where: { $0.1.contains(word) }) else { return nil }
    self = found.0
  }
}
