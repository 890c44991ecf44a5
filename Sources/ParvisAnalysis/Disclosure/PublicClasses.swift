internal import ParvisCore

/// How urgent the gaps of each public are: the one thing that a public version says of the scores.
///
/// The class is worked out from all that is not confidential, small, personal or a disagreement,
/// so that a public version does not call urgent what is settled. Of the figures behind it nothing
/// else leaves this file.
enum PublicClasses {
  /// The rules whose findings count; who has power is never said in public.
  private static let ofVoices = [AudienceAbsent().code, BelowMinimum().code]
  /// What rests on the team's own contacts is told when it is urgent only.
  private static let ofContacts = [AudienceUnreachable().code, SingleRelay().code]

  /// The class of the worst gap of every public that has one.
  static func classes(
    of map: StakeholderMap, known: KnownReach
  ) -> [Audience.ID: SeverityClass] {
    var classes: [Audience.ID: SeverityClass] = [:]
    for gap in CoverageAnalysis(of: map, known: known).gaps {
      guard case .audience(let id) = gap.subject, let found = gap.severityClass,
        ofVoices.contains(gap.code) || (ofContacts.contains(gap.code) && found > .watch)
      else { continue }
      classes[id] = classes[id].map { max($0, found) } ?? found
    }
    return classes
  }
}
