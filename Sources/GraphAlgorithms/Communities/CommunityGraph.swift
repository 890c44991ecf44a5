/// The graph on which communities are moved: symmetric rows with weights, and links inside vertices.
struct CommunityGraph {
  /// The number of vertices.
  let count: Int
  /// Symmetric links between different vertices, weights always present.
  let rows: Rows
  /// The sum of each vertex's link weights, inner ones counted twice.
  let strengths: [Double]
  /// The sum of all strengths.
  let total: Double
  /// Twice the weight of the links inside each vertex.
  let loops: [Double]

  init(_ graph: Graph) {
    var rows = graph.outgoing
    // Relative weights, so that no product can overflow.
    let scale = 1 / (rows.weights.max() ?? 1)
    rows.weights =
      rows.weights.isEmpty
      ? [Double](repeating: 1, count: rows.targets.count) : rows.weights.map { $0 * scale }
    self.init(rows, loops: [Double](repeating: 0, count: graph.vertexCount))
  }

  private init(_ rows: Rows, loops: [Double]) {
    self.rows = rows
    self.loops = loops
    count = rows.count
    strengths = zip(rows.sums(), loops).map { $0 + $1 }
    total = strengths.reduce(0, +)
  }

  /// The graph whose vertices are the parts of this one.
  func aggregated(by parts: [Int32], _ partCount: Int) -> CommunityGraph {
    var starts = [Int32](repeating: 0, count: partCount + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<partCount { starts[part + 1] += starts[part] }
    var places = starts
    var members = [Int32](repeating: 0, count: count)
    for vertex in 0..<count {
      let part = Int(parts[vertex])
      members[Int(places[part])] = Int32(vertex)
      places[part] += 1
    }
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    var inner = [Double](repeating: 0, count: partCount)
    offsets.reserveCapacity(partCount + 1)
    var sums = [Double](repeating: 0, count: partCount)
    var met: [Int32] = []
    for part in 0..<partCount {
      for index in Int(starts[part])..<Int(starts[part + 1]) {
        let vertex = Int(members[index])
        inner[part] += loops[vertex]
        for position in rows.range(of: vertex) {
          let other = parts[Int(rows.targets[position])]
          if other == part {
            inner[part] += rows.weights[position]
          } else {
            if sums[Int(other)] == 0 { met.append(other) }
            sums[Int(other)] += rows.weights[position]
          }
        }
      }
      for other in met {
        targets.append(other)
        weights.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      met.removeAll(keepingCapacity: true)
      offsets.append(Int32(targets.count))
    }
    return CommunityGraph(
      Rows(offsets: offsets, targets: targets, weights: weights), loops: inner)
  }

  /// Modularity of groups.
  func quality(_ groups: [Int32], _ resolution: Double) -> Double {
    let groupCount = Int(groups.max() ?? -1) + 1
    var inside = [Double](repeating: 0, count: groupCount)
    var sums = inside
    for vertex in 0..<count {
      let group = Int(groups[vertex])
      inside[group] += loops[vertex]
      sums[group] += strengths[vertex]
      for position in rows.range(of: vertex) where groups[Int(rows.targets[position])] == group {
        inside[group] += rows.weights[position]
      }
    }
    return zip(inside, sums).reduce(0) { quality, group in
      quality + group.0 / total - resolution * (group.1 / total) * (group.1 / total)
    }
  }

  /// The same groups numbered without gaps in the order of their first vertex.
  static func renumbered(_ groups: [Int32]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: Int(groups.max() ?? -1) + 1)
    var next: Int32 = 0
    return groups.map { group in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = next
        next += 1
      }
      return numbers[Int(group)]
    }
  }
}
