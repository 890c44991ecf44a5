public import ParvisCore

/// Where a public that nobody speaks for is usually met: a reminder, no fact about the place.
public struct WhereToLook: Hashable, Sendable {
  /// Kinds of bodies, most useful first, one to three.
  public let kinds: [Bilingual]
  /// How one meets it, in a few words.
  public let manner: Bilingual
}
