internal import ParvisCore

/// Where results and talk go: the standard streams, or a recorder in tests.
struct Console: Sendable {
  enum Stream: Sendable {
    /// Results.
    case output
    /// Talk: problems, progress, what was done.
    case error
  }

  let write: @Sendable (Stream, [UInt8]) -> Bool
  let read: @Sendable () throws -> [UInt8]
  let isTerminal: @Sendable (Stream) -> Bool
  let environment: @Sendable (String) -> String?

  @TaskLocal static var current = Console.standard

  /// Whether the stream may be coloured: a terminal, unless NO_COLOR is set.
  func isColoured(_ stream: Stream) -> Bool {
    isTerminal(stream) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// Writes a result.
  ///
  /// - Throws: When the stream cannot take it; a reader that went away ends the program quietly.
  func put(_ bytes: [UInt8]) throws {
    guard write(.output, bytes) else { throw ClosedOutput() }
  }

  func put(_ text: String) throws {
    try put(Array(text.utf8))
  }

  /// Says something beside the results; losing it is no failure.
  func say(_ text: String) {
    _ = write(.error, Array((text + "\n").utf8))
  }

  /// Says a text that ends its own lines.
  func say(verbatim text: String) {
    _ = write(.error, Array(text.utf8))
  }

  func say(_ text: Bilingual) {
    say(text.said)
  }
}

/// The reader of our output went away, or the output cannot be written.
struct ClosedOutput: Error {}
