/// Work cut into a fixed number of lanes, so that sums do not depend on the number of threads.
///
/// Lanes are handed out one by one to at most `threads` child tasks; results come back in lane
/// order. What a lane holds must not depend on `threads`.
enum Lanes {
  /// Runs every lane and gathers the results in lane order.
  static func run<Result: Sendable>(
    _ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(body) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      while next < min(threads, count) {
        let lane = next
        group.addTask { (lane, body(lane)) }
        next += 1
      }
      var results = [Result?](repeating: nil, count: count)
      while let (lane, result) = await group.next() {
        results[lane] = result
        if next < count {
          let following = next
          group.addTask { (following, body(following)) }
          next += 1
        }
      }
      return results.compactMap(\.self)
    }
  }

  /// Adds vectors element by element, in lane order.
  static func sum(_ vectors: [[Double]], count: Int) -> [Double] {
    var total = [Double](repeating: 0, count: count)
    for vector in vectors {
      for index in 0..<count { total[index] += vector[index] }
    }
    return total
  }
}
