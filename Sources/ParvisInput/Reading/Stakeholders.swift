import ParvisCore

/// A stakeholder with every place where it is written.
struct StakeholderItems {
  let id: Stakeholder.ID
  var items: [NamedItem]
}

extension MapReading {
  mutating func declareStakeholders(_ node: SourceNode?) -> [StakeholderItems] {
    var items = namedItems(node, of: StakeholderFields.table)
    if items.count > limits.stakeholders {
      let place = place(of: items[limits.stakeholders].name)
      report(.tooManyStakeholders) { [count = items.count] in
        .tooManyStakeholders(count, limit: $0.limits.stakeholders, at: place)
      }
      items = Array(items.prefix(limits.stakeholders))
    }
    var result: [StakeholderItems] = []
    places.reserve(elements: 3 * items.count, links: 0)
    for item in items {
      guard let name = checkedName(item.name) else { continue }
      if let known = stakeholders.declare(name, at: item.name.span) {
        result[known].items.append(item)
      } else {
        let id = Stakeholder.ID(name)
        places.add(.stakeholder(id), at: item.name.span)
        result.append(StakeholderItems(id: id, items: [item]))
      }
    }
    return result
  }

  mutating func readStakeholders(_ all: [StakeholderItems]) {
    var unscored: [(name: String, span: TextSpan)] = []
    var bare: [(name: String, span: TextSpan)] = []
    for (index, one) in all.enumerated() {
      guard let first = one.items.first else { continue }
      var draft = stakeholder(first, id: one.id)
      for other in one.items.dropFirst() {
        let contradictions = draft.merge(stakeholder(other, id: one.id))
        if contradictions.isEmpty {
          report(.mergedStakeholder) {
            .mergedStakeholder(
              one.id.name, at: $0.place(of: other.name), first: $0.place(of: first.name))
          }
        } else {
          report(.contradictoryStakeholder) {
            .contradictoryStakeholder(
              one.id.name, on: Self.entries(contradictions), at: $0.place(of: other.name),
              first: $0.place(of: first.name))
          }
        }
      }
      finish(draft, index, at: first.name)
      if !draft.mentionsInfluence || !draft.mentionsInterest {
        unscored.append((one.id.name, first.name.span))
      }
      if !draft.hasCategory, saysCategories { bare.append((one.id.name, first.name.span)) }
    }
    if let first = bare.first {
      report(.missingCategory) {
        .missingCategories(bare.map(\.name), at: $0.place(of: first.span))
      }
    }
    if let first = unscored.first {
      report(.missingScores) { .missingScores(unscored.map(\.name), at: $0.place(of: first.span)) }
    }
  }

  private static func entries(_ keys: [String]) -> [VocabularyEntry] {
    StakeholderFields.table.entries.filter { keys.contains($0.french) }
  }

  private mutating func stakeholder(_ item: NamedItem, id: Stakeholder.ID) -> StakeholderDraft {
    var draft = StakeholderDraft()
    if let line = item.line {
      readLine(line, of: StakeholderFields.table, into: &draft, owner: item.name) {
        reading, first, draft in
        draft.category = reading.category(first)
        draft.hasCategory = draft.category != nil || !Self.isMissing(first)
        return true
      }
    }
    read(item.entries, of: StakeholderFields.table, into: &draft)
    return draft
  }

  /// Adds a stakeholder that is read, by its index among them.
  private mutating func finish(_ read: StakeholderDraft, _ index: Int, at node: SourceNode) {
    let id = stakeholders.ids[index]
    var stakeholder = read.stakeholder(id, on: scale)
    for node in read.shortNames {
      let names = shortNames(node, of: id, in: stakeholders)
      stakeholder.shortNames += names.filter { !stakeholder.shortNames.contains($0) }
    }
    checkPerson(stakeholder, read, at: node)
    draft.stakeholders.append(stakeholder)
    for criterion in Criterion.allCases where stakeholder.judgement(of: criterion) != nil {
      places.add(.score(criterion, of: id), at: read.place(of: criterion) ?? node.span)
    }
    for name in read.represents { addVoice(.represents, by: index, name) }
    for name in read.reaches { addVoice(.reaches, by: index, name) }
    for name in read.interests {
      addInterest(
        of: index, in: name.index, name.strength ?? Judgement(scale.unknown), at: name.span,
        scoreAt: name.scoreSpan)
    }
  }

  private mutating func addVoice(
    _ kind: Representation.Kind, by index: Int, _ name: ScoredName<Audience>
  ) {
    addVoice(
      kind, by: index, of: name.index, name.strength, at: name.span, scoreAt: name.scoreSpan)
  }

  /// A free text; a bare score under « note » is more likely a score that lost its criterion.
  mutating func comment(_ node: SourceNode) -> String? {
    if let text = node.scalar, !UnknownMark.holds(text) || UnknownMark.isAnswer(text),
      case .score = ScoreReader.read(text, on: scale)
    {
      report(.ambiguousNote) { .ambiguousNote(text, at: $0.place(of: node)) }
    }
    return prose(node)
  }

  private mutating func checkPerson(
    _ stakeholder: Stakeholder, _ read: StakeholderDraft, at node: SourceNode
  ) {
    let scores = [read.influence, read.interest, read.legitimacy, read.urgency, read.impact]
    if stakeholder.isNaturalPerson {
      guard stakeholder.informedOn == nil, scores.contains(where: { $0 != nil }) else { return }
      report(.uninformedPerson) { .uninformedPerson(stakeholder.name, at: $0.place(of: node)) }
    } else if PersonName.looksLikeOne(stakeholder.name) {
      report(.personName) { .personName(stakeholder.name, at: $0.place(of: node)) }
    }
  }
}
