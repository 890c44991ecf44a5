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

  /// What is known of the vector after a multiplication.
  private struct State {
    /// The eigenvalue that fits best.
    var value = 1.0
    /// The largest entry of A·x − λ·x relative to λ and the largest of x.
    var residual = Double.infinity
    /// The largest entry of the vector.
    var top = 1.0
  }

  /// Iterates with A + shift · λ · I.
  ///
  /// - Returns: The eigenvalue, `nil` when the error is still above 1e-10 at the limit.
  mutating func run(_ rows: Rows, relativeShift: Double, limit: Int) -> Double? {
    var state = State()
    var shift = 0.0
    // Half the second eigenvalue: its square is the weight of the step before.
    var momentum = 0.0
    var isPlain = false
    var plainRate = 1.0
    var reference = Double.infinity
    var previousScale = 0.0
    for step in 0..<limit {
      rows.multiply(vector, into: &next)
      var scale = 1 / (state.value + shift)
      // Looking costs a third of a step: every third time is enough.
      if step == 0 || step == 4 || (step >= 9 && step % 3 == 0) {
        state = Self.look(&vector, next)
        if step == 0 { shift = relativeShift * state.value }
        // The residual over the gap bounds the error; the gap comes from the observed rate.
        if state.residual / max(1e-6, 1 - plainRate) < 1e-10, step > 4 || state.residual == 0 {
          return state.value
        }
        scale = 1 / ((state.value + shift) * state.top)
      }
      if step % 15 == 9 {
        if momentum > 0, state.residual > reference * 0.9 {
          // Fifteen steps with momentum have gained nothing: go on without.
          (momentum, isPlain) = (0, true)
        } else if momentum == 0, reference > 0, reference.isFinite {
          plainRate = Self.rate(state.residual / reference, steps: step == 9 ? 5 : 15)
          momentum = isPlain ? 0 : plainRate * (state.value + shift) / 2
        }
      }
      if step == 4 || step % 15 == 9 { reference = state.residual }
      Self.advance(
        &vector, &before, &next, scale, shift, momentum * scale * (momentum * previousScale))
      previousScale = scale
    }
    return nil
  }

  /// The factor per step that makes the given factor in all, by bisection.
  private static func rate(_ factor: Double, steps: Int) -> Double {
    var low = 0.0
    var high = 0.999_999
    for _ in 0..<50 {
      let middle = (low + high) / 2
      var power = 1.0
      for _ in 0..<steps { power *= middle }
      if power < factor { low = middle } else { high = middle }
    }
    return high
  }

  /// Compares a product with the vector.
  private static func look(_ vectors: inout [Double], _ products: [Double]) -> State {
    let vector = vectors.span
    let product = products.span
    var sums = SIMD4<Double>()
    var weights = SIMD4<Double>()
    var tops = SIMD4<Double>()
    let whole = vector.count / 4 * 4
    for index in stride(from: 0, to: whole, by: 4) {
      sums += four(product, index)
      weights += four(vector, index)
      let entries = four(vector, index)
      tops.replace(with: entries, where: entries .> tops)
    }
    for index in whole..<vector.count {
      sums[0] += product[index]
      weights[0] += vector[index]
      tops[0] = max(tops[0], vector[index])
    }
    guard sums.sum() > 0, weights.sum() > 0 else { return State() }
    let value = sums.sum() / weights.sum()
    var residuals = SIMD4<Double>()
    for index in stride(from: 0, to: whole, by: 4) {
      let difference = four(product, index) - value * four(vector, index)
      residuals.replace(with: difference, where: difference .> residuals)
      residuals.replace(with: -difference, where: -difference .> residuals)
    }
    for index in whole..<vector.count {
      residuals[0] = max(residuals[0], abs(product[index] - value * vector[index]))
    }
    let top = tops.max()
    return State(value: value, residual: residuals.max() / value / top, top: top)
  }

  private static func four(_ span: Span<Double>, _ index: Int) -> SIMD4<Double> {
    SIMD4(span[index], span[index + 1], span[index + 2], span[index + 3])
  }

  /// Makes scale · (product + shift · vector) − momentum · before the vector.
  private static func advance(
    _ vectors: inout [Double], _ befores: inout [Double], _ nexts: inout [Double],
    _ scale: Double, _ shift: Double, _ momentum: Double
  ) {
    do {
      let vector = vectors.span
      let before = befores.span
      var next = nexts.mutableSpan
      for vertex in 0..<next.count {
        next[vertex] =
          scale * (next[vertex] + shift * vector[vertex]) - momentum * before[vertex]
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
