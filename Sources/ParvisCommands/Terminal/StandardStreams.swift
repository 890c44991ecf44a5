#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisHost

extension Console {
  /// The process's own streams and environment.
  static let standard = Console(
    write: { stream, bytes in
      let descriptor = stream == .output ? STDOUT_FILENO : STDERR_FILENO
      if Descriptor.writeAll(bytes, to: descriptor) { return .done }
      return errno == EPIPE ? .closed : .failed(code: errno)
    },
    read: { try InputFile.readStandardInput() },
    isTerminal: { isatty($0 == .output ? STDOUT_FILENO : STDERR_FILENO) == 1 },
    environment: { ProcessEnvironment.value(of: $0) },
    width: { TerminalSize.columns.map { max(40, $0) } })

  /// Writing to a reader that went away must not end the process with a signal.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
