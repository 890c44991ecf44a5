#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// A program of that name in one of the folders of `PATH` that the process may run.
  package static func program(named name: String) -> String? {
    guard let path = ProcessEnvironment.value(of: "PATH") else { return nil }
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { candidate in
      let isAllowed = unsafe access(candidate, X_OK) == 0
      return isAllowed && candidate.hasPrefix("/") && !AtomicFile.isFolder(candidate)
    }
  }

  /// What a program answers to a text: its standard output, when it ends well.
  ///
  /// - Parameters:
  ///   - program: an absolute path.
  ///   - arguments: what follows its name.
  ///   - input: its standard input, sent whole before anything is read.
  ///   - environment: entries `NAME=value`, before those of this process.
  ///   - patience: after which it is ended.
  /// - Returns: all that it wrote.
  /// - Throws: ``NotStarted``, or ``Failure`` when it is late or does not end well.
  package static func answer(
    of program: String, _ arguments: [String], to input: [UInt8], environment: [String],
    within patience: Duration
  ) throws -> [UInt8] {
    let deadline = ContinuousClock.now + patience
    let child = try start(program, arguments, environment: environment)
    do {
      try child.send(input, until: deadline)
    } catch {
      child.end()
      throw error
    }
    let (bytes, ending) = try child.lastAnswer(until: deadline)
    guard ending == .left(code: 0) else { throw Failure.closed }
    return bytes
  }
}
