/// Why a drawing could not be made.
public enum GraphvizError: Error, Hashable, Sendable {
  /// A number of the document is infinite or not a number.
  case notFinite(attribute: String)
  /// The text is not a DOT graph.
  case malformed(messages: [GraphvizMessage])
  /// The library reported an error while it placed or painted the drawing.
  case failed(messages: [GraphvizMessage])
  /// The library cannot be used: plug-ins or formats are missing.
  case unusable(messages: [GraphvizMessage])
  /// The process that draws was ended, or ended itself, before it gave an answer.
  case stopped(DrawingStop)
}

/// How a process that draws came to its end without an answer.
public enum DrawingStop: Hashable, Sendable {
  /// It was ended because the answer was late.
  case late(seconds: Double)
  /// It used up its processor time.
  case outOfProcessorTime(seconds: Int)
  /// It used up its memory.
  case outOfMemory(megabytes: Int)
  /// It broke down with a signal.
  case crashed(signal: Int)
  /// It left by itself with an exit code.
  case left(code: Int)
  /// It answered something that is no answer.
  case unreadable
  /// It could not be started.
  case notStarted(systemError: Int)
}

extension GraphvizError {
  /// What the library said.
  public var messages: [GraphvizMessage] {
    switch self {
    case .notFinite, .stopped: []
    case .malformed(let messages), .failed(let messages), .unusable(let messages): messages
    }
  }
}
