public import ParvisCore

/// What a map is about, which tells in which versions it may stand.
public enum ShownMatter: Hashable, Sendable {
  /// Scores, influence, interests: what the team judges of stakeholders.
  case judgements
  /// Who is in link with whom, and how far each is involved.
  case relations
  /// Who speaks for whom.
  case voices

  /// Whether natural persons stand on it in the internal version only.
  public var measuresPeople: Bool { self != .voices }
}

extension DisclosureProfile {
  /// Whether a version may show it: what the team judges is not for the public.
  public func shows(_ matter: ShownMatter) -> Bool { self != .public || matter != .judgements }

  /// Whether a version names the file that it was made from.
  public var namesFile: Bool { self != .public }

  /// Whether the problems of the file are told with its words; else only that there are some.
  public var tellsProblems: Bool { self == .internal }

  /// Whether a version leaves nothing out.
  public var isWhole: Bool { self == .internal }
}
