/// Where the groups of an earlier drawing stood: a new version of the file keeps them there.
public struct EarlierPlaces: Hashable, Sendable {
  /// The size of the page, in points.
  public let width: Double
  public let height: Double
  /// The centre of each group, by its identifier.
  public let centres: [String: Point]

  public init(width: Double, height: Double, centres: [String: Point]) {
    self.width = width
    self.height = height
    self.centres = centres
  }

  /// Where a group stood, in proportion to another page.
  func centre(of id: String, on frame: PageFrame) -> Point? {
    centres[id].map { Point($0.x * frame.width / width, $0.y * frame.height / height) }
  }
}
