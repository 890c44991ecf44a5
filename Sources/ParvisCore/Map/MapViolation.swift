/// A rule of the model that a draft breaks.
public struct MapViolation: Hashable, Sendable {
  public enum Rule: Hashable, Sendable {
    /// Two elements of one kind have the same name, spelling aside.
    case duplicateName(String)
    /// A name that no element bears.
    case unknownName(String)
    /// A score outside its scale.
    case scoreOffScale(Score, Scale)
    /// Both ends of a link are the same stakeholder.
    case selfLink(String)
    /// Two links of one kind between the same two ends.
    case duplicateLink
    /// A name without a visible character.
    case emptyName
  }

  public let element: MapElement
  public let rule: Rule

  public init(_ rule: Rule, at element: MapElement) {
    self.element = element
    self.rule = rule
  }
}

/// Why a draft is not a map.
public struct InvalidMap: Error, Hashable, Sendable {
  public let violations: [MapViolation]
}
