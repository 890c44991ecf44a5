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
  /// - Parameters:
  ///   - command: a line for `/bin/sh`.
  ///   - folder: where it runs, and where its streams are kept.
  /// - Returns: the exit code, or 128 and the signal, with what was written.
  /// - Throws: when there is no shell or the streams cannot be read.
  public static func run(_ command: String, in folder: URL) throws -> Outcome {
    let output = folder.appending(path: ".stdout")
    let errors = folder.appending(path: ".stderr")
    let line =
      "cd '\(folder.path(percentEncoded: false))' || exit 99; { \(command)\n} "
      + ">'\(output.path(percentEncoded: false))' 2>'\(errors.path(percentEncoded: false))' </dev/null"
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

  /// The program beside the tests, as a word for the shell.
  public static var program: String { "'" + programPath + "'" }

  /// The path of the program beside the tests.
  public static var programPath: String {
    let folder =
      ProcessInfo.processInfo.environment["PARVIS_PROGRAM_FOLDER"].map { URL(filePath: $0) }
      ?? Bundle.main.executableURL?.deletingLastPathComponent()
      ?? URL(filePath: ".")
    return folder.appending(path: "parvis").path(percentEncoded: false)
  }
}
