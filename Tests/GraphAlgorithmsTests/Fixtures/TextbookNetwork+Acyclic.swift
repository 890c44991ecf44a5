extension TextbookNetwork {
  /// A directed graph without cycles.
  static let acyclic = TextbookNetwork(
    isDirected: true,
    names: """
      a|b|c|d|e
      """,
    links: """
      0-1 0-2 1-3 2-3 3-4
      """)
}
