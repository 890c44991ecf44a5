/// Why links do not make a graph.
public enum GraphBuildError: Error, Sendable, Hashable {
  /// A link names a vertex outside `0..<vertexCount`.
  case unknownVertex(Int, linkIndex: Int)
  /// A weight is zero, negative, infinite, not a number, or so small that 1 / weight overflows.
  case badWeight(Double, linkIndex: Int)
  /// Sums of the weights, or of their reciprocals along paths, leave the range of `Double`.
  case weightsOverflow
  /// There are more links than 32-bit positions can number.
  case tooManyLinks(Int)
}
