public import ParvisCore

/// What is known of the ways from the lead before a version leaves links out.
///
/// A version counts as in touch whom the whole map reaches, and says of ways only what holds in the
/// whole map too.
public struct KnownReach: Hashable, Sendable {
  /// Whether the whole map names a lead.
  public let hasLead: Bool
  /// Whom a path of contacts reaches from the lead; nil when reach cannot be evaluated.
  public let inTouch: Set<Stakeholder.ID>?
  /// By how many independent ways the lead finds each public; without an entry where that is not
  /// known, or where the lead speaks for it.
  let paths: [Audience.ID: Int]
}
