#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import GraphvizKit

/// The child's side of drawing: frames on the standard input, answers on the standard output.
///
/// A frame is four bytes of length, the least significant first, and so many bytes of a
/// `DrawingRequest` or a `DrawingAnswer`. Strictly one answer to one request.
public enum DrawingServer {
  /// How the serving ended.
  public enum Ending: Sendable {
    /// The parent needs nothing more.
    case done
    /// It was started by hand, with a terminal as its input.
    case notForPeople
    /// What came in is no request.
    case badRequest
    /// An answer could not be written.
    case inputOutput
  }

  /// Answers until the input ends.
  ///
  /// A program that draws through ``DrawingProcess`` calls it when its first argument is
  /// ``DrawingProcess/command``.
  ///
  /// - Parameters:
  ///   - processorSeconds: granted to each drawing; 0 is no bound.
  ///   - megabytes: that the process may take; 0 is no bound.
  /// - Returns: why it stopped.
  public static func serve(processorSeconds: Int, megabytes: Int) -> Ending {
    guard isatty(STDIN_FILENO) == 0 else { return .notForPeople }
    // Nothing that a plug-in prints may get among the answers.
    let answers = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard answers >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return .inputOutput }
    ProcessLimits.forbidDumps()
    ProcessLimits.limitMemory(megabytes: megabytes)
    ParentWatch.begin()
    let engine = GraphvizEngine()
    while let frame = nextFrame() {
      guard let request = DrawingRequest(bytes: frame) else { return .badRequest }
      ProcessLimits.grantProcessorTime(seconds: processorSeconds)
      let answer = request.answer(by: engine).bytes
      guard let header = Frame.header(of: answer),
        Descriptor.writeAll(header, to: answers), Descriptor.writeAll(answer, to: answers)
      else { return .inputOutput }
    }
    return .done
  }

  private static func nextFrame() -> [UInt8]? {
    guard let header = try? Descriptor.read(Frame.headerLength, from: STDIN_FILENO) else {
      return nil
    }
    return try? Descriptor.read(Frame.length(header), from: STDIN_FILENO)
  }
}

/// The header of what parent and child send one another.
enum Frame {
  public static let headerLength = 4

  /// The header of a message; nil when the message is too long for a frame.
  public static func header(of message: [UInt8]) -> [UInt8]? {
    guard let length = UInt32(exactly: message.count) else { return nil }
    return (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
  }

  /// The length that a header announces.
  public static func length(_ header: [UInt8]) -> Int {
    header.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
