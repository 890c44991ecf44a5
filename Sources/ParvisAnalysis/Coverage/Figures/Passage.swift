internal import ParvisCore

/// The one passage to a remote audience, and how to get round it.
struct Passage {
  let audience: AudienceCoverage
  /// Through whom every path goes, in order from the lead.
  let points: [Stakeholder.ID]

  /// Nil where the audience is not remote, or has no path or several.
  init?(to audience: AudienceCoverage) {
    guard let figures = audience.figures, figures.remoteness.value > 0,
      case .paths(let paths, let points) = audience.relays, paths.count == 1, !points.isEmpty
    else { return nil }
    self.audience = audience
    self.points = points
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
