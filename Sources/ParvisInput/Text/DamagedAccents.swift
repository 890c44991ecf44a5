/// Text that was read as Windows-1252 though it was UTF-8, and saved so: « Ã© » for « é ».
package struct DamagedAccents: Sendable {
  /// The text with its true letters; nil when the text is not damaged, or not all through.
  package let repaired: [UInt8]?
  /// Whether the text shows the pattern.
  package let isDamaged: Bool
  /// Where it shows first, in the repaired text when there is one.
  package let place: Int
  /// What stands there, and what it was: « Ã© », « é ».
  package let sample: (damaged: String, right: String)

  /// Looks at a text.
  ///
  /// Every run of letters beyond ASCII must be such a text for the whole to be repaired: then
  /// nothing is lost, and nothing that was right is changed.
  ///
  /// - Complexity: O(length).
  /// - Precondition: `bytes` are valid UTF-8.
  package init(_ bytes: [UInt8]) {
    var result: [UInt8] = []
    var isWhole = true
    var runs = (damaged: 0, other: 0)
    var first: (typed: Int, repaired: Int)?
    var sample = (damaged: "", right: "")
    var index = 0
    result.reserveCapacity(bytes.count)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        result.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      if let letters = Self.letters(of: bytes[index..<end]) {
        runs.damaged += 1
        result += letters
        if first == nil {
          first = (index, result.count - letters.count)
          sample = (
            String(decoding: bytes[index..<end], as: UTF8.self),
            String(decoding: letters, as: UTF8.self)
          )
        }
      } else {
        if Self.isMark(bytes[index..<end]), end < bytes.count, bytes[end] == 0x20 {
          // « à » whose second half became an ordinary space: what it was is not known for sure.
          runs.damaged += 1
        } else {
          runs.other += 1
        }
        isWhole = false
        result += bytes[index..<end]
      }
      index = end
    }
    self.sample = sample.right.isEmpty ? ("Ã©", "é") : sample
    isDamaged = first != nil && runs.damaged > runs.other
    repaired = isDamaged && isWhole ? result : nil
    place = (isWhole ? first?.repaired : first?.typed) ?? 0
  }

  /// The bytes that a run was before it was read wrongly; nil when it is no such run.
  private static func letters(of run: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      guard let byte = Self.bytes[scalar.value] else { return nil }
      bytes.append(byte)
    }
    guard let lead = bytes.first, leads.contains(lead),
      TextDecoding.firstInvalidByte(of: bytes) == nil,
      // Letters of Europe and signs of print: others come about by chance.
      String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy({
        (0xA0...0x17F).contains($0.value) || (0x2010...0x20AC).contains($0.value)
          || $0.value == 0x2122 || $0.value == 0xFEFF || (0x2190...0x2194).contains($0.value)
      })
    else { return nil }
    return bytes
  }

  /// Whether a run is the first half of a letter alone.
  private static func isMark(_ run: ArraySlice<UInt8>) -> Bool {
    run.elementsEqual("Ã".utf8) || run.elementsEqual("Â".utf8)
  }

  /// How letters begin in UTF-8 that French and its neighbours use.
  private static let leads: Set<UInt8> = [0xC2, 0xC3, 0xC4, 0xC5, 0xE2, 0xEF]

  /// The byte of each letter of Windows-1252; those that stand for nothing are kept as they are by
  /// most programs.
  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      let value = TextDecoding.windows1252(byte)
      bytes[value == 0xFFFD ? UInt32(byte) : value] = byte
    }
    return bytes
  }()
}
