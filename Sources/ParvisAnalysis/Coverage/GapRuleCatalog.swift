/// Every gap rule, in the order in which one audience's gaps are told.
public enum GapRuleCatalog {
  public static let all: [any GapRule] = [
    AudienceAbsent(),
    AudienceUnreachable(),
    SingleRelay(),
    BelowMinimum(),
    AffectedWithoutPower(),
    OrphanTheme(),
    EmptyCell(),
    CategoryAbsent(),
    IsolatedStakeholder(),
  ]

  /// The rule with a code.
  public static func rule(_ code: String) -> (any GapRule)? {
    all.first { $0.code == code }
  }
}
