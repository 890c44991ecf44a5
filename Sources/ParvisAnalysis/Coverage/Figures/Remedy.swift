public import ParvisCore

/// Somebody, or a scheme, that could bring a missing public in, and by what evidence.
///
/// A barrier, a territory or a theme in common is no evidence that somebody knows a public.
public struct Remedy: Hashable, Sendable {
  /// How many are named for one public, at most.
  static let limit = 3

  /// Nil for a scheme.
  public let stakeholder: Stakeholder.ID?
  public let ground: Ground

  /// Why this one, the strongest first.
  public enum Ground: Hashable, Sendable {
    /// Speaks for this public, but no contact with the lead is noted.
    case voiceNotInTouch
    /// Speaks for a public of which this one is a part.
    case widerPublic(Audience.ID)
    /// Speaks for a part of this public.
    case partOfPublic(Audience.ID)
    /// Is a body of a kind that usually reaches this public.
    case usualRelay
    /// Already in touch with this public, weakly.
    case weakVoice(UnitInterval)
    /// An existing scheme that reaches this public, by name.
    case scheme(String)

    /// The word for it in data files.
    public var code: String {
      switch self {
      case .voiceNotInTouch: "voiceNotInTouch"
      case .widerPublic, .partOfPublic: "widerPublic"
      case .usualRelay: "usualRelay"
      case .weakVoice: "weakVoice"
      case .scheme: "scheme"
      }
    }
  }

  init(stakeholder: Stakeholder.ID, ground: Ground) {
    self.stakeholder = stakeholder
    self.ground = ground
  }

  init(scheme: String) {
    self.stakeholder = nil
    self.ground = .scheme(scheme)
  }

  /// The name of the scheme; nil for a stakeholder.
  public var scheme: String? {
    if case .scheme(let name) = ground { name } else { nil }
  }

  /// Who or what is named.
  public var name: String { stakeholder?.name ?? scheme ?? "" }
}
