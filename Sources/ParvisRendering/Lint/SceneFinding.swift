/// Something on a page that a reader would stumble over.
public struct SceneFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Text beyond the margins of the page.
    case outside
    /// Text below 7 points.
    case small
    /// Two texts that run into each other.
    case textOverText = "text-text"
    /// A box or a symbol of another group over a text.
    case boxOverText = "box-over-text"
    /// A text that leaves its box.
    case overflow = "text-overflow"
    /// Two chips that nearly touch.
    case chipGap = "chip-gap"
    /// A link through a text that is not its own.
    case linkThroughText = "link-through-text"
    /// A link through a chip that is not its own.
    case linkThroughChip = "link-through-chip"
    /// A link shorter than its arrows ask.
    case shortArrow = "short-arrow"
    /// A link without a course.
    case unrouted
    /// Two groups with one identifier.
    case double
  }

  public let rule: Rule
  /// What it is about: identifiers of groups and links, or words.
  public let subject: String

  public var description: String { "\(rule.rawValue): \(subject)" }
}
