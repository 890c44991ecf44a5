internal import ParvisCore
internal import ParvisHost
internal import Synchronization

/// Says what is being done when it takes longer than a second and somebody watches.
///
/// One line on the standard error that is written over, and gone at the end.
final class Progress: Sendable {
  private struct State {
    var text = ""
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let console: Console

  /// Says nothing for so long.
  init(after patience: Duration = .seconds(1), on console: Console = .current) {
    self.console = console
    guard console.isTerminal(.error), console.environment("TERM") != "dumb" else { return }
    // A thread of its own: those of the tasks are busy with what lasts.
    BackgroundThread.start { [weak self] in
      BackgroundThread.sleep(patience)
      while self?.show() ?? false { BackgroundThread.sleep(.milliseconds(200)) }
    }
  }

  /// What is being done now.
  func report(_ text: Bilingual, in language: Language) {
    state.withLock { $0.text = text.text(in: language) }
  }

  /// Makes room for other lines; what is being done is said again if it lasts.
  func clear() {
    state.withLock { erase(&$0) }
  }

  /// Nothing more is said.
  func finish() {
    state.withLock { state in
      erase(&state)
      state.isOver = true
    }
  }

  private func show() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      if !state.text.isEmpty {
        console.say(verbatim: "\r\u{1B}[2K" + state.text)
        state.isShown = true
      }
      return true
    }
  }

  private func erase(_ state: inout State) {
    guard state.isShown else { return }
    console.say(verbatim: "\r\u{1B}[2K")
    state.isShown = false
  }
}
