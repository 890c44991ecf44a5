internal import ParvisAnalysis
public import ParvisCore

/// The report of a mission as values: what every format writes, in the order in which it is read.
///
/// It is built from a version of the map (`DisclosedMap`) and holds nothing that the version does
/// not show, so that a format may print all of it. What a version leaves out is nil or empty, and
/// a format then leaves out the whole line. Texts come in both languages; ``language`` says which
/// one is printed, ``say(_:)`` gives it. Names of the file inside texts are quoted; names that
/// stand alone are bare and have to be escaped like any text of the file.
///
///     let report = await MissionReport(
///       of: redacted, lines: lines, file: "carte.yaml", maps: maps, language: .french)
///     for action in report.actions { print(report.say(action.text)) }
///     let markdown = report.markdown
///     let json = report.jsonText()
///     let tables = report.tables
public struct MissionReport: Sendable {
  /// Title, mark and dates.
  public let head: ReportHead
  /// What to do first, at most three.
  public let actions: [FirstAction]
  /// What has to be known before the findings are read.
  public let notices: [Traced]
  /// Who and what is missing, the worst first.
  public let missing: [MissingItem]
  /// Every expected public, the worst first.
  public let audiences: [AudienceSummary]
  /// What frames the exercise, and what is still to be said.
  public let framing: FramingSummary
  /// The maps that stand beside the report, in order.
  public let maps: [MapEntry]
  /// One sheet for each stakeholder, by category, then by name.
  public let stakeholders: [StakeholderSheet]
  /// How the publics are reached, and where everything passes through one; nil in a version that
  /// does not show it.
  public let relays: RelaySummary?
  /// How to read all this.
  public let method: MethodNote
  /// The language that is printed.
  public let language: Language
  /// To whom the report is shown.
  public let profile: DisclosureProfile

  /// A text in the language of the report.
  public func say(_ text: Bilingual) -> String { text.text(in: language) }

  /// The sections in their order, those without content left out.
  public var sections: [ReportSection] {
    ReportSection.allCases.filter { section in
      switch section {
      case .actions: !actions.isEmpty || !notices.isEmpty
      case .missing: !missing.isEmpty || !audiences.isEmpty
      case .framing: !framing.isEmpty
      case .maps: !maps.isEmpty
      case .stakeholders: !stakeholders.isEmpty
      case .relays: relays != nil
      case .method: true
      }
    }
  }
}

/// A part of the report.
public enum ReportSection: String, Hashable, Sendable, CaseIterable {
  case actions, missing, framing, maps, stakeholders, relays, method

  /// A stable key, for anchors: `missing`.
  public var key: String { rawValue }

  /// The heading; that of the actions depends on their number.
  public func heading(in report: MissionReport) -> Bilingual {
    switch self {
    case .actions where report.actions.isEmpty: MissionMessages.notices
    case .actions: ActionMessages.heading(count: report.actions.count)
    case .missing: MissionMessages.missing
    case .framing: MissionMessages.framing
    case .maps: MissionMessages.maps
    case .stakeholders: MissionMessages.stakeholders
    case .relays: MissionMessages.relays
    case .method: MissionMessages.method
    }
  }
}

/// A text and the lines of the file on which it rests; no lines in a public version.
public struct Traced: Hashable, Sendable {
  public let text: Bilingual
  /// Ascending, each once.
  public let lines: [Int]

  public init(_ text: Bilingual, lines: [Int] = []) {
    self.text = text
    self.lines = lines
  }
}
