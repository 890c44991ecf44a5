/// How often the neighbours of a vertex are neighbours of each other.
public struct Clustering: Sendable, Hashable {
  /// For each vertex, the share of pairs of its neighbours that are linked.
  public let local: Scores
  /// The mean of the local values, vertices of degree 0 and 1 counting as 0; `0` without vertices.
  public let average: Double
  /// The share of all paths of two links that are closed to a triangle; `0` without such paths.
  public let transitivity: Double
}

extension Graph {
  /// Local clustering, its average, and transitivity.
  ///
  /// - Scores: `0...1`; `0` for vertices with fewer than two neighbours.
  /// - Direction: Ignored: links are those of the undirected projection.
  /// - Weights: Ignored.
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: Watts & Strogatz, *Nature* 393 (1998); Newman, Strogatz & Watts, *Physical Review E*
  ///   64 (2001).
  public func clustering() -> Clustering {
    let rows = unweighted.undirected.outgoing
    let triangles = Triangles(rows)
    var counts = [Int](repeating: 0, count: vertexCount)
    var lower = [Int32](repeating: 0, count: triangles.higher.targets.count)
    for vertex in 0..<vertexCount {
      for position in triangles.higher.range(of: vertex) { lower[position] = Int32(vertex) }
    }
    triangles.forEach { ab, ac, _ in
      counts[Int(lower[ab])] += 1
      counts[Int(triangles.higher.targets[ab])] += 1
      counts[Int(triangles.higher.targets[ac])] += 1
    }
    var closed = 0
    var pairs = 0
    let local = (0..<vertexCount).map { vertex in
      let degree = rows.range(of: vertex).count
      closed += counts[vertex]
      pairs += degree * (degree - 1) / 2
      return degree < 2 ? 0 : Double(counts[vertex]) / (Double(degree) * Double(degree - 1) / 2)
    }
    return Clustering(
      local: Scores(local, maximum: 1),
      average: vertexCount > 0 ? local.reduce(0, +) / Double(vertexCount) : 0,
      transitivity: pairs > 0 ? Double(closed) / Double(pairs) : 0)
  }
}
