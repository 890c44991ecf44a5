/// A point of a drawing, in points of 1/72 inch, with y upwards as Graphviz counts it.
public struct DrawnPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
