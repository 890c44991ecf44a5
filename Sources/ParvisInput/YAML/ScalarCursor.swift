/// Finds the byte of the n-th character (Unicode scalar) of a text, for numbers that mostly grow.
struct ScalarCursor {
  private let bytes: [UInt8]
  private let base: Int
  private var index = 0
  private var offset: Int

  /// Begins at the byte of character 0.
  init(_ bytes: [UInt8], from base: Int) {
    self.bytes = bytes
    self.base = base
    self.offset = base
  }

  /// - Complexity: O(distance from the last answer).
  mutating func byte(of target: Int) -> Int {
    while index < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, isContinuation(bytes[offset]) { offset += 1 }
      index += 1
    }
    while index > target, offset > base {
      offset -= 1
      while offset > base, isContinuation(bytes[offset]) { offset -= 1 }
      index -= 1
    }
    return offset
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
