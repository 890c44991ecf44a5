/// The largest eigenvalue of one strong component and its positive eigenvector.
struct PerronRoot: Sendable {
  /// The eigenvalue.
  let value: Double
  /// The eigenvector with maximum 1, in the order of the component's vertices.
  let vector: [Double]
}

extension PerronRoot {
  /// The root of irreducible rows (`rows` lead from a vertex to those that feed it).
  ///
  /// Power iteration with a shift when the component is periodic; small components on which it is
  /// slow are finished by ``nodaIteration(_:from:)``.
  ///
  /// - Returns: `nil` when neither settles.
  static func find(in rows: Rows) -> PerronRoot? {
    let top = rows.weights.max() ?? 1
    guard top < 1e-100 || top > 1e100 else { return settle(rows) }
    // Products of such weights leave the range of numbers: take them relative to the largest.
    var relative = rows
    relative.weights = rows.weights.map { $0 / top }
    return settle(relative).map { PerronRoot(value: $0.value * top, vector: $0.vector) }
  }

  private static func settle(_ rows: Rows) -> PerronRoot? {
    let count = rows.count
    var power = PowerIteration(count)
    let isSmall = count <= 400
    let shift = isPeriodic(rows) ? 0.5 : 0
    if let value = power.run(rows, relativeShift: shift, limit: isSmall ? 500 : 20_000) {
      return PerronRoot(value: value, vector: power.scaledVector)
    }
    return isSmall ? nodaIteration(rows, from: power.scaledVector) : nil
  }

  /// Whether the lengths of all cycles share a divisor above 1.
  private static func isPeriodic(_ rows: Rows) -> Bool {
    var levels = [Int32](repeating: -1, count: rows.count)
    var queue: [Int32] = [0]
    levels[0] = 0
    var next = 0
    var divisor: Int32 = 0
    while next < queue.count {
      let vertex = Int(queue[next])
      next += 1
      for position in rows.range(of: vertex) {
        let target = Int(rows.targets[position])
        if levels[target] < 0 {
          levels[target] = levels[vertex] + 1
          queue.append(Int32(target))
        } else {
          var (a, b) = (divisor, abs(levels[vertex] + 1 - levels[target]))
          while b != 0 { (a, b) = (b, a % b) }
          divisor = a
          if divisor == 1 { return false }
        }
      }
    }
    return divisor != 1
  }

  /// Inverse iteration with the upper bound of Collatz and Wielandt as the shift: quadratic
  /// convergence that keeps the vector positive, at the price of one dense factorisation a step.
  ///
  /// - Complexity: O(*n*³) time and O(*n*²) space.
  /// - Source: Noda, *Numerische Mathematik* 17 (1971).
  private static func nodaIteration(_ rows: Rows, from start: [Double]) -> PerronRoot? {
    var vector = start.map { max($0, 1e-300) }
    var product = vector
    for _ in 0..<60 {
      rows.multiply(vector, into: &product)
      var low = Double.infinity
      var high = 0.0
      for vertex in vector.indices {
        low = min(low, product[vertex] / vector[vertex])
        high = max(high, product[vertex] / vector[vertex])
      }
      guard high.isFinite else { return nil }
      if high - low <= 1e-12 * high {
        return PerronRoot(value: (high + low) / 2, vector: vector)
      }
      guard
        let next = DenseSolver.solve(
          shifted: rows, by: high * (1 + 1e-15), rightHandSide: vector),
        let top = next.max(), top > 0, top.isFinite
      else { return PerronRoot(value: (high + low) / 2, vector: vector) }
      vector = next.map { max($0 / top, 1e-300) }
    }
    return nil
  }
}
