/// All shortest paths from one source, reusable for one source after the other.
///
/// It holds the links they use, in the order in which vertices are reached, and how many paths lead
/// to each vertex. Numbers of paths grow exponentially with the size of a graph and leave the range
/// of `Double`. Only ratios matter, so each is kept as `paths` · 2^`exponents`, which cannot
/// overflow.
struct ShortestPathDAG {
  /// The reached vertices by ascending distance, the source first.
  private(set) var order: [Int32] = []
  /// Where the links of each vertex of `order` begin in `links`, with one more at the end.
  private(set) var starts: [Int32] = []
  /// Positions of the links that lie on shortest paths.
  private(set) var links: [Int32] = []
  /// The scaled number of shortest paths to each vertex.
  private(set) var paths: [Double]
  /// The binary exponents that go with `paths`.
  private(set) var exponents: [Int32]
  private var distances: [Double]
  private var search: ShortestPaths?
  private let lengths: [Double]?

  /// Prepares searches over links of the given lengths; `nil` lengths are all 1.
  init(_ count: Int, _ lengths: [Double]?) {
    self.lengths = lengths
    paths = [Double](repeating: 0, count: count)
    exponents = [Int32](repeating: 0, count: count)
    distances = [Double](repeating: .infinity, count: count)
    search = lengths.map { ShortestPaths(count, $0) }
  }

  /// Finds the paths from a source, forgetting the previous one.
  mutating func search(from source: Int, _ rows: Rows) {
    for vertex in order {
      distances[Int(vertex)] = .infinity
      paths[Int(vertex)] = 0
      exponents[Int(vertex)] = 0
    }
    search?.search(from: source, rows)
    if let search {
      order = search.order
      for vertex in order { distances[Int(vertex)] = search.distances[Int(vertex)] }
    } else {
      order.removeAll(keepingCapacity: true)
      Self.breadthFirst(
        source, rows.offsets.span, rows.targets.span, &order, &distances)
    }
    starts.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    paths[source] = 1
    for vertex in order {
      starts.append(Int32(links.count))
      let distance = distances[Int(vertex)]
      for position in rows.range(of: Int(vertex)) {
        let target = Int(rows.targets[position])
        let end = distances[target]
        let length = lengths?[position] ?? 1
        guard distance < end, distance + length <= end * (1 + ShortestPaths.tolerance) else {
          continue
        }
        links.append(Int32(position))
        addPaths(from: Int(vertex), to: target)
      }
    }
    starts.append(Int32(links.count))
  }

  /// The share of the paths to the end of a link that come along it: σ(source) / σ(target).
  func share(from source: Int, to target: Int) -> Double {
    let ratio = paths[source] / paths[target]
    let shift = exponents[source] - exponents[target]
    return shift == 0 ? ratio : Double(sign: .plus, exponent: Int(shift), significand: ratio)
  }

  private mutating func addPaths(from source: Int, to target: Int) {
    let shift = exponents[target] == exponents[source] ? 0 : exponents[source] - exponents[target]
    if paths[target] == 0 {
      paths[target] = paths[source]
      exponents[target] = exponents[source]
    } else if shift <= 0 {
      paths[target] += Double(
        sign: .plus, exponent: max(-2000, Int(shift)), significand: paths[source])
    } else {
      paths[target] =
        paths[source]
        + Double(sign: .plus, exponent: max(-2000, -Int(shift)), significand: paths[target])
      exponents[target] = exponents[source]
    }
    if paths[target] > 0x1p512 {
      paths[target] *= 0x1p-512
      exponents[target] += 512
    }
  }

  private static func breadthFirst(
    _ source: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ order: inout [Int32],
    _ distances: inout [Double]
  ) {
    var distances = distances.mutableSpan
    distances[source] = 0
    order.append(Int32(source))
    var next = 0
    while next < order.count {
      let vertex = Int(order[next])
      next += 1
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        guard distances[target] == .infinity else { continue }
        distances[target] = distances[vertex] + 1
        order.append(Int32(target))
      }
    }
  }
}
