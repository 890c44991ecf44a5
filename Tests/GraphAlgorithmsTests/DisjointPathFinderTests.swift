import GraphAlgorithms
import TestSupport
import Testing

@Suite struct `Disjoint paths to one target after the other` {
  @Test(arguments: Nightly.cases(Array(1...40), few: 12), [true, false])
  func `are as many as those found target by target`(seed: UInt64, isDirected: Bool) throws {
    let count = 5 + Int(seed % 20)
    let graph = try RandomGraphs.graph(
      seed: seed, vertexCount: count, linkCount: min(3 * count, count * (count - 1) / 3),
      isDirected: isDirected)
    for source in 0..<count {
      var finder = DisjointPathFinder(in: graph, from: source)
      for target in 0..<count {
        let paths = finder.paths(to: target)
        #expect(paths.count == graph.disjointPaths(from: source, to: target).count)
        for path in paths {
          #expect(path.first == source && path.last == target)
          #expect(zip(path, path.dropFirst()).allSatisfy { graph.hasLink(from: $0, to: $1) })
        }
        let inner = paths.flatMap { $0.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count && !inner.contains(target))
      }
    }
  }
}
