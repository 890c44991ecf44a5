/// How the bytes of a file hold its text, to write a changed text in the same form.
enum TextForm: Hashable, Sendable {
  case utf8(hasMark: Bool)
  case utf16(isBigEndian: Bool)

  /// Told by the byte-order mark; no mark means UTF-8.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      self = .utf8(hasMark: bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }
  }

  /// The file that holds a text, given in UTF-8 and without a mark.
  ///
  /// - Complexity: O(length).
  func encode(_ text: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark):
      return hasMark ? [0xEF, 0xBB, 0xBF] + text : text
    case .utf16(let isBigEndian):
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * text.count + 2)
      for unit in ("\u{FEFF}" + String(decoding: text, as: UTF8.self)).utf16 {
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        bytes += isBigEndian ? pair : pair.reversed()
      }
      return bytes
    }
  }
}
