/// Finds, from one source, the vertex-disjoint paths to one target after the other.
///
/// The work areas are made once: each target costs only the links that its search looks at. There
/// are always as many paths as exist (Menger); each further one is found by a shortest augmenting
/// path, but their total length need not be the least (see ``Graph/disjointPaths(from:to:limit:length:)``
/// for that).
///
/// - Complexity: O(*n*) space; O(*k* · *m*) time for *k* paths to a target.
/// - Source: Ford & Fulkerson, *Canadian Journal of Mathematics* 8 (1956), on split vertices.
public struct DisjointPathFinder: Sendable {
  private let graph: Graph
  private let source: Int
  /// The vertex after and before each vertex on the paths found so far, −1 off the paths.
  private var after: [Int32]
  private var before: [Int32]
  /// For each of the two sides of a vertex: in which search it was met, and from which side.
  private var met: [Int32]
  private var origin: [Int32]
  private var search: Int32 = 0
  private var queue: [Int32] = []

  /// Prepares the searches from a source; paths follow links.
  public init(in graph: Graph, from source: Int) {
    precondition((0..<graph.vertexCount).contains(source), "The source is not in the graph.")
    self.graph = graph
    self.source = source
    after = [Int32](repeating: -1, count: graph.vertexCount)
    before = after
    met = [Int32](repeating: 0, count: 2 * graph.vertexCount)
    origin = met
  }

  /// The paths to a target with both ends, in ascending order of their second vertex.
  ///
  /// None when the target is the source or cannot be reached.
  public mutating func paths(to target: Int) -> [[Int]] {
    precondition((0..<graph.vertexCount).contains(target), "The target is not in the graph.")
    guard target != source else { return [] }
    while augment(to: Int32(target)) {}
    return takePaths(to: target)
  }

  /// Sides are numbered 2*v* (entering) and 2*v* + 1 (leaving).
  private mutating func augment(to target: Int32) -> Bool {
    search += 1
    queue.removeAll(keepingCapacity: true)
    let start = Int32(2 * source + 1)
    met[Int(start)] = search
    queue.append(start)
    var next = 0
    while next < queue.count {
      let side = queue[next]
      next += 1
      let vertex = side >> 1
      if side & 1 == 1 {
        if leave(vertex, from: side, to: target) {
          apply(to: target)
          return true
        }
      } else if before[Int(vertex)] < 0 {
        visit(side | 1, from: side)
      } else if before[Int(vertex)] != Int32(source) {
        // The vertex is on a path: its link from the vertex before may be given back.
        visit(before[Int(vertex)] << 1 | 1, from: side)
      }
    }
    return false
  }

  /// Follows the links of a vertex that no path uses; true when one enters the target.
  private mutating func leave(_ vertex: Int32, from side: Int32, to target: Int32) -> Bool {
    for position in graph.outgoing.range(of: Int(vertex)) {
      let neighbour = graph.outgoing.targets[position]
      if neighbour == target {
        guard after[Int(vertex)] != target, !(vertex == Int32(source) && isDirect(target)) else {
          continue
        }
        origin[Int(2 * target)] = side
        return true
      }
      guard neighbour != Int32(source), after[Int(vertex)] != neighbour,
        before[Int(neighbour)] != vertex
      else { continue }
      visit(neighbour << 1, from: side)
    }
    // A vertex on a path may be entered from behind once its own passage is given back.
    if vertex != Int32(source), before[Int(vertex)] >= 0 { visit(vertex << 1, from: side) }
    return false
  }

  /// Whether the link from the source to the target is used: `before` of the target says so.
  private func isDirect(_ target: Int32) -> Bool { before[Int(target)] == Int32(source) }

  private mutating func visit(_ side: Int32, from previous: Int32) {
    guard met[Int(side)] != search else { return }
    met[Int(side)] = search
    origin[Int(side)] = previous
    queue.append(side)
  }

  /// Changes the paths along the way that was found.
  private mutating func apply(to target: Int32) {
    var gained: [(Int32, Int32)] = []
    var side = 2 * target
    while side != Int32(2 * source + 1) {
      let previous = origin[Int(side)]
      let (vertex, from) = (side >> 1, previous >> 1)
      if vertex != from {
        if side & 1 == 0 {
          gained.append((from, vertex))
        } else {
          // The link from `vertex` to `from` is given back.
          after[Int(vertex)] = -1
          before[Int(from)] = -1
        }
      }
      side = previous
    }
    for (from, to) in gained {
      if from != Int32(source) { after[Int(from)] = to }
      if to != target || from == Int32(source) { before[Int(to)] = from }
    }
  }

  /// Reads the paths and clears them.
  private mutating func takePaths(to target: Int) -> [[Int]] {
    var paths: [[Int]] = []
    for position in graph.outgoing.range(of: source) {
      let first = Int(graph.outgoing.targets[position])
      guard before[first] == Int32(source) else { continue }
      var path = [source]
      var vertex = first
      while vertex != target {
        path.append(vertex)
        let next = Int(after[vertex])
        after[vertex] = -1
        before[vertex] = -1
        vertex = next
      }
      path.append(target)
      paths.append(path)
    }
    before[target] = -1
    return paths
  }
}
