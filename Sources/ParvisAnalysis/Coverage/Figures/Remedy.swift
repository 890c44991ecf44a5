public import ParvisCore

/// Somebody who could bring a missing public in, and why.
public struct Remedy: Hashable, Sendable {
  /// How many are named for one gap, at most.
  static let limit = 3

  public let stakeholder: Stakeholder.ID
  public let ground: Ground

  /// Why this stakeholder, the strongest first.
  public enum Ground: Hashable, Sendable {
    /// Speaks for this public, but no link with the lead is noted.
    case voiceNotInTouch
    /// Speaks for this public and is found only through others.
    case directContact(around: [Stakeholder.ID])
    /// Already in touch with this public, weakly.
    case weakVoice(UnitInterval)
    /// Already reaches an audience that meets the same barriers.
    case sameBarriers(Audience.ID, [Barrier])
    /// Is present in the same territory.
    case sameTerritory(Territory.ID)
    /// Follows the theme that affects the public most.
    case sameTheme(Theme.ID)
    /// Speaks for a public that the theme affects.
    case speaksForAffected(Audience.ID)
    /// Has weight in the decision and follows the theme that affects the public most.
    case carriesWeight(Theme.ID)
  }
}
