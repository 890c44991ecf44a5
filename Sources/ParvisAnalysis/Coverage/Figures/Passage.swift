internal import ParvisCore

/// The one passage to an audience, and how to get round it.
struct Passage {
  let audience: AudienceCoverage
  let points: [Stakeholder.ID]
  /// Whom to ask, aside from those through whom everything passes.
  let remedies: [Remedy]

  init(to audience: AudienceCoverage, through points: [Stakeholder.ID]) {
    self.audience = audience
    self.points = points
    self.remedies = audience.remedies.filter { remedy in
      remedy.stakeholder.map { !points.contains($0) } ?? true
    }
  }

  /// The one passage that a rule found; nil when it found none.
  init?(to audience: AudienceCoverage) {
    guard audience.gaps.contains(Self.code), case .paths(_, let points) = audience.relays else {
      return nil
    }
    self.init(to: audience, through: points)
  }

  /// The rule that finds one.
  static let code = "single-relay"

  /// Whether several voices can be found, all through the same points.
  var hasSeveralVoices: Bool { audience.reachableVoices.count > 1 }

  /// A voice that is found through the points only: a contact with it makes a second path.
  var voiceBehind: Stakeholder.ID? {
    guard hasSeveralVoices else { return nil }
    return audience.reachableVoices.map(\.stakeholder).first { !points.contains($0) }
  }
}
