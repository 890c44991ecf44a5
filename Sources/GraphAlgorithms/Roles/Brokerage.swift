/// The part a vertex plays between two others that are not linked directly.
public enum BrokerageRole: String, Sendable, Hashable, CaseIterable {
  /// All three are of one group.
  case coordinator
  /// The two others are of one group, the broker is not.
  case itinerant
  /// The broker is of the group of the first.
  case representative
  /// The broker is of the group of the last.
  case gatekeeper
  /// All three are of different groups.
  case liaison
}

/// How often each vertex plays each part.
public struct Brokerage: Sendable, Hashable {
  private let counts: [BrokerageRole: [Int]]

  fileprivate init(counts: [BrokerageRole: [Int]]) {
    self.counts = counts
  }

  /// The counts of one role in vertex order.
  public subscript(role: BrokerageRole) -> [Int] {
    counts[role] ?? []
  }

  /// The counts of all roles together in vertex order.
  public var totals: [Int] {
    let vertices = self[.coordinator].indices
    return vertices.map { vertex in
      BrokerageRole.allCases.reduce(0) { $0 + self[$1][vertex] }
    }
  }
}

extension Graph {
  /// The brokerage roles of Gould and Fernandez.
  ///
  /// Counted for the vertex *j* are the pairs *i* ≠ *k* with links from *i* to *j* and from *j* to
  /// *k* but none from *i* to *k*.
  ///
  /// - Direction: From *i* to *k*; an undirected link is two, so that each case counts twice.
  /// - Weights: Ignored.
  /// - Precondition: The partition has one entry per vertex.
  /// - Complexity: O(Σ in-degree · out-degree) time, O(*n*) space.
  /// - Source: Gould & Fernandez, *Sociological Methodology* 19 (1989).
  public func brokerage(of partition: Partition) -> Brokerage {
    precondition(partition.groupOf.count == vertexCount, "The partition is of another size.")
    let roles = BrokerageRole.allCases
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: vertexCount), count: roles.count)
    var isLinked = [Bool](repeating: false, count: vertexCount)
    for first in 0..<vertexCount {
      let row = outgoing.range(of: first)
      for position in row { isLinked[Int(outgoing.targets[position])] = true }
      isLinked[first] = true
      let a = partition.groupOf[first]
      for position in row {
        let broker = Int(outgoing.targets[position])
        let b = partition.groupOf[broker]
        for next in outgoing.range(of: broker) {
          let last = Int(outgoing.targets[next])
          guard !isLinked[last] else { continue }
          let c = partition.groupOf[last]
          let role =
            a == b ? (b == c ? 0 : 2) : b == c ? 3 : a == c ? 1 : 4
          counts[role][broker] += 1
        }
      }
      for position in row { isLinked[Int(outgoing.targets[position])] = false }
      isLinked[first] = false
    }
    return Brokerage(counts: Dictionary(uniqueKeysWithValues: zip(roles, counts)))
  }
}
