#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    environment: { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe String(cString: value)
    })

  /// Writing to a reader that went away must not end the process with a signal.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
