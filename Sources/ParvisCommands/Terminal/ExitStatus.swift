/// The exit codes of the program, documented in the README.
enum ExitStatus: Int32 {
  case done = 0
  /// What was asked to be looked for was found: a gap at or above `--fail-on`, or a lint finding.
  case found = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  case graphvizUnusable = 69
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// A drawing went beyond its limits and had no fallback.
  case drawingStopped = 75
}
