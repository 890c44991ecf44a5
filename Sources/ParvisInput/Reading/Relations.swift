import ParvisCore

/// One relation between two elements, by their indices, packed so as to be hashed at once.
struct RelationKey: Hashable {
  enum Kind: Hashable {
    case link(LinkKind)
    case interest
    case representation(Representation.Kind)
    case position
    case publicConflict

    fileprivate var code: UInt64 {
      switch self {
      case .interest: 0
      case .position: 1
      case .representation(.represents): 2
      case .representation(.reaches): 3
      case .publicConflict: 4
      case .link(let kind): 5 + kind.code
      }
    }
  }

  private let packed: UInt64

  /// - Precondition: both indices are below 2³⁰, more names than a file can hold.
  init(kind: Kind, from: Int, to: Int) {
    precondition(max(from, to) < 1 << 30, "an index is too large to be packed")
    packed = kind.code << 60 | UInt64(from) << 30 | UInt64(to)
  }
}

extension MapReading {
  /// Adds a link between two stakeholders; self-links and links of strength 0 are none.
  mutating func add(
    _ kind: LinkKind, from: Int, to: Int, _ strength: Judgement<Score>, at span: TextSpan
  ) {
    let source = stakeholders.ids[from]
    let target = stakeholders.ids[to]
    guard from != to else {
      report(.selfLink) { .selfLink(source.name, at: $0.place(of: span)) }
      return
    }
    let isTurned = kind.isMutual && to < from
    let key = RelationKey(
      kind: .link(kind), from: isTurned ? to : from, to: isTurned ? from : to)
    let link = Link(kind, from: source, to: target, strength: strength)
    guard isNew(key, at: span, { .duplicateLink(link, at: $0, first: $1) }) else { return }
    guard !strength.value.isNone else { return }
    places.addLink(at: span)
    linkEnds.append(LinkEndPlaces(from: from, to: to))
    draft.links.append(link)
  }

  /// Adds an interest that stands at `span`, its score at `score`.
  mutating func addInterest(
    of stakeholder: Int, in theme: Int, _ strength: Judgement<Score>, at span: TextSpan,
    scoreAt score: TextSpan
  ) {
    let interest = Interest(
      of: stakeholders.ids[stakeholder], in: themes.ids[theme], strength: strength)
    let key = RelationKey(kind: .interest, from: stakeholder, to: theme)
    let isNew = isNew(key, at: span) {
      .duplicateRelation(
        from: interest.stakeholder.name, to: interest.theme.name,
        Criterion.interest.label, at: $0, first: $1)
    }
    // A scale that has a 0 keeps an interest of 0; on one that starts at 1 it is none.
    guard isNew, scale.low <= 0 || !strength.value.isNone else { return }
    places.add(.interest(of: interest.stakeholder, in: interest.theme), at: score)
    draft.interests.append(interest)
  }

  /// Adds a voice that stands at `span`, its score at `score`.
  mutating func addVoice(
    _ kind: Representation.Kind, by stakeholder: Int, of audience: Int,
    _ strength: Judgement<Score>?, at span: TextSpan, scoreAt score: TextSpan
  ) {
    let voice = Representation(
      kind, by: stakeholders.ids[stakeholder], of: audiences.ids[audience], strength: strength)
    let key = RelationKey(kind: .representation(kind), from: stakeholder, to: audience)
    let isNew = isNew(key, at: span) {
      .duplicateRelation(
        from: voice.stakeholder.name, to: voice.audience.name, kind.label, at: $0, first: $1)
    }
    guard isNew else { return }
    // A stakeholder that bears the name of an audience is not a voice of itself.
    guard FoldedName(voice.stakeholder.name) != FoldedName(voice.audience.name) else { return }
    if let strength, strength.value.isNone { return }
    places.add(.representation(kind, by: voice.stakeholder, of: voice.audience), at: score)
    draft.representations.append(voice)
  }

  /// Adds a disagreement with an audience; one of strength 0 is none.
  mutating func addConflict(
    of stakeholder: Int, with audience: Int, _ strength: Judgement<Score>, at span: TextSpan
  ) {
    let conflict = PublicConflict(
      of: stakeholders.ids[stakeholder], with: audiences.ids[audience], strength: strength)
    let key = RelationKey(kind: .publicConflict, from: stakeholder, to: audience)
    let isNew = isNew(key, at: span) {
      .duplicateRelation(
        from: conflict.stakeholder.name, to: conflict.audience.name, LinkKind.conflict.label,
        isMutual: true, at: $0, first: $1)
    }
    guard isNew, !strength.value.isNone else { return }
    places.add(conflict.element, at: span)
    draft.publicConflicts.append(conflict)
  }

  private mutating func isNew(
    _ key: RelationKey, at span: TextSpan,
    _ problem: (SourceLocation, SourceLocation) -> Diagnostic
  ) -> Bool {
    guard let first = relations.updateValue(span, forKey: key) else { return true }
    relations[key] = first
    report(.duplicateLink) { problem($0.place(of: span), $0.place(of: first)) }
    return false
  }
}
