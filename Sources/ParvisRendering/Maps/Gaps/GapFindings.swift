internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the map of gaps, each derived from the analysis: who has no
/// voice, the first actions as in every output, then what the drawing shows.
enum GapFindings {
  static func sentences(_ analysis: Analysis, _ tree: ContactTree) -> [Bilingual] {
    let coverage = analysis.coverage
    var sentences = [
      Words.withoutVoice(analysis) ?? GapWords.allHaveVoices(coverage.audiences.count)
    ]
    sentences += coverage.actions.map(\.sentence)
    if let lead = analysis.map.lead, tree.lead != nil {
      sentences += [notInTouch(coverage, lead), passage(coverage)].compactMap(\.self)
    } else if coverage.weighsVoices, analysis.map.lead != nil || !analysis.whole.reach.hasLead {
      sentences.append(GapWords.notStudied(lead: analysis.map.lead?.name))
    }
    return sentences
  }

  /// The voices with which no link is noted, of the worst publics first.
  private static func notInTouch(
    _ coverage: CoverageAnalysis, _ lead: Stakeholder.ID
  ) -> Bilingual? {
    var names: [String] = []
    var seen: Set<Stakeholder.ID> = []
    for voice in coverage.audiences.flatMap(\.voicesNotInTouch)
    where seen.insert(voice.stakeholder).inserted {
      names.append(voice.stakeholder.name)
    }
    // An action says it already.
    let isToldOf = coverage.actions.contains { !seen.isDisjoint(with: $0.stakeholders) }
    return names.isEmpty || isToldOf ? nil : GapWords.notInTouch(names, lead: lead.name)
  }

  /// The passage to most publics, the worst first among equals.
  private static func passage(_ coverage: CoverageAnalysis) -> Bilingual? {
    var order: [Stakeholder.ID] = []
    var publics: [Stakeholder.ID: [String]] = [:]
    for audience in coverage.audiences {
      for point in audience.relays.singlePoints ?? [] {
        if publics[point] == nil { order.append(point) }
        publics[point, default: []].append(audience.audience.name)
      }
    }
    let most = order.reduce(0) { max($0, publics[$1]?.count ?? 0) }
    guard let point = order.first(where: { publics[$0]?.count == most }),
      let names = publics[point]
    else { return nil }
    return GapWords.passages(point.name, to: names, of: order.count)
  }
}
