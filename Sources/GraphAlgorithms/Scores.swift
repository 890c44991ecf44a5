/// One number per vertex, in vertex order, with what is needed to read it.
///
/// A score may be undefined for some vertices (the constraint of an isolated vertex): the subscript
/// then gives `nil`. No score is ever infinite or not a number.
public struct Scores: Sendable, Hashable {
  /// The scores in vertex order, 0 where undefined.
  public let values: [Double]
  /// The vertices without a score, ascending.
  public let undefined: [Int]
  /// The largest score a vertex of any graph of this size and kind can have, when one is known.
  public let maximum: Double?
  /// The largest sum of differences to the top score that any graph of this size can show: the
  /// denominator of ``centralisation``, when one is known.
  let largestSpread: Double?

  init(
    _ values: [Double], undefined: [Int] = [], maximum: Double? = nil,
    largestSpread: Double? = nil
  ) {
    self.values = values
    self.undefined = undefined
    self.maximum = maximum
    self.largestSpread = largestSpread
  }

  /// The number of vertices, with or without a score.
  public var count: Int { values.count }

  /// The score of a vertex, `nil` when it is not defined.
  public subscript(vertex: Int) -> Double? {
    isDefined(vertex) ? values[vertex] : nil
  }

  /// The scores in vertex order, `nil` where undefined.
  public var optionalValues: [Double?] {
    undefined.isEmpty ? values : values.indices.map { self[$0] }
  }

  /// How far one vertex dominates all others: 0 when all are alike, 1 for the most unequal graph.
  ///
  ///     Σ (max − score(v)) / the largest such sum a graph of this size can have
  ///
  /// `nil` when a score is undefined or the largest sum is not known or is 0.
  ///
  /// - Scores: `0...1`.
  /// - Complexity: O(*n*).
  /// - Source: Freeman, *Social Networks* 1 (1979).
  public var centralisation: Double? {
    guard undefined.isEmpty, let largestSpread, largestSpread > 0, let top = values.max() else {
      return nil
    }
    return values.reduce(0) { $0 + (top - $1) } / largestSpread
  }

  private func isDefined(_ vertex: Int) -> Bool {
    var low = 0
    var high = undefined.count
    while low < high {
      let middle = (low + high) / 2
      if undefined[middle] < vertex { low = middle + 1 } else { high = middle }
    }
    return low == undefined.count || undefined[low] != vertex
  }
}
