public import ParvisCore

/// What frames the exercise: who, how far, about what, and the questions left unanswered.
public struct FramingSummary: Hashable, Sendable {
  /// Lead, decision-maker, owner, guarantor, level, with their labels.
  public let roles: [Entry]
  /// The framing questions that the file answers.
  public let answers: [Entry]
  /// Those it does not answer, as questions to the team; empty in a public version.
  public let unanswered: [Bilingual]
  /// The room for negotiation, theme by theme.
  public let themes: [ThemeRoom]
  /// « La situation relève de l'information », when no theme is open to discussion.
  public let nothingNegotiable: Bilingual?

  /// One labelled answer; the value is text of the file.
  public struct Entry: Hashable, Sendable {
    public let label: Bilingual
    public let value: Bilingual
    public let lines: [Int]
  }

  /// How open a theme is to discussion.
  public struct ThemeRoom: Hashable, Sendable {
    public let theme: Theme.ID
    /// Nil when the file does not say.
    public let negotiability: Negotiability?
    public let framework: String?
    public let lines: [Int]

    /// « ouvert », « non négociable », « à préciser ».
    public var label: Bilingual { negotiability?.label ?? MissionMessages.toBeStated }
  }

  public var isEmpty: Bool {
    roles.isEmpty && answers.isEmpty && unanswered.isEmpty && themes.isEmpty
  }
}
