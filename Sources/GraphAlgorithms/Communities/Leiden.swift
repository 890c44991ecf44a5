extension Graph {
  /// Groups of vertices with more links inside than chance would give, by the Leiden method.
  ///
  /// Vertices move between groups while modularity rises; each group is then built up again from
  /// single vertices, which keeps it connected, and the parts become the vertices of a smaller
  /// graph. The whole is repeated from its own result until modularity stays.
  ///
  /// Groups are numbered in the order of their smallest vertex; every group is connected, and an
  /// isolated vertex is a group of its own. Equal seeds give equal groups on every machine.
  ///
  /// - Direction: Ignored: links are those of the undirected projection.
  /// - Weights: Added; ``unweighted`` gives the plain form.
  /// - Precondition: `resolution` is positive. Larger values give smaller groups.
  /// - Complexity: O(*n* + *m*) time per pass, a few tens of passes; O(*n* + *m*) space.
  /// - Source: Traag, Waltman & van Eck, *Scientific Reports* 9 (2019).
  public func communities(resolution: Double = 1, seed: UInt64 = 1) -> Partition {
    precondition(resolution > 0, "The resolution is not positive.")
    let base = CommunityGraph(undirected)
    guard base.total > 0 else { return Partition(groupOf: Array(0..<vertexCount)) }
    var generator = SeededGenerator(seed: seed)
    var best = (0..<Int32(vertexCount)).map { $0 }
    var bestQuality = -Double.infinity
    for _ in 0..<10 {
      let found = Self.pass(base, best, resolution, &generator)
      let quality = base.quality(found, resolution)
      guard quality > bestQuality else { break }
      let gain = quality - bestQuality
      (best, bestQuality) = (found, quality)
      if gain < 1e-5 { break }
    }
    return Partition(numberingByFirstVertex: best)
  }

  /// One run of moving, refining and aggregating down to single vertices.
  private static func pass(
    _ base: CommunityGraph, _ start: [Int32], _ resolution: Double,
    _ generator: inout SeededGenerator
  ) -> [Int32] {
    var graph = base
    var groups = start
    // Which vertex of the current graph each original vertex has become part of.
    var vertexOf = (0..<Int32(base.count)).map { $0 }
    while true {
      var mover = CommunityMover(graph, groups, resolution)
      mover.run(graph, &generator)
      groups = mover.groups
      var refiner = CommunityRefiner(graph, groups, resolution)
      refiner.run(graph, &generator)
      let (parts, partCount) = refiner.numberedParts()
      guard partCount < graph.count else { break }
      var partGroups = [Int32](repeating: 0, count: partCount)
      for vertex in 0..<graph.count { partGroups[Int(parts[vertex])] = groups[vertex] }
      for vertex in vertexOf.indices { vertexOf[vertex] = parts[Int(vertexOf[vertex])] }
      graph = graph.aggregated(by: parts, partCount)
      groups = CommunityGraph.renumbered(partGroups)
    }
    return vertexOf.map { groups[Int($0)] }
  }
}

extension Partition {
  /// A partition whose groups are numbered anew in the order of their smallest vertex.
  init(numberingByFirstVertex groups: [Int32]) {
    let numbered = CommunityGraph.renumbered(groups)
    self.init(groupOf: numbered.map(Int.init), groupCount: Int(numbered.max() ?? -1) + 1)
  }
}
