public import ParvisCore

/// By how many ways the lead finds an audience, and through whom all of them pass.
public enum RelayPaths: Hashable, Sendable {
  /// No lead is named, or it has no relation.
  case notEvaluated
  /// There are paths that the version does not hold.
  case notTold
  /// No path of contacts leads to a voice of the audience.
  case unreachable
  /// The lead itself speaks for the audience.
  case leadIsVoice
  /// As many paths as there are that share no stakeholder but the lead, each from the lead to a
  /// voice, and the stakeholders that every path passes, in order from the lead.
  case paths([[Stakeholder.ID]], singlePoints: [Stakeholder.ID])

  /// The number of disjoint paths; nil when not evaluated or told, or when the lead is a voice.
  public var disjointPaths: Int? {
    switch self {
    case .notEvaluated, .notTold, .leadIsVoice: nil
    case .unreachable: 0
    case .paths(let paths, _): paths.count
    }
  }

  /// The single points of failure; nil when not evaluated or not told.
  public var singlePoints: [Stakeholder.ID]? {
    switch self {
    case .notEvaluated, .notTold: nil
    case .unreachable, .leadIsVoice: []
    case .paths(_, let points): points
    }
  }
}
