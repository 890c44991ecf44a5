import ParvisCore

/// The scores of a view while they are read.
struct ViewDraft {
  var scores: [Criterion: Judgement<Score>] = [:]
}

/// The keys of what a group notes of a stakeholder.
enum ViewFields {
  static let table = FieldTable<ViewDraft>(
    .views,
    [
      Field("influence", ["pouvoir"], en: "influence", or: ["power"], .score) {
        $2.scores[.influence] = $0.judgement($1)
      },
      Field("intérêt", en: "interest", .score) { $2.scores[.interest] = $0.judgement($1) },
      Field("légitimité", en: "legitimacy", .score) {
        $2.scores[.legitimacy] = $0.judgement($1)
      },
      Field("urgence", en: "urgency", .score) { $2.scores[.urgency] = $0.judgement($1) },
      Field("impact", en: "impact", .score) { $2.scores[.impact] = $0.judgement($1) },
    ])
}

extension MapReading {
  mutating func readPositions(_ node: SourceNode?) {
    guard let node else { return }
    for entry in block(node) {
      let stakeholder = resolvedIndex(of: entry.key, in: stakeholders)
      for one in block(entry.value) {
        let objective = resolvedIndex(of: one.key, in: objectives)
        let value = typedScore(one.value, on: Position.range)
        guard let stakeholder, let objective, let value else { continue }
        let key = RelationKey(kind: .position, from: stakeholder, to: objective)
        let position = Position(
          of: stakeholders.ids[stakeholder], on: objectives.ids[objective], value: value.judgement)
        if let first = relations[key] {
          report(.repeatedName) {
            .repeatedName(
              position.objective.name, at: $0.place(of: one.key), first: $0.place(of: first))
          }
          continue
        }
        relations[key] = one.key.span
        places.add(.position(of: position.stakeholder, on: position.objective), at: value.span)
        draft.positions.append(position)
      }
    }
  }

  mutating func readViews(_ node: SourceNode?) {
    guard let node else { return }
    for group in block(node) {
      guard let name = checkedName(group.key) else { continue }
      for entry in block(group.value) {
        let stakeholder = resolve(entry.key, in: stakeholders)
        var draft = ViewDraft()
        if let line = entry.value.scalar {
          readLine(
            SourceNode(.scalar(line), at: entry.value.span), of: ViewFields.table, into: &draft
          ) {
            reading, first, _ in
            reading.reportUnreadPiece(first, among: ViewFields.table.words)
            return true
          }
        } else {
          read(block(entry.value), of: ViewFields.table, into: &draft)
        }
        guard let stakeholder else { continue }
        self.draft.views.append(View(by: name, of: stakeholder, scores: draft.scores))
      }
    }
  }

  mutating func readReactions(_ node: SourceNode?) {
    guard let node else { return }
    for group in block(node) {
      guard let name = checkedName(group.key) else { continue }
      for entry in block(group.value) {
        guard let subject = checkedName(entry.key),
          let value = judgement(entry.value, on: Reaction.range)
        else { continue }
        draft.reactions.append(Reaction(of: name, to: subject, value: value))
      }
    }
  }
}
