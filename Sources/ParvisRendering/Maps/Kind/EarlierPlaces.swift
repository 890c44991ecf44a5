/// Where the groups of an earlier drawing stood: a new version of the file keeps them there.
public struct EarlierPlaces: Hashable, Sendable {
  /// The key of the kind of map.
  public let kind: String
  /// The size of the page, in points.
  public let width: Double
  public let height: Double
  /// The centre of each group, by its identifier.
  public let centres: [String: Point]

  public init(kind: String, width: Double, height: Double, centres: [String: Point]) {
    self.kind = kind
    self.width = width
    self.height = height
    self.centres = centres
  }

  /// Whether nobody of it stands on a page.
  public func isForeign(to scene: Scene) -> Bool {
    !scene.groups.contains { $0.subject != .furniture && centres[$0.id] != nil }
  }
}
