/// Power iteration for the leading singular vectors of one part of a graph's links.
struct SingularIteration {
  /// The left vector with maximum 1, 0 outside the part.
  private(set) var hubs: [Double]
  /// The right vector with maximum 1, 0 outside the part.
  private(set) var authorities: [Double]

  init(_ graph: Graph, _ part: HubParts.Part) {
    hubs = [Double](repeating: 0, count: graph.vertexCount)
    authorities = hubs
    for vertex in part.senders { hubs[Int(vertex)] = 1 }
  }

  /// Iterates until the error left is below 1e-10.
  ///
  /// - Returns: The singular value; `nil` when 100 000 steps do not settle it.
  mutating func run(_ graph: Graph, _ part: HubParts.Part) -> Double? {
    var previousChange = Double.infinity
    var previousRate = 1.0
    var vector = authorities
    for step in 0..<100_000 {
      let received = Self.pull(graph.incoming, part.receivers, hubs, &authorities)
      let sent = Self.pull(graph.outgoing, part.senders, authorities, &vector)
      let change = Self.difference(part.senders, &hubs, vector)
      swap(&hubs, &vector)
      let rate = previousChange.isFinite && previousChange > 0 ? change / previousChange : 1
      let worst = min(0.999_999, max(rate, previousRate))
      if change == 0 || (step > 4 && change * worst / (1 - worst) < 1e-10) {
        return received.squareRoot() * sent.squareRoot()
      }
      previousRate = rate
      previousChange = change
    }
    return nil
  }

  /// Sums over the rows of some vertices, scaled to maximum 1.
  ///
  /// - Returns: The maximum before.
  private static func pull(
    _ rows: Rows, _ vertices: [Int32], _ vector: [Double], _ results: inout [Double]
  ) -> Double {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let weights = rows.weights.span
    let vertices = vertices.span
    let vector = vector.span
    var result = results.mutableSpan
    var top = 0.0
    for index in 0..<vertices.count {
      let vertex = Int(vertices[index])
      var sum = 0.0
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      if weights.isEmpty {
        for position in range { sum += vector[Int(targets[position])] }
      } else {
        for position in range { sum += weights[position] * vector[Int(targets[position])] }
      }
      result[vertex] = sum
      top = max(top, sum)
    }
    guard top > 0 else { return 0 }
    let scale = 1 / top
    for index in 0..<vertices.count { result[Int(vertices[index])] *= scale }
    return top
  }

  private static func difference(
    _ vertices: [Int32], _ before: inout [Double], _ after: [Double]
  ) -> Double {
    var change = 0.0
    for vertex in vertices { change = max(change, abs(before[Int(vertex)] - after[Int(vertex)])) }
    return change
  }
}
