/// Katz centrality with the attenuation it was computed for.
public struct KatzCentrality: Sendable, Hashable {
  /// The scores.
  public let scores: Scores
  /// How much each further step counts.
  public let attenuation: Double
}

extension Graph {
  /// How many walks end at a vertex, each step attenuated.
  ///
  ///     x(v) = 1 + α · Σ w(u, v) · x(u)    over u → v
  ///
  /// - Scores: At least 1, which isolated vertices have; not normalised.
  /// - Direction: A link from *u* to *v* feeds *v*.
  /// - Weights: Multiply what is fed.
  /// - Complexity: O(*n* + *m*) time per sweep, tens of sweeps unless α is near its bound.
  /// - Source: Katz, *Psychometrika* 18 (1953).
  ///
  /// - Parameter attenuation: α; by default half its upper bound 1/λ, or 0.5 without a cycle.
  /// - Returns: `nil` when α is not below 1/λ, for the sums of walks are then infinite.
  public func katzCentrality(attenuation: Double? = nil) -> KatzCentrality? {
    let radius = attenuation == nil ? spectralRadius() : 0
    let alpha = attenuation ?? (radius > 0 ? 0.5 / radius : 0.5)
    precondition(alpha >= 0, "The attenuation is negative.")
    var values = [Double](repeating: 1, count: vertexCount)
    for _ in 0..<20_000 {
      let (change, largest) = Self.sweep(
        alpha, incoming.offsets.span, incoming.targets.span, incoming.weights.span, &values)
      guard largest.isFinite, largest < 1e290 else { return nil }
      if change <= 1e-14 * largest {
        return KatzCentrality(scores: Scores(values), attenuation: alpha)
      }
    }
    return nil
  }

  /// One Gauss-Seidel sweep.
  private static func sweep(
    _ alpha: Double, _ offsets: Span<Int32>, _ sources: Span<Int32>, _ weights: Span<Double>,
    _ scores: inout [Double]
  ) -> (change: Double, largest: Double) {
    var values = scores.mutableSpan
    var change = 0.0
    var largest = 0.0
    for vertex in 0..<values.count {
      var sum = 0.0
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      if weights.isEmpty {
        for position in range { sum += values[Int(sources[position])] }
      } else {
        for position in range { sum += weights[position] * values[Int(sources[position])] }
      }
      let value = 1 + alpha * sum
      change = max(change, abs(value - values[vertex]))
      largest = max(largest, value)
      values[vertex] = value
    }
    return (change, largest)
  }
}
