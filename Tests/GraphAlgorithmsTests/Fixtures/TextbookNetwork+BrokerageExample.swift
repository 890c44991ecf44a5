extension TextbookNetwork {
  /// Six people in three categories with every brokerage role.
  static let brokerageExample = TextbookNetwork(
    isDirected: true,
    names: """
      a1|a2|a3|b1|b2|c1
      """,
    categories: """
      0 0 0 1 1 2
      """,
    links: """
      0-1 0-3 1-2 1-4 3-2 3-4 4-5 5-0
      """)
}
