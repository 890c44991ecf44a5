#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import Synchronization

/// Another process of this program, with a pipe to it and a pipe from it.
///
/// Whoever starts one must ``end()`` it: nothing is left of it then, not even a zombie.
package struct ChildProcess {
  /// Why an exchange came to nothing.
  package enum Failure: Error, Equatable {
    case late
    /// The process closed its end: it is over, or nearly.
    case closed
  }

  /// How a process came to its end.
  package enum Ending: Equatable {
    case left(code: Int)
    case signal(Int)
  }

  /// The process could not be started.
  package struct NotStarted: Error {
    let code: Int32
  }

  let identifier: pid_t
  private let requests: Int32
  private let answers: Int32

  /// Starts a program whose standard input and output are pipes and whose errors go nowhere.
  ///
  /// - Parameters:
  ///   - program: an absolute path.
  ///   - arguments: what follows its name.
  ///   - more: entries `NAME=value` of its environment, before those of this process.
  /// - Returns: the running process.
  /// - Throws: ``NotStarted``.
  package static func start(
    _ program: String, _ arguments: [String], environment more: [String] = []
  ) throws(NotStarted) -> ChildProcess {
    // Writing to a process that is gone must be an error, not the end of this one.
    _ = signal(SIGPIPE, SIG_IGN)
    // One start at a time: no other child may inherit a pipe before it is marked.
    return try starting.withLock { _ throws(NotStarted) in
      let (input, requests) = try pipe()
      do throws(NotStarted) {
        let (answers, output) = try pipe()
        do throws(NotStarted) {
          let identifier = try spawn(
            program, arguments, more, input: input, output: output)
          close(input)
          close(output)
          for descriptor in [requests, answers] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
          return ChildProcess(identifier: identifier, requests: requests, answers: answers)
        } catch {
          close(answers)
          close(output)
          throw error
        }
      } catch {
        close(input)
        close(requests)
        throw error
      }
    }
  }

  /// Sends bytes, all of them.
  package func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe write(requests, rest.baseAddress, rest.count)
      }
      if written > 0 {
        done += written
      } else if errno == EAGAIN {
        try wait(for: requests, POLLOUT, until: deadline)
      } else if errno != EINTR {
        throw .closed
      }
    }
  }

  /// Receives so many bytes, which are kept as they come: what is announced takes no room.
  package func receive(_ count: Int, until deadline: ContinuousClock.Instant) throws(Failure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let some = try receiveSome(atMost: count - bytes.count, until: deadline)
      guard !some.isEmpty else { throw .closed }
      bytes += some
    }
    return bytes
  }

  /// Receives what is there, or waits for it; nothing when the process closed its end.
  private func receiveSome(
    atMost count: Int, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> ArraySlice<UInt8> {
    var chunk = [UInt8](repeating: 0, count: min(count, 65_536))
    while true {
      let got = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(answers, buffer.baseAddress, buffer.count)
      }
      if got >= 0 { return chunk[..<got] }
      if errno == EAGAIN {
        try wait(for: answers, POLLIN, until: deadline)
      } else if errno != EINTR {
        throw .closed
      }
    }
  }

  /// Ends the process, whatever it does, and waits until nothing is left of it.
  ///
  /// - Returns: how it ended, and the most memory it held, in bytes.
  @discardableResult func end() -> (ending: Ending, memory: Int) {
    kill(identifier, SIGKILL)
    close(requests)
    return buried()
  }

  /// Tells the process that nothing more comes, and hands its whole answer over.
  ///
  /// Nothing is left of the process then, whatever happens.
  ///
  /// - Returns: what it said until it closed its end, and how it ended.
  package func lastAnswer(
    until deadline: ContinuousClock.Instant
  ) throws(Failure) -> (bytes: [UInt8], ending: Ending) {
    close(requests)
    var bytes: [UInt8] = []
    do throws(Failure) {
      while true {
        let some = try receiveSome(atMost: 65_536, until: deadline)
        guard !some.isEmpty else { return (bytes, buried().ending) }
        bytes += some
      }
    } catch {
      kill(identifier, SIGKILL)
      _ = buried()
      throw error
    }
  }

  private func buried() -> (ending: Ending, memory: Int) {
    close(answers)
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(identifier, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return (.left(code: 0), 0) }
    }
    #if canImport(Darwin)
      let memory = usage.ru_maxrss
    #else
      let memory = usage.ru_maxrss * 1024
    #endif
    let signal = Int(status & 0x7F)
    return (signal == 0 ? .left(code: Int(status >> 8 & 0xFF)) : .signal(signal), memory)
  }

  private func wait(
    for descriptor: Int32, _ event: Int32, until deadline: ContinuousClock.Instant
  ) throws(Failure) {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .late }
    let milliseconds = min(left / .milliseconds(1), 60_000).rounded(.up)
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    // Whatever it says, the next read or write finds out what there is to do.
    _ = unsafe poll(&entry, 1, Int32(milliseconds))
  }
}

extension ChildProcess {
  private static let starting = Mutex<Void>(())

  /// A pipe whose ends no other program inherits, clear of the three standard streams.
  private static func pipe() throws(NotStarted) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard unsafe Glibc.pipe(&ends) == 0 else { throw NotStarted(code: errno) }
    #else
      guard unsafe Darwin.pipe(&ends) == 0 else { throw NotStarted(code: errno) }
    #endif
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    let problem = errno
    for descriptor in ends { close(descriptor) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for descriptor in moved where descriptor >= 0 { close(descriptor) }
      throw NotStarted(code: problem)
    }
    return (moved[0], moved[1])
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ more: [String], input: Int32, output: Int32
  ) throws(NotStarted) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else {
      throw NotStarted(code: ENOMEM)
    }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let name = program == ownProgram ? "parvis" : program
    let line = [name] + arguments
    let words: [UnsafeMutablePointer<CChar>?] = unsafe line.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    var identifier: pid_t = 0
    #if canImport(Darwin)
      let environment = unsafe _NSGetEnviron().pointee
    #else
      let environment = unsafe environ
    #endif
    // The first entry of a name counts.
    var entries: [UnsafeMutablePointer<CChar>?] = unsafe more.map { unsafe strdup($0) }
    defer { for index in more.indices { unsafe free(entries[index]) } }
    var next = unsafe environment
    while let entry = unsafe next.pointee {
      unsafe entries.append(entry)
      unsafe next += 1
    }
    unsafe entries.append(nil)
    let code = unsafe posix_spawn(&identifier, program, &actions, nil, words, entries)
    guard code == 0 else { throw NotStarted(code: code) }
    return identifier
  }

  /// The program that is running, even when its file was replaced meanwhile.
  package static var ownProgram: String {
    #if canImport(Darwin)
      var size: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(size))
      guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return "parvis" }
      return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }
}
