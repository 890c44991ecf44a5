/// The exit codes of the program, documented in the README.
enum ExitStatus: Int32 {
  case done = 0
  /// A gap at or above `--fail-on` was found.
  case gapFound = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  case graphvizUnusable = 69
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
}
