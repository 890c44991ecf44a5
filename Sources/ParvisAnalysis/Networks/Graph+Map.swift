internal import GraphAlgorithms

extension Graph {
  /// A graph of links that a validated map gave: their ends exist and their weights are positive.
  init(_ arcs: [Arc], vertexCount: Int, isDirected: Bool) {
    var builder = GraphBuilder(vertexCount: vertexCount, isDirected: isDirected)
    builder.addLinks(arcs)
    do {
      self = try builder.build().graph
    } catch {
      preconditionFailure("A validated map has ordinary links: \(error)")
    }
  }
}
