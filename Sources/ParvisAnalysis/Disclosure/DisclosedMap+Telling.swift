internal import ParvisCore

extension DisclosedMap {
  /// Whether the version tells how strong links are.
  var weighsLinks: Bool { profile != .public }

  /// Who said what the map holds, as far as the version tells it.
  var sources: [String] { Telling(for: profile).sources(of: map) }
}
