/// The second half of Brandes' algorithm: what the paths of a source owe to vertices and links.
struct PathDependencies {
  private var dependencies: [Double]

  init(_ count: Int) {
    dependencies = [Double](repeating: 0, count: count)
  }

  /// Adds the shares of all pairs that begin at the source of the paths.
  ///
  /// - Parameters:
  ///   - dag: The shortest paths of one source.
  ///   - rows: The rows in which they were found.
  ///   - vertices: Where the share of each vertex between the ends of a pair is added.
  ///   - links: Where the share of each link is added, by its position; may be empty.
  mutating func add(
    _ dag: ShortestPathDAG, _ rows: Rows, vertices: inout [Double], links: inout [Double]
  ) {
    for index in dag.order.indices.reversed() {
      let vertex = Int(dag.order[index])
      var dependency = 0.0
      for link in Int(dag.starts[index])..<Int(dag.starts[index + 1]) {
        let position = Int(dag.links[link])
        let target = Int(rows.targets[position])
        let share = dag.share(from: vertex, to: target) * (1 + dependencies[target])
        dependency += share
        if !links.isEmpty { links[position] += share }
      }
      dependencies[vertex] = dependency
      if index > 0 { vertices[vertex] += dependency }
    }
  }
}
