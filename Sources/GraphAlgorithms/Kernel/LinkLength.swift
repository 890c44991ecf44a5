/// How the strength of a link becomes a length: the one place where *closer* turns into *farther*.
///
/// Two path lengths are equal when they differ by at most 1e-10 relatively, and exactly when the
/// lengths can be written as whole numbers of one unit (unit lengths, reciprocals of small whole
/// weights, whole complements).
public enum LinkLength: Sendable, Hashable {
  /// Every link has length 1, whatever its weight.
  case unit
  /// The length is 1 / weight: a link twice as strong is half as long.
  case reciprocal
  /// The weight is itself the length.
  case weight
  /// The length is the given constant minus the weight, as for grades: on a scale of 1 to 5,
  /// `complement(of: 6)` makes the strongest link 1 long. The constant must exceed every weight.
  case complement(of: Double)

  /// The length of a link of the given weight.
  public func length(ofWeight weight: Double) -> Double {
    switch self {
    case .unit: 1
    case .reciprocal: 1 / weight
    case .weight: weight
    case .complement(let constant): constant - weight
    }
  }
}
