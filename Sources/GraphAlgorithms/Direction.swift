/// Which way links are read; the three agree on an undirected graph, where each link counts once.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// Links that leave a vertex.
  case outgoing = "out"
  /// Links that enter a vertex.
  case incoming = "in"
  /// Links that leave or enter a vertex: a pair linked both ways counts twice.
  case both = "total"
}
