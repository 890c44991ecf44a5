/// The page on which a map is drawn.
public enum MapPage: String, Hashable, Sendable, CaseIterable {
  case a4
  case a3
  case wide = "16:9"
  /// The smallest of the above that takes the map in a readable size.
  case auto

  /// The pages to try, from the smallest.
  var candidates: [MapPage] { self == .auto ? [.a4, .a3] : [self] }

  /// A layout for the smallest page that holds everything, else for the largest.
  func smallest<Layout>(
    _ layout: (MapPage) -> Layout, whereWhole isWhole: (Layout) -> Bool
  ) -> Layout {
    let pages = candidates
    for page in pages.dropLast() {
      let found = layout(page)
      if isWhole(found) { return found }
    }
    return layout(pages[pages.count - 1])
  }
}
