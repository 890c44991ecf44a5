extension TextbookNetwork {
  /// Three thirds against two halves: equal lengths with different rounding.
  static let tiedThirds = TextbookNetwork(
    isDirected: false,
    names: """
      a|b|c|d|e|f
      """,
    links: """
      0-1:3 0-4 0-5:2 1-2:3 2-3:3 3-4 3-5:2
      """)
}
