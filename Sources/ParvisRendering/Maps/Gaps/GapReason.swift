internal import ParvisAnalysis
internal import ParvisCore

/// Why a public stands where it does on the map of gaps, in a few words.
struct GapReason {
  let text: Bilingual
  /// Whether it is to be settled before or during the preparation.
  let isUrgent: Bool

  /// A version does not know that there is nobody to ask.
  init(
    of audience: AudienceCoverage, hidden: Int, on map: StakeholderMap, telling: Telling
  ) {
    let severity = audience.severityClass
    self.isUrgent = severity.map { $0 >= .high } ?? false
    var parts: [Bilingual] = []
    // Without a bar and its figure, the class says how urgent it is.
    if audience.severity == nil, let severity { parts.append(severity.label) }
    var reasons = audience.gaps.compactMap { Self.words(for: $0, of: audience, on: map, telling) }
    if reasons.isEmpty { reasons = [Self.state(of: audience)] }
    parts += reasons.prefix(2)
    if hidden > 0 { parts.append(GapWords.hiddenVoices(hidden)) }
    self.text = GapWords.joined(parts)
  }

  private static func words(
    for code: String, of audience: AudienceCoverage, on map: StakeholderMap, _ telling: Telling
  ) -> Bilingual? {
    switch code {
    case "audience-absent":
      if !audience.weakVoices.isEmpty { return GapWords.weakVoiceOnly }
      return audience.remedies.isEmpty && telling.isWhole
        ? GapWords.noVoiceNoLead : Words.noVoice
    case "audience-unreachable": return GapWords.notInTouch(audience.fullVoices.count)
    case "single-relay":
      let points = audience.relays.singlePoints ?? []
      return audience.reachableVoices.count > 1 && points.count == 1
        ? GapWords.passage(points[0].name) : GapWords.onePassage(points.count)
    case "below-minimum":
      guard let minimum = map[audience.audience]?.minimum else { return nil }
      return GapWords.belowMinimum(audience.fullVoices.count, minimum)
    case "affected-without-power": return GapWords.littleWeight
    default: return nil
    }
  }

  /// How a public without such a gap is joined.
  private static func state(of audience: AudienceCoverage) -> Bilingual {
    switch audience.relays {
    case .leadIsVoice: GapWords.leadSpeaks
    case .paths: GapWords.voicesInTouch(audience.reachableVoices.count)
    case .notEvaluated, .notTold, .unreachable: GapWords.voiceCount(audience.fullVoices.count)
    }
  }
}
