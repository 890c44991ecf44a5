internal import ParvisInput

/// A network as plain values: names, links between their places, and perhaps groups.
public struct EdgeList: Hashable, Sendable {
  /// A link between two places of `names`.
  public struct Link: Hashable, Sendable {
    public let source: Int
    public let target: Int
    public let weight: Double
    /// The line of the file on which it stands.
    public let line: Int
    /// Whether its own line says that it holds both ways.
    public let isMutual: Bool
  }

  /// In the order of the nodes file, else of first appearance.
  public let names: [String]
  /// What each vertex is called, when the nodes file has a label beside the name, no two alike.
  public let labels: [String]?
  public let links: [Link]
  /// The group of each vertex, when a partition was asked for.
  public let groups: [String]?
  /// Whether every line says that its link has no direction.
  public let isUndirected: Bool
}
