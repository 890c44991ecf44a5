import ParvisHost
import Synchronization
import TestSupport

@testable import ParvisCommands

/// Runs command lines in this process and keeps what they write.
final class Recorder: Sendable {
  private let outputBytes = Mutex<[UInt8]>([])
  private let errorBytes = Mutex<[UInt8]>([])

  /// What went to the standard output.
  var output: String { outputBytes.withLock { String(decoding: $0, as: UTF8.self) } }
  /// What went to the standard error.
  var errors: String { errorBytes.withLock { String(decoding: $0, as: UTF8.self) } }
  /// The standard output as bytes.
  var bytes: [UInt8] { outputBytes.withLock { $0 } }

  /// Runs a command line and returns its exit code.
  func run(_ arguments: String..., input: String = "", isTerminal: Bool = false) async -> Int32 {
    await run(arguments, input: input, isTerminal: isTerminal)
  }

  /// Runs a command line and returns its exit code.
  func run(_ arguments: [String], input: String = "", isTerminal: Bool = false) async -> Int32 {
    let console = Console(
      write: { stream, bytes in
        switch stream {
        case .output: self.outputBytes.withLock { $0 += bytes }
        case .error: self.errorBytes.withLock { $0 += bytes }
        }
        return .done
      },
      read: { Array(input.utf8) }, isTerminal: { _ in isTerminal }, environment: { _ in nil })
    // The process under test is not the program: what draws stands beside it.
    let limits = DrawingLimits(megabytes: 0, program: ShellCommand.programPath)
    return await DrawingLimits.$current.withValue(limits) {
      await Console.$current.withValue(console) { await Program.run(arguments) }
    }
  }
}
