internal import ParvisCore

/// The one passage to an audience, and how to get round it.
struct Passage {
  let audience: AudienceCoverage
  let points: [Stakeholder.ID]
  let remedies: [Remedy]

  init(to audience: AudienceCoverage, through points: [Stakeholder.ID]) {
    self.audience = audience
    self.points = points
    let direct = audience.reachableVoices.map(\.stakeholder).filter { !points.contains($0) }
      .map { Remedy(stakeholder: $0, ground: .directContact(around: points)) }
    self.remedies = Array(
      (direct.prefix(1) + audience.remedies).prefix(Remedy.limit))
  }

  /// Whether several voices can be found, all through the same points.
  var hasSeveralVoices: Bool { audience.reachableVoices.count > 1 }
}
