/// Repeated multiplication of a positive vector until only its length changes.
///
/// After some plain steps, whose rate tells the second eigenvalue, the step before is subtracted
/// with the weight that is best for it (*momentum*), which nearly halves the number of steps. When
/// that proves slower, as it may for complex eigenvalues, the iteration goes on without.
///
/// - Source: Xu, He, De Sa, Mitliagkas & Ré, *AISTATS* (2018).
struct PowerIteration {
  private var vector: [Double]
  private var before: [Double]
  private var next: [Double]

  init(_ count: Int) {
    vector = [Double](repeating: 1, count: count)
    before = [Double](repeating: 0, count: count)
    next = before
  }

  /// The vector, positive and with maximum 1.
  var scaledVector: [Double] {
    let top = vector.max() ?? 1
    return top > 0 ? vector.map { max(0, $0 / top) } : vector
  }

  /// Iterates with A + shift · λ · I.
  ///
  /// - Returns: The eigenvalue, `nil` when the error is still above 1e-10 at the limit.
  mutating func run(_ rows: Rows, relativeShift: Double, limit: Int) -> Double? {
    var shift = 0.0
    var momentum = 0.0
    var plainRate = 1.0
    var lastError = Double.infinity
    var isPlain = false
    var errors: [Double] = []
    for step in 0..<limit {
      rows.multiply(vector, into: &next)
      if step == 0 { shift = relativeShift * (next.max() ?? 0) }
      let state = Self.measure(&vector, &next, shift)
      // The residual over the gap bounds the error; the gap comes from the observed rate.
      let error = state.residual / max(1e-6, 1 - plainRate)
      if step > 4, error < 1e-10 || state.residual == 0 { return state.value - shift }
      errors.append(state.residual)
      if step == 9, !isPlain, let first = errors.dropFirst(4).first, first > 0 {
        // Five steps give the mean rate.
        plainRate = min(0.999_999, Self.fifthRoot(state.residual / first))
        momentum = (plainRate * state.value / 2) * (plainRate * state.value / 2)
      } else if step >= 24, momentum > 0, step % 15 == 9 {
        // Fifteen steps with momentum must have gained more than as many without.
        if state.residual > lastError * 0.9 { (momentum, isPlain) = (0, true) }
      }
      if step % 15 == 9 { lastError = state.residual }
      if isPlain, step % 15 == 9, errors.count > 5 {
        let earlier = errors[errors.count - 6]
        if earlier > 0 {
          plainRate = min(0.999_999, Self.fifthRoot(state.residual / earlier))
        }
      }
      Self.advance(&vector, &before, &next, momentum, state.value)
    }
    return nil
  }

  /// The fifth root of a number between 0 and 1, by Newton's method from above.
  private static func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    guard value < 1 else { return 1 }
    var root = 1.0
    for _ in 0..<60 { root -= (root - value / (root * root * root * root)) / 5 }
    return root
  }

  /// Adds the shift to a product, and compares it with the vector.
  private static func measure(
    _ vectors: inout [Double], _ nexts: inout [Double], _ shift: Double
  ) -> (value: Double, residual: Double) {
    let vector = vectors.span
    var next = nexts.mutableSpan
    var product = 0.0
    var square = 0.0
    for vertex in 0..<next.count {
      next[vertex] += shift * vector[vertex]
      product += next[vertex]
      square += vector[vertex]
    }
    guard square > 0, product > 0 else { return (0, 0) }
    let value = product / square
    var residual = 0.0
    for vertex in 0..<next.count {
      residual = max(residual, abs(next[vertex] - value * vector[vertex]))
    }
    return (value, residual / value)
  }

  /// Makes the product, less the momentum, the vector, scaled to maximum 1.
  private static func advance(
    _ vectors: inout [Double], _ befores: inout [Double], _ nexts: inout [Double],
    _ momentum: Double, _ value: Double
  ) {
    do {
      let before = befores.span
      var next = nexts.mutableSpan
      var top = 0.0
      for vertex in 0..<next.count {
        next[vertex] -= momentum * before[vertex]
        top = max(top, next[vertex])
      }
      guard top > 0 else { return }
      // Both vectors of the recurrence shrink alike.
      let scale = 1 / top
      var vector = vectors.mutableSpan
      for vertex in 0..<next.count {
        next[vertex] *= scale
        vector[vertex] *= scale
      }
    }
    swap(&befores, &vectors)
    swap(&vectors, &nexts)
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
