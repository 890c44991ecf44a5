#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// The process's own streams and environment.
  static let standard = Console(
    write: { stream, bytes in
      Descriptor.writeAll(bytes, to: stream == .output ? STDOUT_FILENO : STDERR_FILENO)
    },
    read: { try Descriptor.readAll(STDIN_FILENO, atMost: InputFile.sizeLimit) },
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
