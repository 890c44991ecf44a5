import ParvisCore

extension MapReading {
  /// Adds a link between stakeholders; self-links and links of strength 0 are none.
  mutating func add(_ link: Link, at span: TextSpan) {
    guard link.from != link.to else {
      report(.selfLink) { .selfLink(link.from.name, at: $0.place(of: span)) }
      return
    }
    var ends = (link.from, link.to)
    if link.kind == .conflict, link.to < link.from { ends = (link.to, link.from) }
    let element = MapElement.link(link.kind, from: ends.0, to: ends.1)
    guard isNew(element, at: span, { .duplicateLink(link, at: $0, first: $1) }) else { return }
    guard !isZero(link.strength) else { return }
    locate(.link(link.kind, from: link.from, to: link.to), at: span)
    draft.links.append(link)
  }

  /// Adds an interest that stands at `span`, its score at `score`.
  mutating func add(_ interest: Interest, at span: TextSpan, scoreAt score: TextSpan) {
    let element = MapElement.interest(of: interest.stakeholder, in: interest.theme)
    let isNew = isNew(element, at: span) {
      .duplicateRelation(
        from: interest.stakeholder.name, to: interest.theme.name,
        Bilingual(fr: "intérêt", en: "interest"), at: $0, first: $1)
    }
    guard isNew else { return }
    locate(element, at: score)
    draft.interests.append(interest)
  }

  /// Adds a voice that stands at `span`, its score at `score`.
  mutating func add(_ voice: Representation, at span: TextSpan, scoreAt score: TextSpan) {
    let element = MapElement.representation(voice.kind, by: voice.stakeholder, of: voice.audience)
    let label =
      switch voice.kind {
      case .represents: Bilingual(fr: "représente", en: "represents")
      case .reaches: Bilingual(fr: "relaie", en: "reaches")
      }
    let isNew = isNew(element, at: span) {
      .duplicateRelation(
        from: voice.stakeholder.name, to: voice.audience.name, label, at: $0, first: $1)
    }
    guard isNew else { return }
    // A stakeholder that bears the name of an audience is not a voice of itself.
    guard FoldedName(voice.stakeholder.name) != FoldedName(voice.audience.name) else { return }
    if let strength = voice.strength, isZero(strength) { return }
    locate(element, at: score)
    draft.representations.append(voice)
  }

  private func isZero(_ strength: Judgement<Score>) -> Bool {
    strength.value == Score(scale.low)
  }

  private mutating func isNew(
    _ element: MapElement, at span: TextSpan,
    _ problem: (SourceLocation, SourceLocation) -> Diagnostic
  ) -> Bool {
    if let first = relations[element] {
      report(.duplicateLink) { problem($0.place(of: span), $0.place(of: first)) }
      return false
    }
    relations[element] = span
    return true
  }
}
