extension Graph {
  /// Paths between two vertices that share no vertex but their ends, as short as possible in all.
  ///
  /// With the default limit there are as many as exist: by Menger's theorem, one for each vertex
  /// that would have to fail to separate two vertices that are not linked directly. The sum of
  /// their lengths is the smallest that so many disjoint paths can have.
  ///
  /// - Direction: Paths follow links.
  /// - Weights: As `length` says; ignored by default.
  /// - Complexity: O(*k* · *n* · *m*) time at worst for *k* paths, in practice O(*k* · *m*);
  ///   O(*n* + *m*) space.
  /// - Source: Suurballe, *Networks* 4 (1974); Bhandari, *Survivable Networks* (1999).
  ///
  /// - Parameters:
  ///   - source: Where paths begin.
  ///   - target: Where they end.
  ///   - limit: The largest number of paths wanted.
  ///   - length: The length of a link.
  /// - Returns: The paths with both ends, the shortest first, ties in the order of their vertices;
  ///   none when the ends are the same or not connected.
  public func disjointPaths(
    from source: Int, to target: Int, limit: Int = .max, length: LinkLength = .unit
  ) -> [[Int]] {
    guard source != target else { return [] }
    var flow = UnitFlow(self, source: source, target: target, length: length)
    var count = 0
    while count < limit, flow.augment() { count += 1 }
    return flow.paths()
  }
}

/// A flow of one unit per vertex; every vertex but the ends is split into an entry and an exit.
private struct UnitFlow {
  private struct Channel {
    let target: Int
    let cost: Double
    var isOpen: Bool
  }

  private let source: Int
  private let target: Int
  /// Channel 2*i* + 1 is channel 2*i* backwards, open when that is used.
  private var channels: [Channel] = []
  private var leaving: [[Int]]
  private let improvement: Double

  init(_ graph: Graph, source: Int, target: Int, length: LinkLength) {
    self.source = source
    self.target = target
    leaving = [[Int]](repeating: [], count: 2 * graph.vertexCount)
    let lengths = graph.pathLengths(length)
    // Sums of real lengths carry rounding errors: smaller gains are none.
    improvement = 1e-12 * (lengths?.max() ?? 0)
    for vertex in 0..<graph.vertexCount where vertex != source && vertex != target {
      connect(2 * vertex, 2 * vertex + 1, 0)
    }
    for vertex in 0..<graph.vertexCount where vertex != target {
      for position in graph.outgoing.range(of: vertex) {
        let next = Int(graph.outgoing.targets[position])
        guard next != source else { continue }
        connect(2 * vertex + 1, 2 * next, lengths?[position] ?? 1)
      }
    }
  }

  private mutating func connect(_ from: Int, _ to: Int, _ cost: Double) {
    leaving[from].append(channels.count)
    channels.append(Channel(target: to, cost: cost, isOpen: true))
    leaving[to].append(channels.count)
    channels.append(Channel(target: from, cost: -cost, isOpen: false))
  }

  /// Sends one more unit along the cheapest way; false when there is none.
  mutating func augment() -> Bool {
    let start = 2 * source + 1
    let end = 2 * target
    var costs = [Double](repeating: .infinity, count: leaving.count)
    var arrival = [Int](repeating: -1, count: leaving.count)
    var isQueued = [Bool](repeating: false, count: leaving.count)
    var queue = [start]
    var next = 0
    costs[start] = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      isQueued[place] = false
      for index in leaving[place] where channels[index].isOpen {
        let channel = channels[index]
        let cost = costs[place] + channel.cost
        guard cost < costs[channel.target] - improvement else { continue }
        costs[channel.target] = cost
        arrival[channel.target] = index
        if !isQueued[channel.target] {
          isQueued[channel.target] = true
          queue.append(channel.target)
        }
      }
      if next > 1_000_000 {
        queue.removeFirst(next)
        next = 0
      }
    }
    guard arrival[end] >= 0 else { return false }
    var place = end
    while place != start {
      let index = arrival[place]
      channels[index].isOpen = false
      channels[index ^ 1].isOpen = true
      place = channels[index ^ 1].target
    }
    return true
  }

  /// The paths along which the flow goes.
  func paths() -> [[Int]] {
    var found: [(length: Double, vertices: [Int])] = []
    for first in leaving[2 * source + 1] where first % 2 == 0 && !channels[first].isOpen {
      var vertices = [source]
      var length = channels[first].cost
      var place = channels[first].target
      while place != 2 * target {
        vertices.append(place / 2)
        guard
          let used = leaving[place | 1].first(where: { $0 % 2 == 0 && !channels[$0].isOpen })
        else { break }
        length += channels[used].cost
        place = channels[used].target
      }
      found.append((length, vertices + [target]))
    }
    return found.sorted {
      $0.length == $1.length
        ? $0.vertices.lexicographicallyPrecedes($1.vertices) : $0.length < $1.length
    }.map(\.vertices)
  }
}
