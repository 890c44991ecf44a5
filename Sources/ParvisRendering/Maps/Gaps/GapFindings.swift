internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the map of gaps, each derived from the analysis.
enum GapFindings {
  static func sentences(_ analysis: Analysis, _ tree: ContactTree) -> [Bilingual] {
    let coverage = analysis.coverage
    var sentences = [
      Words.withoutVoice(analysis) ?? GapWords.allHaveVoices(coverage.audiences.count)
    ]
    if let lead = analysis.map.lead, tree.lead != nil {
      sentences += [notInTouch(coverage, lead), passage(coverage)].compactMap(\.self)
    } else if coverage.weighsVoices, analysis.map.lead != nil || !analysis.whole.reach.hasLead {
      sentences.append(GapWords.notStudied(lead: analysis.map.lead?.name))
    }
    // The first action that the map shows: somebody to ask for a public without a reachable voice.
    let asked = Set(
      coverage.audiences.filter { $0.isAbsent || $0.relays == .unreachable }
        .compactMap { $0.remedies.first?.stakeholder })
    let action = coverage.actions.first { $0.stakeholder.map(asked.contains) ?? false }
    return sentences + [action?.sentence].compactMap(\.self)
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
    return names.isEmpty ? nil : GapWords.notInTouch(names, lead: lead.name)
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
