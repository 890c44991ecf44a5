/// A first arrangement: distances on the page follow distances in the network.
///
/// Majorises Σ w (‖xᵢ − xⱼ‖ − d)² with w = d⁻², in a fixed number of rounds. Vertices of one
/// category are drawn a little nearer; parts that are not connected stand one diameter apart.
///
/// - Complexity: O(rounds × *n*²).
/// - Source: de Leeuw, *Recent Developments in Statistics* (1977); Gansner, Koren & North, *Graph
///   Drawing* (2004).
enum StressLayout {
  static func positions(of model: NetworkModel, seed: UInt64, rounds: Int) -> [Point] {
    let count = model.connectedCount
    guard count > 1 else { return [Point](repeating: Point(0, 0), count: count) }
    let distances = distances(of: model, count: count)
    var random = SplitMix64(seed: seed)
    var points = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      let wobble = 0.8 + 0.4 * random.unit()
      return Point(SystemMath.cosine(angle) * wobble, SystemMath.sine(angle) * wobble)
        * Double(count).squareRoot()
    }
    for _ in 0..<rounds {
      for i in 0..<count {
        var sum = Point(0, 0)
        var weights = 0.0
        for j in 0..<count where j != i {
          let ideal = distances[i * count + j]
          let weight = 1 / (ideal * ideal)
          let dx = points[i].x - points[j].x
          let dy = points[i].y - points[j].y
          let actual = max(1e-6, (dx * dx + dy * dy).squareRoot())
          sum.x += weight * (points[j].x + ideal * dx / actual)
          sum.y += weight * (points[j].y + ideal * dy / actual)
          weights += weight
        }
        points[i] = Point(sum.x / weights, sum.y / weights)
      }
    }
    return points
  }

  /// Numbers of links between all pairs, by breadth-first search from every vertex.
  private static func distances(of model: NetworkModel, count: Int) -> [Double] {
    var neighbours = [[Int]](repeating: [], count: count)
    for edge in model.edges {
      neighbours[edge.from].append(edge.to)
      neighbours[edge.to].append(edge.from)
    }
    var distances = [Double](repeating: -1, count: count * count)
    var diameter = 1.0
    for start in 0..<count {
      distances[start * count + start] = 0
      var queue = [start]
      var next = 0
      while next < queue.count {
        let vertex = queue[next]
        next += 1
        let distance = distances[start * count + vertex] + 1
        for neighbour in neighbours[vertex] where distances[start * count + neighbour] < 0 {
          distances[start * count + neighbour] = distance
          diameter = max(diameter, distance)
          queue.append(neighbour)
        }
      }
    }
    for i in 0..<count {
      for j in 0..<count where i != j {
        if distances[i * count + j] < 0 { distances[i * count + j] = 0.8 * diameter + 1 }
        if model.vertices[i].category == model.vertices[j].category {
          distances[i * count + j] *= 0.72
        }
      }
    }
    return distances
  }
}
