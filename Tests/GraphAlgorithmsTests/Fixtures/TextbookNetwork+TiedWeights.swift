extension TextbookNetwork {
  /// Paths of equal length whose sums of 1 / weight round differently.
  static let tiedWeights = TextbookNetwork(
    isDirected: false,
    names: """
      a|b|c|d|e
      """,
    links: """
      0-1:10 0-2:3.3333333333333335 0-3:10 1-2:5 2-3:5 2-4
      """)
}
