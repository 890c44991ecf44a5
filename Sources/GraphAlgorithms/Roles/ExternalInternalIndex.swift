/// Whether links lead out of groups or stay inside: (E − I) / (E + I).
///
/// Every index lies in `-1...1`, −1 when all links stay inside, and is `nil` without links.
///
/// - Source: Krackhardt & Stern, *Social Psychology Quarterly* 51 (1988).
public struct ExternalInternalIndex: Sendable, Hashable {
  /// The index of the whole graph, every link counted once.
  public let global: Double?
  /// The sum over links between groups.
  public let external: Double
  /// The sum over links inside groups.
  public let `internal`: Double
  /// Per group, over the links that touch it, inner links counted once.
  public let byTie: [Double?]
  /// Per group, summed over its members, so that inner links count twice.
  public let byMember: [Double?]
  /// Per vertex, over its links in both directions.
  public let vertices: [Double?]
}

extension Graph {
  /// The E-I index of a partition: of the whole graph, of each group and of each vertex.
  ///
  /// - Direction: Ignored; a pair linked both ways has two links.
  /// - Weights: Added instead of counted; ``unweighted`` gives the plain form.
  /// - Precondition: The partition has one entry per vertex.
  /// - Complexity: O(*n* + *m*).
  public func externalInternalIndex(of partition: Partition) -> ExternalInternalIndex {
    precondition(partition.groupOf.count == vertexCount, "The partition is of another size.")
    let zeros = [Double](repeating: 0, count: partition.groupCount)
    var external = 0.0
    var inner = 0.0
    var groupExternal = zeros
    var groupInner = zeros
    var vertexExternal = [Double](repeating: 0, count: vertexCount)
    var vertexInner = vertexExternal
    for link in links {
      let (from, to) = (partition.groupOf[link.source], partition.groupOf[link.target])
      if from == to {
        inner += link.weight
        groupInner[from] += link.weight
        vertexInner[link.source] += link.weight
        vertexInner[link.target] += link.weight
      } else {
        external += link.weight
        groupExternal[from] += link.weight
        groupExternal[to] += link.weight
        vertexExternal[link.source] += link.weight
        vertexExternal[link.target] += link.weight
      }
    }
    func index(_ external: Double, _ inner: Double) -> Double? {
      external + inner > 0 ? (external - inner) / (external + inner) : nil
    }
    return ExternalInternalIndex(
      global: index(external, inner), external: external, internal: inner,
      byTie: zip(groupExternal, groupInner).map { index($0, $1) },
      byMember: zip(groupExternal, groupInner).map { index($0, 2 * $1) },
      vertices: zip(vertexExternal, vertexInner).map { index($0, $1) })
  }
}
