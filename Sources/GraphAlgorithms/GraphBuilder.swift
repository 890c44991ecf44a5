/// Gathers links and turns them into a ``Graph``, saying what it had to change and refusing the rest.
///
/// Self-links are left out and parallel links become one of the summed weight, since no measure
/// here is defined otherwise; both are listed in ``BuiltGraph``, in the order they were added.
/// What has no meaning at all (an unknown vertex, a weight that is zero, negative, infinite or not
/// a number, weights whose sum overflows) is a ``GraphBuildError``.
public struct GraphBuilder: Sendable {
  /// The number of vertices of the graph to be.
  public let vertexCount: Int
  /// Whether the graph to be is directed.
  public let isDirected: Bool
  private var added: [Arc] = []

  /// Starts a graph without links.
  ///
  /// - Precondition: `vertexCount` is at least 0 and below 2³¹ − 1.
  public init(vertexCount: Int, isDirected: Bool) {
    precondition(
      vertexCount >= 0 && vertexCount < Int(Int32.max), "The number of vertices is out of range.")
    self.vertexCount = vertexCount
    self.isDirected = isDirected
  }

  /// Adds a link; in an undirected graph the order of the ends does not matter.
  public mutating func addLink(from source: Int, to target: Int, weight: Double = 1) {
    added.append(Arc(source: source, target: target, weight: weight))
  }

  /// Adds several links.
  public mutating func addLinks(_ links: some Sequence<Arc>) {
    added.append(contentsOf: links)
  }

  /// The graph of the links added so far, with what was left out or merged.
  ///
  /// - Complexity: O(*n* + *m*) time and space.
  /// - Throws: The first reason for which the links have no meaning.
  public func build() throws(GraphBuildError) -> BuiltGraph {
    var selfLinks: [Int] = []
    var total = 0.0
    var extreme = 0.0
    for (index, link) in added.enumerated() {
      guard (0..<vertexCount).contains(link.source) else {
        throw .unknownVertex(link.source, linkIndex: index)
      }
      guard (0..<vertexCount).contains(link.target) else {
        throw .unknownVertex(link.target, linkIndex: index)
      }
      guard link.weight > 0, link.weight.isFinite, (1 / link.weight).isFinite else {
        throw .badWeight(link.weight, linkIndex: index)
      }
      if link.source == link.target { selfLinks.append(index) }
      total += link.weight
      extreme = max(extreme, link.weight, 1 / link.weight)
    }
    // Every sum of weights, of lengths or of their reciprocals stays below these bounds.
    let bound = extreme * Double(vertexCount + 1) * Double(vertexCount + 1)
    guard (total * 4).isFinite, bound.isFinite else { throw .weightsOverflow }
    guard added.count < Int(Int32.max) / 2 else { throw .tooManyLinks(added.count) }
    var sorted = SortedLinks(added, vertexCount: vertexCount, isDirected: isDirected)
    let merged = sorted.mergeParallels()
    return BuiltGraph(
      graph: Graph(isDirected: isDirected, outgoing: sorted.rows()),
      selfLinks: selfLinks, parallelLinks: merged)
  }
}

/// A graph and what its builder changed in the links it was given.
public struct BuiltGraph: Sendable, Hashable {
  /// The graph.
  public let graph: Graph
  /// Positions, in the order of adding, of links from a vertex to itself: they were left out.
  public let selfLinks: [Int]
  /// Positions of links that repeat an earlier one: their weight was added to it.
  public let parallelLinks: [Int]
}
