public import ParvisCore

/// What a map is drawn from, which tells in which versions it may stand.
public enum ShownMatter: Hashable, Sendable, CaseIterable {
  /// Who weighs on whom.
  case power
  /// Influence and interest.
  case scores
  /// What matters to whom.
  case themes
  /// How far each is involved.
  case circles
  /// Who is in link with whom.
  case links
  /// Who speaks for whom.
  case voices
  /// Who speaks for whom, and by which ways the lead finds them.
  case paths

  /// Whether natural persons stand on it in the internal version only.
  public var measuresPeople: Bool {
    switch self {
    case .power, .scores, .themes, .links: true
    case .circles, .voices, .paths: false
    }
  }

  /// Whether it is what the team judges of stakeholders.
  var isJudgement: Bool {
    switch self {
    case .power, .scores, .themes: true
    case .circles, .links, .voices, .paths: false
    }
  }
}

extension DisclosureProfile {
  /// Whether a version may show it: what the team judges is not for the public.
  public func shows(_ matter: ShownMatter) -> Bool { self != .public || !matter.isJudgement }

  /// Whether a version names the file that it was made from.
  public var namesFile: Bool { self != .public }

  /// Whether the problems of the file are told with its words; else only that there are some.
  public var tellsProblems: Bool { self == .internal }

  /// Whether a version leaves nothing out.
  public var isWhole: Bool { self == .internal }

  /// Whose circles a version tells.
  func circlesTold(ofWhole isWhole: Bool) -> Involvement.Extent {
    switch self {
    case .internal: .all
    case .workshop: isWhole ? .all : .withoutPersons
    case .public: .imposed
    }
  }
}
