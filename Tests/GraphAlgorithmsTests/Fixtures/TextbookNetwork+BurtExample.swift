extension TextbookNetwork {
  /// Seven people around G, the usual example of effective size.
  ///
  /// - Source: Borgatti, *Connections* 20 (1997).
  static let burtExample = TextbookNetwork(
    isDirected: false,
    names: """
      A|B|C|D|E|F|G
      """,
    links: """
      0-1 0-4 0-5 0-6 1-3 1-6 2-6 3-6 4-6 5-6
      """)
}
