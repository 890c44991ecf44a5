/// What the catalogue measures: a graph, the names of its vertices, and a partition when there is
/// one.
public struct MeasuredNetwork: Sendable {
  /// The graph.
  public let graph: Graph
  /// One name per vertex.
  public let names: [String]
  /// The groups of the vertices, with names.
  public let partition: Partition?
  /// The undirected projection.
  let projection: Graph
  /// How many child tasks work at the same time.
  let threads: Int

  /// Puts together what is to be measured.
  ///
  /// - Precondition: There is one name per vertex, and one entry in the partition.
  public init(graph: Graph, names: [String], partition: Partition? = nil, threads: Int = 4) {
    precondition(names.count == graph.vertexCount, "There is not one name per vertex.")
    precondition(
      partition.map { $0.groupOf.count == graph.vertexCount } ?? true,
      "The partition is of another size.")
    self.graph = graph
    self.names = names
    self.partition = partition
    self.threads = threads
    projection = graph.undirected
  }

  /// One value per vertex, by name.
  func perVertex(_ scores: Scores) -> MeasureValue {
    .object(
      names.indices.map { MeasureValue.Entry(names[$0], MeasureValue(scores[$0])) })
  }

  /// One whole number per vertex, by name.
  func perVertex(counts: [Int]) -> MeasureValue {
    .object(names.indices.map { MeasureValue.Entry(names[$0], .count(counts[$0])) })
  }

  /// The names of vertices, sorted by their Unicode scalars.
  func sorted(_ vertices: [Int]) -> [String] {
    vertices.map { names[$0] }.sorted(by: Self.precedes)
  }

  /// Sorted lists of sorted names.
  func sorted(_ groups: [[Int]]) -> MeasureValue {
    let lists = groups.map(sorted).sorted {
      $0.lexicographicallyPrecedes($1, by: Self.precedes)
    }
    return .list(lists.map { .list($0.map(MeasureValue.text)) })
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }
}
