/// A typed relation between two stakeholders.
///
/// A link read « A pèse sur B » goes from A to B. One of a kind without direction
/// (``LinkKind/isMutual``) is the same link from both ends, whichever arrow was typed; « A <-> B »
/// of any other kind is two links.
public struct Link: Hashable, Sendable {
  public var kind: LinkKind
  public var from: Stakeholder.ID
  public var to: Stakeholder.ID
  /// On the scale of the file; the whole scale when not stated.
  public var strength: Judgement<Score>

  public init(
    _ kind: LinkKind, from: Stakeholder.ID, to: Stakeholder.ID, strength: Judgement<Score>
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.strength = strength
  }
}

/// What a link between two stakeholders says.
public enum LinkKind: String, Hashable, Sendable, CaseIterable {
  /// The first weighs on the second.
  case influence
  /// The two know each other.
  case contact
  case informs
  case cooperates
  case funds
  /// The first stands above the second.
  case hierarchy
  /// The first trusts the second.
  case trust
  /// The two are known to stand together; undirected.
  case alliance
  /// A known disagreement; undirected.
  case conflict

  public var label: Bilingual {
    switch self {
    case .influence: Criterion.influence.label
    case .contact: Bilingual(fr: "contact", en: "contact")
    case .informs: Bilingual(fr: "information", en: "information")
    case .cooperates: Bilingual(fr: "coopération", en: "cooperation")
    case .funds: Bilingual(fr: "financement", en: "funding")
    case .hierarchy: Bilingual(fr: "hiérarchie", en: "hierarchy")
    case .trust: Bilingual(fr: "confiance", en: "trust")
    case .alliance: Bilingual(fr: "alliance notée", en: "noted alliance")
    case .conflict: Bilingual(fr: "désaccord connu", en: "known disagreement")
    }
  }

  /// Whether it is the same from both ends: it has no direction.
  public var isMutual: Bool {
    switch self {
    case .contact, .cooperates, .alliance, .conflict: true
    case .influence, .informs, .funds, .hierarchy, .trust: false
    }
  }

  /// Whether people find one another through it: the relations of the reach graph.
  public var carriesReach: Bool {
    switch self {
    case .contact, .cooperates, .alliance, .trust, .informs, .hierarchy, .funds: true
    case .influence, .conflict: false
    }
  }
}

/// How much one theme matters to one stakeholder.
public struct Interest: Hashable, Sendable {
  public var stakeholder: Stakeholder.ID
  public var theme: Theme.ID
  public var strength: Judgement<Score>

  public init(of stakeholder: Stakeholder.ID, in theme: Theme.ID, strength: Judgement<Score>) {
    self.stakeholder = stakeholder
    self.theme = theme
    self.strength = strength
  }
}

/// A stakeholder that speaks for an audience, or through whom one reaches it.
public struct Representation: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case represents
    case reaches

    /// The verb inside a sentence.
    public var label: Bilingual {
      switch self {
      case .represents: Bilingual(fr: "représente", en: "represents")
      case .reaches: Bilingual(fr: "relaie", en: "reaches")
      }
    }
  }

  public var kind: Kind
  public var stakeholder: Stakeholder.ID
  public var audience: Audience.ID
  /// Nil when not stated: ``voice(on:)`` says what then counts.
  public var strength: Judgement<Score>?

  public init(
    _ kind: Kind, by stakeholder: Stakeholder.ID, of audience: Audience.ID,
    strength: Judgement<Score>? = nil
  ) {
    self.kind = kind
    self.stakeholder = stakeholder
    self.audience = audience
    self.strength = strength
  }

  /// The voice v in 0...1: without a score, *represents* is 1 and *reaches* is ½.
  public func voice(on scale: Scale) -> UnitInterval {
    if let strength { return scale.strength(of: strength.value) }
    return switch kind {
    case .represents: UnitInterval(1)
    case .reaches: UnitInterval(0.5)
    }
  }
}
