extension TextbookNetwork {
  /// A triangle, a pair and an isolated vertex.
  static let trianglePairIsolate = TextbookNetwork(
    isDirected: false,
    names: """
      a|b|c|d|e|f
      """,
    links: """
      0-1 0-2 1-2 3-4
      """)
}
