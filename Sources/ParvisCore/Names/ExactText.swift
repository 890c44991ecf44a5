/// A text that equals only texts of the very same bytes.
///
/// `String` compares by canonical equivalence and normalises every accented text that it hashes;
/// as the key of a large dictionary this one is several times faster.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    areEqual(left.text, right.text)
  }

  package func hash(into hasher: inout Hasher) {
    Self.hash(text, into: &hasher)
  }

  /// - Complexity: O(length).
  static func areEqual(_ left: String, _ right: String) -> Bool {
    let first = left.utf8.span
    let second = right.utf8.span
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  /// Feeds the bytes eight at a time, then the length.
  ///
  /// - Complexity: O(length).
  static func hash(_ text: String, into hasher: inout Hasher) {
    let bytes = text.utf8.span
    var index = 0
    while index + 8 <= bytes.count {
      let low =
        UInt64(bytes[index]) | UInt64(bytes[index + 1]) << 8 | UInt64(bytes[index + 2]) << 16
        | UInt64(bytes[index + 3]) << 24
      let high =
        UInt64(bytes[index + 4]) | UInt64(bytes[index + 5]) << 8 | UInt64(bytes[index + 6]) << 16
        | UInt64(bytes[index + 7]) << 24
      hasher.combine(low | high << 32)
      index += 8
    }
    // Less than eight bytes are left: the length finds room beside them.
    var rest = UInt64(bytes.count & 0xFF)
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    hasher.combine(rest)
  }
}
