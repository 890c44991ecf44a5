/// Links in ascending order of source, then target, as a builder needs them; self-links left out.
struct SortedLinks {
  private let vertexCount: Int
  private let isDirected: Bool
  private var sources: [Int32]
  private var targets: [Int32]
  private var weights: [Double]
  /// Where each link stood when it was added.
  private var positions: [Int32]

  init(_ links: [Arc], vertexCount: Int, isDirected: Bool) {
    self.vertexCount = vertexCount
    self.isDirected = isDirected
    sources = []
    targets = []
    weights = []
    positions = []
    let capacity = links.count
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
    var isSorted = true
    for (index, link) in links.enumerated() where link.source != link.target {
      // An undirected link is kept once, smaller end first, until the rows are made.
      let flip = !isDirected && link.source > link.target
      let source = Int32(flip ? link.target : link.source)
      let target = Int32(flip ? link.source : link.target)
      if isSorted, let s = sources.last, let t = targets.last {
        isSorted = s < source || (s == source && t <= target)
      }
      sources.append(source)
      targets.append(target)
      weights.append(link.weight)
      positions.append(Int32(index))
    }
    if !isSorted {
      arrange(by: targets)
      arrange(by: sources)
    }
  }

  /// One pass of a stable counting sort.
  private mutating func arrange(by keys: [Int32]) {
    var starts = [Int](repeating: 0, count: vertexCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    var order = [Int](repeating: 0, count: keys.count)
    for (index, key) in keys.enumerated() {
      order[starts[Int(key)]] = index
      starts[Int(key)] += 1
    }
    sources = order.map { sources[$0] }
    targets = order.map { targets[$0] }
    weights = order.map { weights[$0] }
    positions = order.map { positions[$0] }
  }

  /// Joins links with the same ends, adding their weights in the order they were given.
  ///
  /// - Returns: The original positions of the links that were joined to an earlier one, ascending.
  mutating func mergeParallels() -> [Int] {
    var merged: [Int] = []
    var kept = 0
    for index in sources.indices {
      if kept > 0, sources[kept - 1] == sources[index], targets[kept - 1] == targets[index] {
        weights[kept - 1] += weights[index]
        merged.append(Int(positions[index]))
      } else {
        sources[kept] = sources[index]
        targets[kept] = targets[index]
        weights[kept] = weights[index]
        kept += 1
      }
    }
    sources.removeLast(sources.count - kept)
    targets.removeLast(targets.count - kept)
    weights.removeLast(weights.count - kept)
    return merged.sorted()
  }

  /// The compressed rows; undirected links stand in the rows of both ends.
  func rows() -> Rows {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    let isWeighted = weights.contains { $0 != 1 }
    let forward = Rows(offsets: offsets, targets: targets, weights: isWeighted ? weights : [])
    return isDirected ? forward : forward.joined(with: forward.reversed()) { $0 + $1 }
  }
}
