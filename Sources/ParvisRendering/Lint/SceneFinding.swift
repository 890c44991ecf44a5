/// Something on a page that a reader would stumble over.
public struct SceneFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Text beyond the margins of the page.
    case outside
    /// Text below 7 points.
    case small
    /// A text, a sign or a line that hardly differs from what is behind it.
    case contrast
    /// Two texts that run into each other.
    case textOverText = "text-text"
    /// A box or a symbol over a text that it does not belong to.
    case boxOverText = "box-over-text"
    /// A text that leaves its box.
    case overflow = "text-overflow"
    /// Two chips that nearly touch.
    case chipGap = "chip-gap"
    /// A link through a text that is not its own.
    case linkThroughText = "link-through-text"
    /// A link through a chip that is not its own.
    case linkThroughChip = "link-through-chip"
    /// A link that its arrows nearly hide.
    case shortArrow = "short-arrow"
    /// A link without a course.
    case unrouted
    /// Somebody whom the page has to show and does not.
    case missing
    /// Somebody who stands on the page more than once.
    case double
    /// Two groups with one identifier.
    case identifier
    /// A sign of the map that the legend does not tell.
    case unexplained = "legend-missing"
    /// A sign of the legend that is not on the map.
    case superfluous = "legend-extra"
    /// Something that runs into the foot of the page.
    case foot
    /// A text of the scene that the drawing lacks.
    case unpainted
    /// A map of many that leaves much of its page empty.
    case used
  }

  public let rule: Rule
  /// What it is about: identifiers of groups and links, texts between guillemets.
  public let subjects: [String]
  /// The same as a reader knows it: names, texts, captions.
  public let names: [String]

  init(_ rule: Rule, _ subjects: [LintSubject]) {
    self.rule = rule
    self.subjects = subjects.map(\.id)
    self.names = subjects.map(\.name)
  }

  public var description: String { "\(rule.rawValue): \(subjects.joined(separator: " / "))" }
}

/// What a finding is about, for the program and for its readers.
struct LintSubject: Hashable {
  let id: String
  let name: String
}
