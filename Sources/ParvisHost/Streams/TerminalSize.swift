#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How large the terminal of the results is.
package enum TerminalSize {
  /// What the terminal says, else what its environment says, in characters; nil where results go
  /// elsewhere.
  package static var columns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    if isKnown, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessEnvironment.value(of: "COLUMNS").flatMap { Int($0) }
  }
}
