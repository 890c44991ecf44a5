public import ParvisCore

/// How the publics are reached from the lead, and through whom everything passes.
public struct RelaySummary: Hashable, Sendable {
  /// Who runs the exercise; nil when nobody is named.
  public let lead: Stakeholder.ID?
  /// Why no ways are studied; nil when they are.
  public let notStudied: Bilingual?
  /// One row for each public, the worst first.
  public let rows: [Row]
  /// Who is passed by every way to some publics, most publics first, then by name.
  public let singlePoints: [SinglePoint]

  /// The ways to one public.
  public struct Row: Hashable, Sendable {
    public let audience: Audience.ID
    /// In words.
    public let text: Bilingual
    /// The ways that share nobody but the lead, each from the lead to a voice.
    public let paths: [[Stakeholder.ID]]
    public let singlePoints: [Stakeholder.ID]
    public let lines: [Int]
  }

  /// Somebody without whom publics are out of reach.
  public struct SinglePoint: Hashable, Sendable {
    public let stakeholder: Stakeholder.ID
    public let audiences: [Audience.ID]
    public let text: Bilingual
  }
}
