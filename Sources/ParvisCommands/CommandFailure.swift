internal import ParvisCore

/// Why a command stops: one sentence for the user and the exit code.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Nil when everything has been said already.
  let message: Bilingual?

  init(_ status: ExitStatus, _ message: Bilingual? = nil) {
    self.status = status
    self.message = message
  }
}
