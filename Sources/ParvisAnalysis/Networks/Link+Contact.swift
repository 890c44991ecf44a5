public import ParvisCore

extension Link {
  /// Whether people find one another through it: a relation of the reach graph that is strong
  /// enough, or of unknown strength.
  ///
  /// A quarter of the scale is enough; on a scale that starts above 0 every strength is.
  public func isContact(on scale: Scale) -> Bool {
    guard kind.carriesReach else { return false }
    let value = strength.value
    guard !scale.isUnknown(value) else { return true }
    guard scale.low < 1 else { return true }
    return scale.strength(of: value).middle >= SeverityPolicy.contactFrom
  }
}
