#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The limits that a process sets to itself.
enum ProcessLimits {
  /// The signal that ends a process which used up its processor time.
  static let outOfTimeSignal = Int(SIGXCPU)

  /// No dump of the memory is written when the process breaks down.
  static func forbidDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    set(RLIMIT_CORE, &limit)
  }

  /// Bounds the memory that the process may take; 0 is no bound.
  ///
  /// A bound below what is taken already would end the process at once, as it would under a
  /// sanitizer, which reserves more than any machine has: then there is none.
  static func limitMemory(megabytes: Int) {
    guard megabytes > 0 else { return }
    let (bytes, overflows) = megabytes.multipliedReportingOverflow(by: 1 << 20)
    guard !overflows, let taken = reservedMemory, taken < bytes else { return }
    lower(RLIMIT_AS, to: bytes)
  }

  /// Grants so much processor time from now on, whatever was used before; 0 is no bound.
  static func grantProcessorTime(seconds: Int) {
    guard seconds > 0 else { return }
    var usage = rusage()
    #if canImport(Darwin)
      guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return }
    #else
      guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return }
    #endif
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
    lower(RLIMIT_CPU, to: used + seconds)
  }

  #if canImport(Darwin)
    private typealias Resource = Int32
  #else
    private typealias Resource = __rlimit_resource
  #endif

  /// The soft limit only, so that it can be moved again.
  private static func lower(_ resource: Resource, to value: Int) {
    var limit = rlimit()
    #if canImport(Darwin)
      guard unsafe getrlimit(resource, &limit) == 0 else { return }
    #else
      guard unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return }
    #endif
    limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
    set(resource, &limit)
  }

  private static func set(_ resource: Resource, _ limit: inout rlimit) {
    #if canImport(Darwin)
      _ = unsafe setrlimit(resource, &limit)
    #else
      _ = unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    #endif
  }

  /// The address space that is taken already, in bytes; nil where that cannot be known.
  private static var reservedMemory: Int? {
    let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let bytes = try? Descriptor.readAll(descriptor, atMost: 4096),
      let pages = String(decoding: bytes, as: UTF8.self).split(separator: " ").first,
      let count = Int(pages)
    else { return nil }
    return count * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
