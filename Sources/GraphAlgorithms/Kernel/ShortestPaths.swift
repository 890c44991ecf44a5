/// Distances from one source over links of any positive length; reusable for the next source.
///
/// When the longest link is at most 256 times the shortest, vertices wait in buckets no wider than
/// the shortest link: those of one bucket cannot bring each other nearer. Otherwise in a heap.
struct ShortestPaths {
  /// Distances from the source; infinite where nothing was reached.
  private(set) var distances: [Double]
  /// The reached vertices, the source first, each after all that come before it on a path.
  private(set) var order: [Int32] = []
  private let lengths: [Double]
  private var buckets: DistanceBuckets?
  private var heap = DistanceHeap()

  /// Prepares searches over links of the given lengths.
  init(_ count: Int, _ lengths: [Double]) {
    distances = [Double](repeating: .infinity, count: count)
    self.lengths = lengths
    buckets = DistanceBuckets(count, lengths)
  }

  /// Two path lengths within this relative difference are equal.
  static let tolerance = 1e-10

  /// Finds all distances from a source, forgetting the previous source.
  mutating func search(from source: Int, _ rows: Rows) {
    for vertex in order { distances[Int(vertex)] = .infinity }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    if buckets?.search(from: source, rows, lengths, &distances, &order) == nil {
      heap.search(from: source, rows, lengths, &distances, &order)
    }
  }
}
