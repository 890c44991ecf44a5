/// Vertices divided into groups: components, communities, or categories given from outside.
///
/// Every vertex belongs to exactly one group; groups are numbered from 0.
public struct Partition: Sendable, Hashable {
  /// The group of each vertex, in vertex order.
  public let groupOf: [Int]
  /// The number of groups.
  public let groupCount: Int
  /// A name per group, in group order; empty when groups have none.
  public let names: [String]

  /// A partition from the group of each vertex.
  ///
  /// - Precondition: Groups are numbered `0..<k` without a gap.
  public init(groupOf: [Int]) {
    let count = (groupOf.max() ?? -1) + 1
    var isUsed = [Bool](repeating: false, count: count)
    for group in groupOf {
      precondition(group >= 0, "A group has a negative number.")
      isUsed[group] = true
    }
    precondition(!isUsed.contains(false), "A group is empty.")
    self.groupOf = groupOf
    groupCount = count
    names = []
  }

  /// A partition from the name of each vertex's group; groups stand in the order of their names'
  /// Unicode scalars.
  public init(names labels: [String]) {
    names = Set(labels).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    groupOf = labels.map { numbers[$0] ?? 0 }
    groupCount = names.count
  }

  init(groupOf: [Int], groupCount: Int) {
    self.groupOf = groupOf
    self.groupCount = groupCount
    names = []
  }

  /// The vertices of each group, ascending, in group order.
  ///
  /// - Complexity: O(*n*).
  public var groups: [[Int]] {
    var groups = [[Int]](repeating: [], count: groupCount)
    for (vertex, group) in groupOf.enumerated() { groups[group].append(vertex) }
    return groups
  }

  /// The number of vertices of each group, in group order.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: groupCount)
    for group in groupOf { sizes[group] += 1 }
    return sizes
  }
}
