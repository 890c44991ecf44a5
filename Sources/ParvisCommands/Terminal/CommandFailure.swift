internal import ParvisCore
internal import ParvisHost

/// Why a command stops: one sentence for the user and the exit code.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Nil when everything has been said already.
  let message: Bilingual?

  init(_ status: ExitStatus, _ message: Bilingual? = nil) {
    self.status = status
    self.message = message
  }

  init(_ status: ExitStatus, fr: FrenchSentence, en: EnglishSentence) {
    self.init(status, Bilingual(fr: fr, en: en))
  }

  /// What the machine could not do.
  init(_ failure: HostFailure) {
    let status: ExitStatus =
      switch failure.kind {
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      }
    self.init(status, failure.message)
  }

  /// An error as the reason why a command stops; nil for one that says nothing of it.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let failure as HostFailure: self.init(failure)
    default: return nil
    }
  }
}
