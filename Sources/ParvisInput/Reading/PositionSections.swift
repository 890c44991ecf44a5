import ParvisCore

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
}
