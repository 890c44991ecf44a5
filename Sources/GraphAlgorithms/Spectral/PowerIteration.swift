/// Repeated multiplication of a positive vector until only its length changes.
struct PowerIteration {
  /// The vector, with maximum 1.
  private(set) var vector: [Double]
  private var next: [Double]

  init(_ count: Int) {
    vector = [Double](repeating: 1, count: count)
    next = vector
  }

  /// Iterates with A + shift · λ · I.
  ///
  /// The error left is taken from the last change and the rate at which changes shrink.
  ///
  /// - Returns: The eigenvalue, `nil` when the error is still above 1e-10 at the limit.
  mutating func run(_ rows: Rows, relativeShift: Double, limit: Int) -> Double? {
    var value = 0.0
    var previousChange = Double.infinity
    var previousRate = 1.0
    for step in 0..<limit {
      rows.multiply(vector, into: &next)
      if relativeShift > 0 {
        let estimate = step == 0 ? (next.max() ?? 0) : value
        let shift = relativeShift * estimate
        for vertex in next.indices { next[vertex] += shift * vector[vertex] }
      }
      let (ratio, change) = Self.normalise(&vector, &next)
      swap(&vector, &next)
      // The shift was made from the last value: ratio = λ + shift.
      value = relativeShift > 0 ? unshifted(ratio, value, relativeShift, step) : ratio
      let rate = previousChange.isFinite && previousChange > 0 ? change / previousChange : 1
      let worst = min(0.999_999, max(rate, previousRate))
      if change == 0 || (step > 4 && change * worst / (1 - worst) < 1e-10) {
        return eigenvalue(of: rows)
      }
      previousRate = rate
      previousChange = change
    }
    return nil
  }

  private func unshifted(
    _ ratio: Double, _ value: Double, _ relativeShift: Double, _ step: Int
  ) -> Double {
    step == 0 ? ratio / (1 + relativeShift) : ratio - relativeShift * value
  }

  /// The mean growth of the vector in one multiplication, weighted by its size.
  private mutating func eigenvalue(of rows: Rows) -> Double {
    rows.multiply(vector, into: &next)
    return next.reduce(0, +) / vector.reduce(0, +)
  }

  /// Scales `next` to maximum 1.
  ///
  /// - Returns: The old maximum, and the largest difference to the vector before.
  private static func normalise(
    _ vectors: inout [Double], _ nexts: inout [Double]
  ) -> (ratio: Double, change: Double) {
    let vector = vectors.span
    var next = nexts.mutableSpan
    var top = 0.0
    for vertex in 0..<next.count { top = max(top, next[vertex]) }
    guard top > 0 else { return (0, 0) }
    var change = 0.0
    let scale = 1 / top
    for vertex in 0..<next.count {
      next[vertex] *= scale
      change = max(change, abs(next[vertex] - vector[vertex]))
    }
    return (top, change)
  }
}

extension Rows {
  /// The product of the matrix of the rows with a vector.
  func multiply(_ vector: [Double], into products: inout [Double]) {
    let offsets = offsets.span
    let targets = targets.span
    let weights = weights.span
    let vector = vector.span
    var product = products.mutableSpan
    for row in 0..<product.count {
      var sum = 0.0
      let range = Int(offsets[row])..<Int(offsets[row + 1])
      if weights.isEmpty {
        for position in range { sum += vector[Int(targets[position])] }
      } else {
        for position in range { sum += weights[position] * vector[Int(targets[position])] }
      }
      product[row] = sum
    }
  }
}
