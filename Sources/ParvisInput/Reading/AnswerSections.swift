import ParvisCore

/// The answers of a group about one stakeholder while they are read.
struct ViewDraft {
  var scores: [Criterion: [Judgement<Score>?]] = [:]
  var sheets: [SourceNode] = []

  /// How many answers there are: as many as the longest list has.
  var count: Int { scores.values.map(\.count).max() ?? 0 }
}

/// The keys of what a group notes of a stakeholder.
enum ViewFields {
  static let table = FieldTable<ViewDraft>(
    .views,
    [
      Field("réponse", ["fiche"], en: "answer", or: ["sheet"], .text) { $2.sheets = $1.items },
      Field("influence", ["pouvoir"], en: "influence", or: ["power"], .scores) {
        $2.scores[.influence] = $0.judgements($1)
      },
      Field("intérêt", en: "interest", .scores) { $2.scores[.interest] = $0.judgements($1) },
      Field("légitimité", en: "legitimacy", .scores) {
        $2.scores[.legitimacy] = $0.judgements($1)
      },
      Field("urgence", en: "urgency", .scores) { $2.scores[.urgency] = $0.judgements($1) },
      Field("impact", en: "impact", .scores) { $2.scores[.impact] = $0.judgements($1) },
    ])
}

/// What a group says of one subject while it is read, beside its score.
struct ReactionDraft {
  var sheets: [SourceNode] = []
}

/// What stands beside the score in a reaction typed as a block.
enum ReactionFields {
  static let table = FieldTable<ReactionDraft>(
    .reaction,
    [Field("réponse", ["fiche"], en: "answer", or: ["sheet"], .text) { $2.sheets = $1.items }])
}

/// One answer: who says it, on which sheet, about what.
struct AnswerKey: Hashable {
  let group: FoldedName
  let sheet: FoldedName
  let subject: FoldedName
}

extension MapReading {
  /// A score, or one for each answer; nil for an answer that says nothing.
  mutating func judgements(
    _ node: SourceNode, on own: Scale? = nil
  ) -> [Judgement<Score>?] {
    guard case .list(let items) = node.content else { return [judgement(node, on: own)] }
    var all: [Judgement<Score>?] = []
    for item in items { all.append(judgement(item, on: own)) }
    return all
  }

  /// The number of a sheet: a figure, perhaps with a letter, never a name.
  private mutating func sheetNumber(_ node: SourceNode) -> String? {
    guard let text = text(node) else { return nil }
    if PersonName.looksLikeOne(text) {
      report(.personName) { .personName(text, at: $0.place(of: node)) }
    } else if !text.contains(where: \.isNumber) {
      report(.unreadableNumber) { .unreadableNumber(text, at: $0.place(of: node)) }
      return nil
    }
    return text
  }

  /// Whether a sheet says this for the first time; otherwise both places are reported.
  private mutating func isNew(
    _ sheet: String?, of group: String, about subject: String, at node: SourceNode,
    in seen: inout [AnswerKey: SourceNode]
  ) -> Bool {
    guard let sheet else { return true }
    let key = AnswerKey(
      group: FoldedName(group), sheet: FoldedName(sheet), subject: FoldedName(subject))
    guard let first = seen[key] else {
      seen[key] = node
      return true
    }
    report(.repeatedName) {
      .repeatedName(subject, at: $0.place(of: node), first: $0.place(of: first))
    }
    return false
  }

  // MARK: Views

  mutating func readViews(_ node: SourceNode?) {
    guard let node else { return }
    var seen: [AnswerKey: SourceNode] = [:]
    for group in block(node) {
      guard let name = checkedName(group.key) else { continue }
      for entry in block(group.value) {
        let stakeholder = resolve(entry.key, in: stakeholders)
        for answers in viewDrafts(entry.value) {
          guard let stakeholder else { continue }
          add(answers, by: name, of: stakeholder, at: entry.key, &seen)
        }
      }
    }
  }

  /// What is noted of one stakeholder: on a line, in a block, or in a block for each answer.
  private mutating func viewDrafts(_ node: SourceNode) -> [ViewDraft] {
    var draft = ViewDraft()
    if let line = node.scalar {
      readLine(SourceNode(.scalar(line), at: node.span), of: ViewFields.table, into: &draft) {
        reading, first, _ in
        reading.reportUnreadPiece(first, among: ViewFields.table.words)
        return true
      }
      return [draft]
    }
    guard case .list(let items) = node.content, Self.areAnswers(items) else {
      read(block(node), of: ViewFields.table, into: &draft)
      return [draft]
    }
    var drafts: [ViewDraft] = []
    for item in items {
      var draft = ViewDraft()
      read(block(item), of: ViewFields.table, into: &draft)
      drafts.append(draft)
    }
    return drafts
  }

  /// Whether the blocks of a list are answers, and not the keys of one: a key stands in several.
  private static func areAnswers(_ items: [SourceNode]) -> Bool {
    var seen: Set<Int> = []
    for entry in items.flatMap({ $0.entries ?? [] }) {
      guard let key = ViewFields.table.index(of: entry.name) else { continue }
      if !seen.insert(key).inserted { return true }
    }
    return false
  }

  private mutating func add(
    _ answers: ViewDraft, by group: String, of stakeholder: Stakeholder.ID, at node: SourceNode,
    _ seen: inout [AnswerKey: SourceNode]
  ) {
    for number in 0..<answers.count {
      let scores = answers.scores.compactMapValues { list in
        list.indices.contains(number) ? list[number] : nil
      }
      guard !scores.isEmpty else { continue }
      let place = answers.sheets.indices.contains(number) ? answers.sheets[number] : nil
      var sheet: String?
      if let node = place ?? answers.sheets.last { sheet = sheetNumber(node) }
      guard isNew(sheet, of: group, about: stakeholder.name, at: place ?? node, in: &seen) else {
        continue
      }
      draft.views.append(View(by: group, of: stakeholder, scores: scores, sheet: sheet))
    }
  }

  // MARK: Reactions

  mutating func readReactions(_ node: SourceNode?) {
    guard let node else { return }
    var seen: [AnswerKey: SourceNode] = [:]
    for group in block(node) {
      guard let name = checkedName(group.key) else { continue }
      for entry in block(group.value) {
        guard let subject = checkedName(entry.key) else { continue }
        for item in entry.value.items {
          addReactions(item, of: name, to: subject, at: entry.key, &seen)
        }
      }
    }
  }

  private mutating func addReactions(
    _ node: SourceNode, of group: String, to subject: String, at key: SourceNode,
    _ seen: inout [AnswerKey: SourceNode]
  ) {
    var reaction = ReactionDraft()
    var value = node
    if let entries = node.entries {
      let own = entries.filter { ReactionFields.table.index(of: $0.name) != nil }
      read(own, of: ReactionFields.table, into: &reaction)
      let rest = entries.filter { ReactionFields.table.index(of: $0.name) == nil }
      let isAlone = rest.count == 1 && JudgementFields.table.index(of: rest[0].name) == 0
      value = isAlone ? rest[0].value : SourceNode(.mapping(rest), at: node.span)
    }
    for (number, score) in judgements(value, on: Reaction.range).enumerated() {
      guard let score else { continue }
      let place = reaction.sheets.indices.contains(number) ? reaction.sheets[number] : nil
      var sheet: String?
      if let node = place ?? reaction.sheets.last { sheet = sheetNumber(node) }
      guard isNew(sheet, of: group, about: subject, at: place ?? key, in: &seen) else { continue }
      draft.reactions.append(Reaction(of: group, to: subject, value: score, sheet: sheet))
    }
  }
}
