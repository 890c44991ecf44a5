extension TextbookNetwork {
  /// Krackhardt's kite: ten people, whose degree, closeness and betweenness each crown another.
  ///
  /// - Source: Krackhardt, *Administrative Science Quarterly* 35 (1990).
  static let kite = TextbookNetwork(
    isDirected: false,
    names: """
      Andre|Beverley|Carol|Diane|Ed|Fernando|Garth|Heather|Ike|Jane
      """,
    links: """
      0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9
      """)
}
