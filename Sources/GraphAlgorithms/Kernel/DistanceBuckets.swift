/// Dijkstra's search with a ring of buckets instead of a heap, for lengths of one magnitude.
///
/// - Source: Dial, *Communications of the ACM* 12 (1969); Denardo & Fox, *Operations Research* 27
///   (1979), for buckets as wide as the shortest link.
struct DistanceBuckets {
  /// Buckets per unit of distance.
  private let density: Double
  /// The first waiting entry of each bucket, −1 when it is empty.
  private var heads: [Int32]
  /// The vertex of each entry, and the entry after it in its bucket.
  private var entries: [(vertex: Int32, next: Int32)]
  private var isSettled: [Bool]

  /// Prepares searches; `nil` when lengths differ too much, or there are none.
  init?(_ count: Int, _ lengths: [Double]) {
    guard let shortest = lengths.min(), let longest = lengths.max(), longest <= 256 * shortest
    else { return nil }
    // A little narrower, so that rounding cannot put the ends of a link into one bucket.
    density = 1 / (shortest * (1 - 1e-6))
    guard density.isFinite, density > 0 else { return nil }
    var size = 2
    while size < Int(longest * density) + 3 { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    entries = [(Int32, Int32)](repeating: (0, 0), count: lengths.count + 1)
    isSettled = [Bool](repeating: false, count: count)
  }

  /// Settles all vertices within reach, bucket by bucket.
  mutating func search(
    from source: Int, _ rows: Rows, _ lengths: [Double], _ distances: inout [Double],
    _ order: inout [Int32]
  ) {
    if order.capacity < isSettled.count { order.reserveCapacity(isSettled.count) }
    Self.settle(
      source, density, rows.offsets.span, rows.targets.span, lengths.span, &heads, &entries,
      &isSettled, &distances, &order)
    for vertex in order { isSettled[Int(vertex)] = false }
  }

  private static func settle(
    _ source: Int, _ density: Double, _ offsets: Span<Int32>, _ targets: Span<Int32>,
    _ lengths: Span<Double>, _ bucketHeads: inout [Int32],
    _ bucketEntries: inout [(vertex: Int32, next: Int32)], _ settledFlags: inout [Bool],
    _ distances: inout [Double], _ order: inout [Int32]
  ) {
    var heads = bucketHeads.mutableSpan
    var entries = bucketEntries.mutableSpan
    var isSettled = settledFlags.mutableSpan
    var distances = distances.mutableSpan
    let mask = heads.count - 1
    entries[0] = (Int32(source), -1)
    heads[0] = 0
    var entryCount = 1
    var waiting = 1
    var bucket = 0
    while waiting > 0 {
      var head = heads[bucket & mask]
      heads[bucket & mask] = -1
      while head >= 0 {
        let vertex = Int(entries[Int(head)].vertex)
        head = entries[Int(head)].next
        waiting -= 1
        guard !isSettled[vertex] else { continue }
        isSettled[vertex] = true
        order.append(Int32(truncatingIfNeeded: vertex))
        let before = distances[vertex]
        for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = Int(targets[position])
          let distance = before + lengths[position]
          guard distance < distances[target] else { continue }
          distances[target] = distance
          let place = Int(distance * density) & mask
          entries[entryCount] = (Int32(truncatingIfNeeded: target), heads[place])
          heads[place] = Int32(truncatingIfNeeded: entryCount)
          entryCount += 1
          waiting += 1
        }
      }
      bucket += 1
    }
  }
}
