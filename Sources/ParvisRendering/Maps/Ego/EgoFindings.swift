internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the map round one stakeholder, each derived from the data.
enum EgoFindings {
  static func sentences(_ analysis: Analysis, _ ties: EgoTies) -> [Bilingual] {
    let map = analysis.map
    let subject = map.stakeholders[ties.subject]
    let neighbours = ties.neighbours
    guard !neighbours.isEmpty else {
      return [EgoWords.noLink(subject.name)] + [voices(analysis, of: subject.id)].compactMap(\.self)
    }
    func names(where holds: (EgoNeighbour) -> Bool) -> [String] {
      neighbours.filter(holds).map { map.stakeholders[$0.index].name }
    }
    let all = neighbours.flatMap(\.ties).filter { $0.kind != .conflict }
    var sentences = [
      EgoWords.counts(
        subject.name, neighbours: neighbours.count,
        received: all.count { $0.comesIn && !$0.goesOut },
        given: all.count { $0.goesOut && !$0.comesIn },
        reciprocal: all.count { $0.comesIn && $0.goesOut },
        mutual: all.count { $0.kind.isMutual })
    ]
    let strongest = all.reduce(0) { max($0, $1.weight) }
    let first = names { neighbour in
      neighbour.ties.contains { $0.kind != .conflict && $0.weight == strongest }
    }
    if strongest > 0, (1...3).contains(first.count), first.count < neighbours.count {
      sentences.append(EgoWords.strongest(first))
    }
    let opponents = names { $0.ties.contains { $0.kind == .conflict } }
    if !opponents.isEmpty { sentences.append(EgoWords.conflicts(opponents)) }
    return sentences + [voices(analysis, of: subject.id)].compactMap(\.self)
  }

  /// For which expected publics it speaks, and to which everything passes through it.
  private static func voices(_ analysis: Analysis, of id: Stakeholder.ID) -> Bilingual? {
    let audiences = analysis.coverage.audiences
    let spoken = audiences.filter { $0.fullVoices.contains { $0.stakeholder == id } }
      .map(\.audience.name)
    let passed = audiences.filter { $0.relays.singlePoints?.contains(id) ?? false }
      .map(\.audience.name)
    let sentences = [
      spoken.isEmpty ? nil : EgoWords.speaksFor(spoken),
      passed.isEmpty ? nil : EgoWords.passageTo(passed),
    ].compactMap(\.self)
    return sentences.dropFirst().reduce(sentences.first) { text, next in text.map { $0 + next } }
  }
}
