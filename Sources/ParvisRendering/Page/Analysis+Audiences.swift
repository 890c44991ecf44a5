internal import ParvisAnalysis
internal import ParvisCore

extension Analysis {
  /// Whether the scores of somebody are said to be uncertain: where some are left out, those that
  /// are not known at all are not.
  func tellsUncertainty(of id: Stakeholder.ID) -> Bool {
    guard !telling.isWhole, let stakeholder = map[id] else { return true }
    return ![stakeholder.influence, stakeholder.interest].contains { map.scale.isUnknown($0.value) }
  }

  /// The publics without a voice, the worst first.
  var absentAudiences: [AudienceCoverage] { coverage.audiences.filter(\.isAbsent) }

  /// Everybody through whom all paths from the lead to some public pass.
  var singlePassages: Set<Stakeholder.ID> {
    Set(coverage.audiences.flatMap { $0.relays.singlePoints ?? [] })
  }
}
