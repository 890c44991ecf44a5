/// Where Graphviz placed everything, in points with y upwards.
public struct LaidOutDrawing: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public let name: String
    public let centre: DrawnPoint
    public let width: Double
    public let height: Double
  }

  public struct Edge: Hashable, Sendable {
    public let id: String
    public let tail: String
    public let head: String
    /// The tips of the arrows, when there are any.
    public let start: DrawnPoint?
    public let end: DrawnPoint?
    /// The points of a chain of cubic curves, 1 + 3 × pieces, or none.
    public let curve: [DrawnPoint]
  }

  public let width: Double
  public let height: Double
  public let nodes: [Node]
  public let edges: [Edge]
  public let warnings: [GraphvizMessage]
}

extension LaidOutDrawing.Edge {
  /// Reads the attribute `pos`: `s,x,y e,x,y x,y x,y …`, of which only the first course counts.
  init(id: String, tail: String, head: String, position: String) {
    var start: DrawnPoint?
    var end: DrawnPoint?
    var curve: [DrawnPoint] = []
    for word in position.split(separator: ";").first?.split(separator: " ") ?? [] {
      let parts = word.split(separator: ",")
      guard parts.count >= 2, let x = Double(parts[parts.count - 2]),
        let y = Double(parts[parts.count - 1])
      else { continue }
      let point = DrawnPoint(x, y)
      switch parts.count == 3 ? parts[0] : "" {
      case "s": start = point
      case "e": end = point
      default: curve.append(point)
      }
    }
    self.init(id: id, tail: tail, head: head, start: start, end: end, curve: curve)
  }
}
