public import ParvisCore

/// A public, theme, territory or category that the map does not cover.
public struct CoverageGap: Hashable, Sendable {
  /// The rule that found it, such as `audience-absent`.
  public let code: String
  /// `0...1`; nil for a rule that has no figure.
  public let severity: Double?
  public let severityClass: SeverityClass?
  public let subject: Subject
  /// One sentence that says what and why.
  public let sentence: Bilingual
  /// One sentence that says what to do.
  public let advice: Bilingual
  /// Whom to ask, best first, at most three.
  public let remedies: [Remedy]
  /// The parts of the map that it rests on.
  public let evidence: [MapElement]

  /// What a gap is about.
  public enum Subject: Hashable, Sendable {
    case audience(Audience.ID)
    case theme(Theme.ID)
    case territory(Territory.ID)
    case category(StakeholderCategory)
    case stakeholder(Stakeholder.ID)
    case cell(Audience.ID, Theme.ID)
    case map
  }
}
