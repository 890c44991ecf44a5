public import ParvisCore

/// A rule that finds what a map does not cover.
///
/// A rule says what and why; how urgent it is stands in ``SeverityPolicy``. It carries its own
/// evidence, and never edits the map. Adding one is a file in `Rules` and a line in
/// ``GapRuleCatalog``.
public protocol GapRule: Sendable {
  /// A stable kebab-case code, never reused.
  var code: String { get }
  /// What the rule looks for, in a few words.
  var title: Bilingual { get }
  /// Why such a gap matters.
  var rationale: Bilingual { get }
  /// Where the idea comes from; empty for a rule of plain good sense.
  var sources: [String] { get }
  /// A small map in which the rule finds a gap, and one in which it finds none.
  var evidence: GapEvidence { get }

  /// The gaps that the rule finds, in the order of the file.
  func gaps(in context: CoverageContext) -> [CoverageGap]
}

extension GapRule {
  public var sources: [String] { [] }
}

/// Two miniature maps, as a user would type them, that show when a rule speaks.
public struct GapEvidence: Hashable, Sendable {
  /// A file in which the rule finds a gap.
  public let triggering: String
  /// The subject of that gap, nil when it is the map as a whole.
  public let subject: String?
  /// The same file, mended: the rule is silent.
  public let silent: String

  public init(triggering: String, subject: String?, silent: String) {
    self.triggering = triggering
    self.subject = subject
    self.silent = silent
  }

  /// Evidence of which the silent map is the triggering one with lines added at its end.
  public init(triggering: String, subject: String?, mendedBy lines: String) {
    self.init(triggering: triggering, subject: subject, silent: triggering + "\n" + lines)
  }

  /// Evidence of which the silent map is the triggering one with other words in one place.
  public init(triggering: String, subject: String?, replacing words: String, by others: String) {
    self.init(
      triggering: triggering, subject: subject,
      silent: triggering.replacing(words, with: others))
  }
}
