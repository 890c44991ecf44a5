/// A finished network: vertices numbered from 0, links with a positive weight, directed or not.
///
/// The links are stored in compressed rows (*CSR*) of 32-bit indices, each row in ascending order
/// of the neighbour, together with the same rows read backwards. A graph is a value: it never
/// changes, is safe to share between threads, and equal graphs are equal values.
///
///     var builder = GraphBuilder(vertexCount: 3, isDirected: true)
///     builder.addLink(from: 0, to: 1, weight: 2)
///     let graph = try builder.build().graph
///     let scores = await graph.betweenness()
///
/// There are no self-links and no parallel links in a graph; ``GraphBuilder`` reports those it met.
/// Weights mean *strength*: the larger, the closer. ``LinkLength`` says how they become lengths.
///
/// - Complexity: O(*n* + *m*) space; 8 bytes more per link when weights differ from 1.
public struct Graph: Sendable, Hashable {
  /// Whether a link from *u* to *v* says nothing about a link from *v* to *u*.
  public let isDirected: Bool
  /// The number of vertices, isolated ones included.
  public let vertexCount: Int
  /// The number of links: arcs when directed, else pairs, each counted once.
  public let linkCount: Int
  /// Whether at least one weight differs from 1.
  public let isWeighted: Bool

  /// Links by source; in an undirected graph each link stands in the rows of both its ends.
  let outgoing: Rows
  /// Links by target; the same rows as `outgoing` in an undirected graph.
  let incoming: Rows

  init(isDirected: Bool, outgoing: Rows) {
    self.isDirected = isDirected
    self.vertexCount = outgoing.count
    self.linkCount = isDirected ? outgoing.targets.count : outgoing.targets.count / 2
    self.isWeighted = !outgoing.weights.isEmpty
    self.outgoing = outgoing
    self.incoming = isDirected ? outgoing.reversed() : outgoing
  }

  private init(isDirected: Bool, outgoing: Rows, incoming: Rows) {
    self.isDirected = isDirected
    self.vertexCount = outgoing.count
    self.linkCount = isDirected ? outgoing.targets.count : outgoing.targets.count / 2
    self.isWeighted = !outgoing.weights.isEmpty
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// The same graph with every arc turned round; an undirected graph is its own reverse.
  public var reversed: Graph {
    Graph(isDirected: isDirected, outgoing: incoming, incoming: outgoing)
  }

  /// The same links with every weight taken as 1.
  public var unweighted: Graph {
    Graph(
      isDirected: isDirected, outgoing: outgoing.unweighted, incoming: incoming.unweighted)
  }
}
