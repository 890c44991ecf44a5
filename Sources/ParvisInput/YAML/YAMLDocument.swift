import ParvisCore

/// The tree of a YAML text, with its problems.
struct YAMLDocument {
  private(set) var root: SourceNode?
  private(set) var problems: [Diagnostic] = []
  /// Whether all of the text could be read.
  private(set) var isComplete = true

  init(_ text: SourceText, limits: ReadingLimits) {
    var repaired = RepairedText(reserving: text.bytes.count)
    repaired.keep(text.bytes[...])
    var builder = YAMLTreeBuilder(repaired, in: repaired.bytes.indices, of: text, limits: limits)
    builder.build()
    root = builder.root
    problems += builder.problems
    if let failure = builder.failure {
      problems.append(failure)
      isComplete = false
    }
  }
}
