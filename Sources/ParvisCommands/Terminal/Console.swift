internal import ParvisCore

/// Where results and talk go: the standard streams, or a recorder in tests.
struct Console: Sendable {
  enum Stream: Sendable {
    /// Results.
    case output
    /// Talk: problems, progress, what was done.
    case error
  }

  /// What became of bytes that were to be written.
  enum Outcome: Sendable {
    case done
    /// The reader went away.
    case closed
    /// An error of the operating system.
    case failed(code: Int32)
  }

  let write: @Sendable (Stream, [UInt8]) -> Outcome
  let read: @Sendable () throws -> [UInt8]
  let isTerminal: @Sendable (Stream) -> Bool
  let environment: @Sendable (String) -> String?
  /// How many characters a line of the terminal has; nil where there is no terminal.
  var width: @Sendable () -> Int? = { nil }

  @TaskLocal static var current = Console.standard

  /// Whether the stream may be coloured: a terminal, unless NO_COLOR is set.
  func isColoured(_ stream: Stream) -> Bool {
    isTerminal(stream) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// Writes a result.
  ///
  /// - Throws: ``ClosedOutput`` when the reader went away, which ends the program quietly;
  ///   ``CommandFailure`` when the result is lost.
  func put(_ bytes: [UInt8]) throws {
    switch write(.output, bytes) {
    case .done: break
    case .closed: throw ClosedOutput()
    case .failed(let code):
      throw CommandFailure(
        .inputOutput,
        fr:
          "le résultat n'a pas pu être écrit sur la sortie standard (erreur système \(Int(code))).",
        en: "the result could not be written to the standard output (system error \(Int(code))).")
    }
  }

  func put(_ text: String) throws {
    try put(Array(text.utf8))
  }

  /// Says one sentence beside the results; losing it is no failure.
  ///
  /// What an argument, a file name or a file brings into it reaches no terminal as a command.
  func say(_ text: String) {
    say(verbatim: HiddenCharacters.escaped(text, keeping: Self.harmless) + "\n")
  }

  /// Says a text of several lines.
  func say(lines text: String) {
    say(verbatim: Self.shown(lines: text) + "\n")
  }

  /// Says a text that ends its own lines, in which nothing is left to be spelt out.
  func say(verbatim text: String) {
    _ = write(.error, Array(text.utf8))
  }

  /// A text of several lines without characters that act on a terminal.
  static func shown(lines text: String) -> String {
    HiddenCharacters.escaped(text, keeping: harmless.union(["\n"]))
  }

  /// The mark that sentences put round names which are read from right to left.
  private static let harmless: Set<Unicode.Scalar> = ["\u{200E}"]

  func say(_ text: Bilingual) {
    say(text.said)
  }
}

/// The reader of our output went away.
struct ClosedOutput: Error {}
