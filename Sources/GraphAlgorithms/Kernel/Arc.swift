/// One link of a graph as a value.
public struct Arc: Sendable, Hashable {
  /// The vertex that the link leaves; the smaller end when read from an undirected graph.
  public let source: Int
  /// The vertex that the link enters.
  public let target: Int
  /// The strength of the link.
  public let weight: Double

  /// Makes a link from its ends; nothing is checked before it reaches a ``GraphBuilder``.
  public init(source: Int, target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}
