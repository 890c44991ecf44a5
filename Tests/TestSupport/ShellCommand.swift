public import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a command line through the shell, with its streams in files: no pipe that could fill up.
public enum ShellCommand {
  /// What came of a command.
  public struct Outcome: Sendable {
    public let status: Int32
    public let output: [UInt8]
    public let errors: String
  }

  /// Runs a command and waits for its end.
  ///
  /// Programs beside the tests are found by their names.
  ///
  /// - Parameters:
  ///   - command: a line for `/bin/sh`.
  ///   - folder: where it runs, and where its streams are kept.
  ///   - programs: the folder where programs are looked for first.
  /// - Returns: the exit code, or 128 and the signal, with what was written.
  /// - Throws: when there is no shell or the streams cannot be read.
  public static func run(_ command: String, in folder: URL, programs: URL = programFolder) throws
    -> Outcome
  {
    let output = folder.appending(path: ".stdout")
    let errors = folder.appending(path: ".stderr")
    let line =
      "PATH=\(word(programs)):$PATH; export PATH; cd \(word(folder)) || exit 99; { \(command)\n} "
      + ">\(word(output)) 2>\(word(errors)) </dev/null"
    var child: pid_t = 0
    let words = ["/bin/sh", "-c", line]
    let pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    guard unsafe posix_spawn(&child, "/bin/sh", nil, nil, pointers, environ) == 0 else {
      throw CocoaError(.executableNotLoadable)
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {}
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Outcome(
      status: code, output: [UInt8](try Data(contentsOf: output)),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// A path as one word for the shell, whatever its letters.
  public static func word(_ url: URL) -> String {
    "'" + url.path(percentEncoded: false).replacing("'", with: "'\\''") + "'"
  }

  /// The folder of the program under test: the one of the tests.
  public static var programFolder: URL {
    ProcessInfo.processInfo.environment["PARVIS_PROGRAM_FOLDER"].map { URL(filePath: $0) }
      ?? Bundle.main.executableURL?.deletingLastPathComponent()
      ?? URL(filePath: ".")
  }

  /// The path of the program beside the tests.
  public static var programPath: String {
    programFolder.appending(path: "parvis").path(percentEncoded: false)
  }
}
