/// What closeness, harmonic closeness and eccentricity need to know of one vertex's distances.
struct DistanceTally: Sendable {
  /// How many other vertices are reached.
  var reached = 0
  /// The sum of the distances to them.
  var total = 0.0
  /// The sum of the reciprocals of these distances.
  var harmonic = 0.0
  /// The largest of these distances, 0 when nothing is reached.
  var farthest = 0.0

  /// Counts vertices at a distance.
  mutating func add(_ count: Int, at distance: Double) {
    reached += count
    total += Double(count) * distance
    harmonic += Double(count) / distance
    farthest = max(farthest, distance)
  }

  /// Adds the tally of other targets.
  mutating func add(_ other: DistanceTally) {
    reached += other.reached
    total += other.total
    harmonic += other.harmonic
    farthest = max(farthest, other.farthest)
  }

  /// The tally with distances counted in units turned into distances.
  func scaled(by unit: Double) -> DistanceTally {
    DistanceTally(
      reached: reached, total: total * unit, harmonic: harmonic / unit, farthest: farthest * unit)
  }
}

extension Graph {
  /// Counts the distances from every vertex, read along a direction.
  func distanceCensus(
    _ direction: Direction, _ length: LinkLength, threads: Int
  ) async -> [DistanceTally] {
    if direction == .both, isDirected {
      return await undirected.distanceCensus(.outgoing, length, threads: threads)
    }
    let forward = direction == .incoming ? incoming : outgoing
    let backward = direction == .incoming ? outgoing : incoming
    let count = vertexCount
    let parts: [[DistanceTally]]
    var scale = 1.0
    switch Lengths(length, of: forward) {
    case .equal(let unit):
      scale = unit
      parts = await Self.batches(count, threads) { lane, lanes in
        var search = LevelSearch(count)
        search.run(lane: lane, of: lanes, over: forward)
        return search.census
      }
    case .whole(_, let longest, let unit) where longest <= 128:
      scale = unit
      guard case .whole(let units, _, _) = Lengths(length, of: backward) else {
        preconditionFailure("Lengths differ between the two readings of a link.")
      }
      parts = await Self.batches(count, threads) { lane, lanes in
        var search = StepSearch(count, longest: longest)
        search.run(lane: lane, of: lanes, over: backward, units)
        return search.census
      }
    case .whole(let units, _, let unit):
      scale = unit
      let lengths = units.map(Double.init)
      parts = await Self.sources(count, threads, forward, lengths)
    case .real(let lengths):
      parts = await Self.sources(count, threads, forward, lengths)
    }
    var census = [DistanceTally](repeating: DistanceTally(), count: count)
    for part in parts {
      for vertex in 0..<count { census[vertex].add(part[vertex]) }
    }
    return scale == 1 ? census : census.map { $0.scaled(by: scale) }
  }

  /// Runs lanes of whole batches of targets.
  private static func batches(
    _ count: Int, _ threads: Int,
    _ body: @escaping @Sendable (_ lane: Int, _ lanes: Int) -> [DistanceTally]
  ) async -> [[DistanceTally]] {
    let batches = (count + 511) / 512
    let lanes = min(16, max(1, batches))
    return await Lanes.run(lanes, threads: threads) { body($0, lanes) }
  }

  /// Runs one search per source.
  private static func sources(
    _ count: Int, _ threads: Int, _ rows: Rows, _ lengths: [Double]
  ) async -> [[DistanceTally]] {
    let lanes = count < 500 ? 1 : 16
    return await Lanes.run(lanes, threads: threads) { lane in
      var census = [DistanceTally](repeating: DistanceTally(), count: count)
      var search = ShortestPaths(count, lengths)
      for source in stride(from: lane, to: count, by: lanes) {
        search.search(from: source, rows)
        var tally = DistanceTally()
        for vertex in search.order.dropFirst() {
          tally.add(1, at: search.distances[Int(vertex)])
        }
        census[source] = tally
      }
      return census
    }
  }
}
