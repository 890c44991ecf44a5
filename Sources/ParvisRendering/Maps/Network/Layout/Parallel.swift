internal import Dispatch
internal import Synchronization

/// Does several pieces of work at once, as far as the machine has cores for it.
enum Parallel {
  /// The results in the order of their numbers, whichever was done first.
  static func results<Result: Sendable>(
    count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = work(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
