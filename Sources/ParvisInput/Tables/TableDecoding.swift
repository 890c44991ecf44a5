/// The text of a table, whatever the spreadsheet that wrote it.
package struct TableDecoding {
  /// How the bytes of a table stand for letters.
  enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  let encoding: Encoding
  /// What the encoding is called.
  package var encodingName: String { encoding.rawValue }
  /// Well-formed UTF-8 without byte-order mark; nil when the file is not text.
  package let bytes: [UInt8]?

  /// - Complexity: O(length).
  package init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(eightBits: Array(bytes.dropFirst(3)))
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE)
    } else if let isBigEndian = Self.looksLikeUTF16(bytes) {
      self.init(utf16: bytes[...], isBigEndian: isBigEndian)
    } else {
      self.init(eightBits: bytes)
    }
  }

  private init(_ encoding: Encoding, _ bytes: [UInt8]?) {
    self.encoding = encoding
    self.bytes = bytes
  }

  private init(eightBits bytes: [UInt8]) {
    if bytes.contains(0) {
      self.init(.utf8, nil)
    } else if TextDecoding.firstInvalidByte(of: bytes) == nil {
      self.init(.utf8, bytes)
    } else {
      self.init(.windows1252, Windows1252.decoded(bytes))
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
    guard bytes.count.isMultiple(of: 2) else {
      self.init(.utf16, nil)
      return
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    self.init(.utf16, units.contains(0) ? nil : Array(String(decoding: units, as: UTF16.self).utf8))
  }

  /// Whether every second byte of the beginning is zero, as in Latin text without a byte-order
  /// mark; nil when it is not so.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(64)
    guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let even = sample.enumerated().count { $0.offset.isMultiple(of: 2) && $0.element == 0 }
    let odd = sample.enumerated().count { !$0.offset.isMultiple(of: 2) && $0.element == 0 }
    let most = sample.count * 2 / 5
    if odd >= most, even == 0 { return false }
    if even >= most, odd == 0 { return true }
    return nil
  }
}

/// The usual encoding of older French files.
enum Windows1252 {
  /// The text as UTF-8; nil when it holds a byte that stands for nothing.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let value = TextDecoding.windows1252(byte)
      guard value != 0xFFFD, let scalar = Unicode.Scalar(value) else { return nil }
      result.append(contentsOf: String(scalar).utf8)
    }
    return result
  }
}
