internal import ParvisCore

extension DisclosedMap {
  /// Whether the version tells how strong links are.
  var weighsLinks: Bool { profile != .public }

  /// Who said what the map holds, as far as the version tells it.
  func sources(withPublics: Bool) -> [String] {
    Telling(for: profile).sources(of: map, withPublics: withPublics)
  }
}
