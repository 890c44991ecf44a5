extension MeasureCatalog {
  /// Degree and strength.
  static let degrees: [Measure] =
    [
      Measure("degree", when: { !$0.graph.isDirected }) {
        $0.perVertex(counts: $0.graph.degrees(.both))
      }
    ]
    + Direction.inThenOut.map { direction in
      Measure("degree_\(direction.rawValue)", when: { $0.graph.isDirected }) {
        $0.perVertex(counts: $0.graph.degrees(direction))
      }
    } + [
      Measure("strength", when: { !$0.graph.isDirected }) { $0.perVertex($0.graph.strength()) },
      Measure("strength_in", when: { $0.graph.isDirected }) {
        $0.perVertex($0.graph.strength(.incoming))
      },
      Measure("strength_out", when: { $0.graph.isDirected }) {
        $0.perVertex($0.graph.strength(.outgoing))
      },
    ]
}

extension Direction {
  fileprivate static let inThenOut: [Direction] = [.incoming, .outgoing, .both]
}
