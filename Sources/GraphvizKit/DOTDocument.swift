/// A drawing for Graphviz, as values.
///
/// Names are given to everything: an unnamed graph, node or edge would receive a number from a
/// counter of the process, and the same drawing would not give the same bytes twice.
public struct DOTDocument: Hashable, Sendable {
  public var name: String
  public var attributes: [DOTAttribute]
  public var nodes: [DOTNode]
  public var edges: [DOTEdge]

  public init(
    name: String, attributes: [DOTAttribute] = [], nodes: [DOTNode] = [], edges: [DOTEdge] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }
}

/// A node and its attributes.
public struct DOTNode: Hashable, Sendable {
  public var name: String
  public var attributes: [DOTAttribute]

  public init(_ name: String, _ attributes: [DOTAttribute] = []) {
    self.name = name
    self.attributes = attributes
  }
}

/// A directed edge between two nodes of the document.
public struct DOTEdge: Hashable, Sendable {
  public var tail: String
  public var head: String
  /// Names the edge in the geometry of the result.
  public var id: String
  public var attributes: [DOTAttribute]

  public init(_ id: String, from tail: String, to head: String, _ attributes: [DOTAttribute] = []) {
    self.id = id
    self.tail = tail
    self.head = head
    self.attributes = attributes
  }
}
