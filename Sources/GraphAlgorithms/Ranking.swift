/// Vertices in descending order of score, those that cannot be told apart sharing a rank.
///
/// Scores are equal when they differ by at most 1e-9 relatively to the larger one in absolute
/// value. Ranks count from 1 and skip after a tie (1, 2, 2, 4). Inside a tie the order is that of
/// the vertices, so that a ranking is the same on every machine.
///
/// - Complexity: O(*n* log *n*) time, O(*n*) space.
public struct Ranking: Sendable, Hashable {
  /// One line of a ranking.
  public struct Place: Sendable, Hashable {
    /// The vertex.
    public let vertex: Int
    /// Its rank, from 1.
    public let rank: Int
    /// Its score.
    public let score: Double
    /// How many vertices share the rank, itself included.
    public let sharedBy: Int
  }

  /// The places from the best; vertices without a score have none.
  public let places: [Place]

  /// Ranks the vertices that have a score.
  public init(_ scores: Scores) {
    let defined = scores.values.indices.filter { scores[$0] != nil }
    let order = defined.sorted {
      let (a, b) = (scores.values[$0], scores.values[$1])
      return a == b ? $0 < $1 : a > b
    }
    var places: [Place] = []
    places.reserveCapacity(order.count)
    var start = 0
    while start < order.count {
      let top = scores.values[order[start]]
      var end = start + 1
      while end < order.count, Self.areEqual(top, scores.values[order[end]]) { end += 1 }
      for vertex in order[start..<end].sorted() {
        places.append(
          Place(
            vertex: vertex, rank: start + 1, score: scores.values[vertex], sharedBy: end - start))
      }
      start = end
    }
    self.places = places
  }

  /// The rank of every vertex in vertex order, `nil` for those without a score.
  ///
  /// - Complexity: O(*n*).
  public func ranks(vertexCount: Int) -> [Int?] {
    var ranks = [Int?](repeating: nil, count: vertexCount)
    for place in places { ranks[place.vertex] = place.rank }
    return ranks
  }

  private static func areEqual(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }
}
