extension TextbookNetwork {
  /// Three people with directed ties of different strength.
  static let burtDirectedExample = TextbookNetwork(
    isDirected: true,
    names: """
      0|1|2
      """,
    links: """
      0-1:2 0-2:2 1-0 2-1
      """)
}
