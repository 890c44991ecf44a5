/// Betweenness from one source after the other, over links of any positive length.
struct SingleSweep {
  /// How often each vertex stood on shortest paths so far.
  private(set) var sums: [Double]
  private let lengths: [Double]
  private var search: ShortestPaths
  /// The number of shortest paths to each vertex; 0 between two sources.
  private var paths: [Double]
  /// What each vertex passes back per path.
  private var returns: [Double]
  /// Targets of the links on shortest paths, and where those of each vertex in order start.
  private var links: [Int32]
  private var starts: [Int32]
  private var scaled: ScaledSweep?

  /// Prepares sweeps over links of the given lengths.
  init(_ count: Int, _ lengths: [Double]) {
    sums = [Double](repeating: 0, count: count)
    self.lengths = lengths
    search = ShortestPaths(count, lengths)
    paths = sums
    returns = sums
    links = [Int32](repeating: 0, count: lengths.count + 1)
    starts = [Int32](repeating: 0, count: count + 1)
  }

  /// Adds what the shortest paths from a source owe to each vertex.
  mutating func add(from source: Int, _ rows: Rows) {
    search.search(from: source, rows)
    paths[source] = 1
    let largest = Self.count(rows, lengths, search, &paths, &links, &starts)
    if largest < 1e290 {
      Self.giveBack(search.order, &paths, &returns, &links, &starts, &sums)
    } else {
      var sweep = scaled ?? ScaledSweep(sums.count, lengths)
      scaled = nil
      sweep.add(from: source, rows, &sums)
      scaled = sweep
    }
    for vertex in search.order { paths[Int(vertex)] = 0 }
  }

  /// Counts paths along the links that lie on shortest ones, and writes those down.
  ///
  /// - Returns: The largest number of paths.
  private static func count(
    _ rows: Rows, _ lengths: [Double], _ search: ShortestPaths, _ paths: inout [Double],
    _ links: inout [Int32], _ starts: inout [Int32]
  ) -> Double {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let lengths = lengths.span
    let order = search.order.span
    let distances = search.distances.span
    var paths = paths.mutableSpan
    var links = links.mutableSpan
    var starts = starts.mutableSpan
    let slack = 1 + ShortestPaths.tolerance
    var next = 0
    var largest = 0.0
    for index in 0..<order.count {
      let vertex = Int(order[index])
      let distance = distances[vertex]
      let count = paths[vertex]
      largest = max(largest, count)
      starts[index] = Int32(truncatingIfNeeded: next)
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        let end = distances[target]
        // By arithmetic: a branch would be mispredicted half the time.
        let isBefore = distance < end ? 1 : 0
        let isShortest = distance + lengths[position] <= end * slack ? 1 : 0
        links[next] = Int32(truncatingIfNeeded: target)
        next &+= isBefore & isShortest
      }
      for link in Int(starts[index])..<next { paths[Int(links[link])] += count }
    }
    starts[order.count] = Int32(truncatingIfNeeded: next)
    return largest
  }

  /// Gathers what vertices owe to those behind them, the last first.
  private static func giveBack(
    _ order: [Int32], _ paths: inout [Double], _ returned: inout [Double],
    _ links: inout [Int32], _ starts: inout [Int32], _ sums: inout [Double]
  ) {
    let order = order.span
    let paths = paths.span
    let links = links.span
    let starts = starts.span
    var returns = returned.mutableSpan
    var sums = sums.mutableSpan
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      let vertex = Int(order[index])
      var gathered = 0.0
      for link in Int(starts[index])..<Int(starts[index + 1]) {
        gathered += returns[Int(links[link])]
      }
      let dependency = paths[vertex] * gathered
      sums[vertex] += dependency
      returns[vertex] = (1 + dependency) / paths[vertex]
    }
  }
}

/// The same in scaled numbers, for graphs with more shortest paths than a number can hold.
struct ScaledSweep {
  private var noLinks: [Double] = []
  private var dag: ShortestPathDAG
  private var dependencies: PathDependencies

  init(_ count: Int, _ lengths: [Double]?) {
    dag = ShortestPathDAG(count, lengths)
    dependencies = PathDependencies(count)
  }

  /// Adds what the shortest paths from a source owe to each vertex.
  mutating func add(from source: Int, _ rows: Rows, _ sums: inout [Double]) {
    dag.search(from: source, rows)
    dependencies.add(dag, rows, vertices: &sums, links: &noLinks)
  }
}
