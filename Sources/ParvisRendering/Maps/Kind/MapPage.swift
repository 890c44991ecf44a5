/// The page on which a map is drawn.
public enum MapPage: String, Hashable, Sendable, CaseIterable {
  case a4
  case a3
  case wide = "16:9"
  /// The smallest of the above that takes the map in a readable size.
  case auto

  /// The pages that `auto` tries, in order.
  static let candidates: [MapPage] = [.a4, .a3]
}
