/// What counts as critical, high or to watch: the one file where the thresholds stand.
///
/// Rules say what holds and why; this says how urgent it is.
public enum SeverityPolicy {
  /// From this severity on, a gap is critical.
  public static let criticalFrom = 0.5
  /// From this severity on, a gap is high.
  public static let highFrom = 0.25
  /// The exposure of an audience when the file states no impact.
  public static let exposureWhenNotStated = 0.5
  /// What a voice that is not in touch with the lead still counts.
  public static let weightOutOfReach = 0.75
  /// From this strength on, somebody who speaks for a public is a voice; below, a weak voice.
  public static let voiceFrom = 0.5
  /// From this share of the scale on, a link counts as a contact.
  public static let contactFrom = 0.25
  /// An explicit interest from which an association or a service may be asked about a theme.
  public static let strongInterestFrom = 0.75
  /// An impact from which a public counts as strongly affected.
  public static let strongImpactFrom = 0.75
  /// An impact from which a public counts as affected.
  public static let someImpactFrom = 0.5
  /// An interest from which somebody follows a theme.
  public static let someInterestFrom = 0.5
  /// An influence up to which a voice weighs little on the decision.
  public static let littleInfluenceUpTo = 0.25
  /// As many barriers as this make an audience as remote as one called hard to reach.
  public static let barriersForFullRemoteness = 3
  /// What each structural gap adds to the value of an action.
  public static let valueOfStructuralGap = 0.05

  /// The class of a severity; nil for none.
  public static func severityClass(of severity: Double) -> SeverityClass? {
    let rounded = roundedForComparison(severity)
    if rounded >= criticalFrom { return .critical }
    if rounded >= highFrom { return .high }
    return rounded > 0 ? .watch : nil
  }

  /// The class of an audience that has at least one gap: to watch even without any severity.
  public static func severityClass(ofGapWith severity: Double?) -> SeverityClass {
    severity.flatMap(severityClass(of:)) ?? .watch
  }

  /// The class of a single passage: at least high for a strongly affected public that is far from
  /// participation and not fully covered.
  public static func severityClass(ofSingleRelayTo audience: AudienceCoverage.Figures)
    -> SeverityClass
  {
    let found = severityClass(ofGapWith: audience.severity.value)
    guard audience.remoteness == .hardToReach, audience.severity.value > 0,
      isAtLeast(audience.exposure.value, strongImpactFrom)
    else { return found }
    return max(found, .high)
  }

  /// Whether a figure reaches a threshold, rounding aside.
  static func isAtLeast(_ value: Double, _ threshold: Double) -> Bool {
    roundedForComparison(value) >= roundedForComparison(threshold)
  }

  /// Figures are compared after rounding to 1e-9, so that they do not depend on the order of sums.
  static func roundedForComparison(_ value: Double) -> Double {
    (value * 1e9).rounded() / 1e9
  }
}
