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
    if index < target { (index, offset) = advanced(to: target) }
    while index > target, offset > base {
      offset -= 1
      while offset > base, isContinuation(bytes[offset]) { offset -= 1 }
      index -= 1
    }
    return offset
  }

  /// Leaps from first byte to first byte, as the bytes are valid UTF-8.
  private func advanced(to target: Int) -> (index: Int, offset: Int) {
    let bytes = bytes.span
    var place = offset
    var left = target - index
    while left > 0, place < bytes.count {
      let byte = bytes[place]
      place += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      left -= 1
    }
    return (target - left, min(place, bytes.count))
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
