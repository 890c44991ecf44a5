#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole reads and writes on a file descriptor.
package enum Descriptor {
  /// An error of the operating system.
  package struct Failure: Error {
    let code: Int32
  }

  /// Writes every byte, going on after interruptions; false when that is not possible.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if written < 0 {
        guard errno == EINTR || errno == EAGAIN else { return false }
        continue
      }
      done += written
    }
    return true
  }

  /// Reads to the end, or one byte past the limit, so that the caller sees that it is passed.
  package static func readAll(_ descriptor: Int32, atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Self.systemRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        guard errno == EINTR else { throw Failure(code: errno) }
        continue
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Reads so many bytes, no more.
  ///
  /// - Throws: ``Failure`` when there are fewer.
  package static func read(_ count: Int, from descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(count, 65_536))
    while bytes.count < count {
      let wanted = min(chunk.count, count - bytes.count)
      let got = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Self.systemRead(descriptor, buffer.baseAddress, wanted)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw Failure(code: got < 0 ? errno : 0) }
      bytes += chunk[..<got]
    }
    return bytes
  }

  private static func systemRead(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      return unsafe Glibc.read(descriptor, start, count)
    #else
      return unsafe Darwin.read(descriptor, start, count)
    #endif
  }
}
