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
  }

  /// In the order of the nodes file, else of first appearance.
  public let names: [String]
  public let links: [Link]
  /// The group of each vertex, when a partition was asked for.
  public let groups: [String]?
}
