package import ParvisCore

/// The text of a file, from bytes whose encoding is checked first.
package struct TextDecoding {
  package let text: SourceText
  /// What makes the text unreadable; nothing else is then looked for.
  package let problem: Diagnostic?

  package init(_ bytes: [UInt8], limits: ReadingLimits) {
    let limit = min(limits.bytes, ReadingLimits.mostBytes)
    guard bytes.count <= limit else {
      self.init(SourceText(""), .fileTooLarge(bytes: bytes.count, limit: limit))
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: Array(bytes.dropFirst(3)))
    } else {
      self.init(utf8: bytes)
    }
  }

  private init(_ text: SourceText, _ problem: Diagnostic?) {
    self.text = text
    self.problem = problem
  }

  private init(utf8 bytes: [UInt8]) {
    guard !bytes.contains(0) else {
      self.init(SourceText(""), .binaryFile())
      return
    }
    if let offset = Self.firstInvalidByte(of: bytes) {
      let text = SourceText(utf8: Self.readAsWindows1252(bytes, upTo: offset + 4096))
      // Bytes before the first invalid one are the same in both readings.
      let place = text.location(of: TextSpan(offset, offset + 1))
      self.init(text, .notUTF8(line: place.line, at: place))
      return
    }
    self.init(checked: SourceText(utf8: bytes))
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let text = String(decoding: units, as: UTF16.self)
    guard !units.contains(0), bytes.count.isMultiple(of: 2) else {
      self.init(SourceText(""), .binaryFile())
      return
    }
    self.init(checked: SourceText(text))
  }

  private init(checked text: SourceText) {
    let isBlank = text.bytes.allSatisfy { $0 <= 0x20 }
    self.init(text, isBlank ? .emptyFile() : nil)
  }

  /// The offset of the first byte that is not part of well-formed UTF-8.
  ///
  /// - Complexity: O(length).
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length: Int
      var allowed: ClosedRange<UInt8> = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
      case 0xED: (length, allowed) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, allowed) = (4, 0x90...0xBF)
      case 0xF4: (length, allowed) = (4, 0x80...0x8F)
      case 0xF1...0xF3: length = 4
      default: return index
      }
      guard index + length <= bytes.count, allowed.contains(bytes[index + 1]),
        bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return index }
      index += length
    }
    return nil
  }

  /// A readable excerpt of a text in the usual encoding of older French files.
  private static func readAsWindows1252(_ bytes: [UInt8], upTo end: Int) -> [UInt8] {
    let invalid = firstInvalidByte(of: bytes) ?? bytes.count
    var scalars = String(decoding: bytes[..<invalid], as: UTF8.self).unicodeScalars
    for byte in bytes[invalid..<min(end, bytes.count)] {
      scalars.append(Unicode.Scalar(windows1252(byte)) ?? "\u{FFFD}")
    }
    return Array(String(scalars).utf8)
  }

  /// What a byte of Windows-1252 stands for; U+FFFD for nothing.
  static func windows1252(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
  }

  /// What Windows-1252 writes between 0x80 and 0x9F.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
