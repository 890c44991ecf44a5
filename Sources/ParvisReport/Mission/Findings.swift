public import ParvisAnalysis
public import ParvisCore

/// One of the first actions.
public struct FirstAction: Hashable, Sendable {
  public let text: Bilingual
  /// Whom to ask or to call, nil when the map offers nobody.
  public let stakeholder: Stakeholder.ID?
  /// The publics that it helps, the worst first.
  public let audiences: [Audience.ID]
  /// The lines of the file on which it rests.
  public let lines: [Int]
}

/// Somebody or something that is missing.
public struct MissingItem: Hashable, Sendable {
  /// The code of the rule, or `voice-to-strengthen` in a public version.
  public let code: String
  public let subject: CoverageGap.Subject
  /// The bare name of the subject; nil for the map as a whole.
  public let name: Bilingual?
  public let severityClass: SeverityClass?
  /// `0...1`; nil for a rule without a figure and in a public version.
  public let severity: Double?
  /// What is missing, in one sentence.
  public let finding: Bilingual
  /// Why it matters: the factors of its severity, with their figures; nil when there are none.
  public let reason: Bilingual?
  /// What to do, in one sentence.
  public let advice: Bilingual
  /// Whom to ask, best first, at most three.
  public let whom: [AskedPerson]
  /// The lines of the file on which it rests.
  public let lines: [Int]
}

/// Somebody to ask, and why.
public struct AskedPerson: Hashable, Sendable {
  public let stakeholder: Stakeholder.ID
  public let reason: Bilingual
}

/// How one expected public stands.
public struct AudienceSummary: Hashable, Sendable {
  public let audience: Audience.ID
  public let severityClass: SeverityClass?
  /// `0...1`; nil in a public version, as are all figures.
  public let severity: Double?
  public let severityLow: Double?
  public let severityHigh: Double?
  public let coverage: Double?
  /// Who speaks for it, the strongest first.
  public let voices: [VoiceSummary]
  /// The way from the lead in a few words; nil when not studied or not shown.
  public let passage: Bilingual?
  public let territories: [Territory.ID]
  /// The themes that affect it, in the order of the file, with the score in words.
  public let themes: [ThemeScore]
  /// Its size; nil when not stated or not shown.
  public let size: Int?
  public let lines: [Int]
}

/// Somebody who speaks for a public.
public struct VoiceSummary: Hashable, Sendable {
  public let stakeholder: Stakeholder.ID
  /// Too weak to be counted as a voice; never said in a public version.
  public let isWeak: Bool
  /// The strength in words, « 3 sur 4 »; nil when not shown.
  public let strength: Bilingual?
}

/// A theme and how strongly it counts, in words.
public struct ThemeScore: Hashable, Sendable {
  public let theme: Theme.ID
  /// « 3 sur 4 », « ? »; nil when not stated.
  public let score: Bilingual?
  public let lines: [Int]
}
