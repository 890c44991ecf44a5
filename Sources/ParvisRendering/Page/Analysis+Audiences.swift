internal import ParvisAnalysis
internal import ParvisCore

extension Analysis {
  /// The publics without a voice, the worst first.
  var absentAudiences: [AudienceCoverage] { coverage.audiences.filter(\.isAbsent) }

  /// Everybody through whom all paths from the lead to some public pass.
  var singlePassages: Set<Stakeholder.ID> {
    Set(coverage.audiences.flatMap { $0.relays.singlePoints ?? [] })
  }
}
