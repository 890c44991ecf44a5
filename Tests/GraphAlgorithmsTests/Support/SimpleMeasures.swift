import GraphAlgorithms

/// The definitions of measures written down as directly as possible, however slow.
struct SimpleMeasures {
  let graph: Graph
  /// Distances by repeated relaxation of all pairs, infinite without a path.
  let distances: [[Double]]

  init(_ graph: Graph, _ length: LinkLength = .unit) {
    self.graph = graph
    let count = graph.vertexCount
    var distances = [[Double]](
      repeating: [Double](repeating: .infinity, count: count), count: count)
    for vertex in 0..<count { distances[vertex][vertex] = 0 }
    for link in graph.links {
      distances[link.source][link.target] = length.length(ofWeight: link.weight)
      if !graph.isDirected {
        distances[link.target][link.source] = length.length(ofWeight: link.weight)
      }
    }
    for middle in 0..<count {
      for source in 0..<count {
        for target in 0..<count {
          distances[source][target] = min(
            distances[source][target], distances[source][middle] + distances[middle][target])
        }
      }
    }
    self.distances = distances
  }

  private var vertices: Range<Int> { 0..<graph.vertexCount }

  private func areEqual(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(a, b) }

  /// Numbers of shortest paths between all pairs, from the links that end them.
  func pathCounts(_ length: LinkLength) -> [[Double]] {
    vertices.map { source in
      var counts = vertices.map { $0 == source ? 1.0 : 0 }
      let order = vertices.filter { distances[source][$0].isFinite }
        .sorted { distances[source][$0] < distances[source][$1] }
      for target in order where target != source {
        for before in graph.neighbours(of: target, .incoming) {
          let weight = graph.weight(from: before, to: target) ?? .nan
          let along = distances[source][before] + length.length(ofWeight: weight)
          if areEqual(along, distances[source][target]) { counts[target] += counts[before] }
        }
      }
      return counts
    }
  }

  /// Betweenness from its definition, pair by pair.
  func betweenness(_ length: LinkLength) -> [Double?] {
    let counts = pathCounts(length)
    return vertices.map { vertex in
      var sum = 0.0
      for source in vertices where source != vertex {
        for target in vertices where target != vertex && target != source {
          let whole = distances[source][target]
          guard whole.isFinite,
            areEqual(distances[source][vertex] + distances[vertex][target], whole)
          else { continue }
          sum += counts[source][vertex] * counts[vertex][target] / counts[source][target]
        }
      }
      return graph.isDirected ? sum : sum / 2
    }
  }

  /// The number of weak components among the given vertices.
  func partCount(_ vertices: [Int]) -> Int {
    graph.induced(by: vertices).weakComponents().groupCount
  }

  /// The largest number of vertex-disjoint paths, as the smallest number of vertices to remove.
  func separatorSize(_ source: Int, _ target: Int) -> Int {
    let others = vertices.filter { $0 != source && $0 != target }
    let sizes = (0..<1 << others.count).compactMap { choice -> Int? in
      let removed = others.indices.filter { choice >> $0 & 1 == 1 }.map { others[$0] }
      return graph.reached(from: [source], avoiding: removed)[target] ? nil : removed.count
    }
    return sizes.min() ?? .max
  }
}
