#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends a child as soon as its parent is gone, even in the middle of a drawing.
enum ParentWatch {
  /// Watches the pipe on the standard input from a thread of its own.
  ///
  /// Graphviz cannot be interrupted, so nothing but another thread sees that the other end of the
  /// pipe is closed.
  static func begin() {
    BackgroundThread.start {
      var entry = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
      while true {
        let count = unsafe poll(&entry, 1, -1)
        if count > 0 { _exit(0) }
        if count < 0, errno != EINTR, errno != EAGAIN { return }
      }
    }
  }
}
