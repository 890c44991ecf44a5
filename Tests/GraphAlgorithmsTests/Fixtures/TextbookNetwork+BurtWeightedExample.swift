extension TextbookNetwork {
  /// The same seven people with tie strengths.
  static let burtWeightedExample = TextbookNetwork(
    isDirected: false,
    names: """
      A|B|C|D|E|F|G
      """,
    links: """
      0-1:2 0-4:2 0-5:3 0-6:5 1-3 1-6:4 2-6:10 3-6:3 4-6:8 5-6:3
      """)
}
