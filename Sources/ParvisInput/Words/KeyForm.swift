import ParvisCore

/// The form under which two words of the vocabulary are the same word.
package struct KeyForm: Hashable {
  /// Without case, accents and the kind of separator.
  package let exact: String
  /// Without the marks of the plural either.
  package let loose: String
  let wordCount: Int

  /// Without the marks of the plural.
  var firstWord: Substring { loose.prefix { $0 != " " } }

  package init(_ key: some StringProtocol) {
    let folded = FoldedName(key).text
    if let form = Self.ofBytes(folded) {
      self = form
      return
    }
    self.init(byCharacter: folded)
  }

  /// The form of a folded text in any script.
  init(byCharacter folded: String) {
    let words = folded.split { " -_'".contains($0) }
    exact = words.joined(separator: " ")
    loose = words.map(Self.singular).joined(separator: " ")
    wordCount = words.count
  }

  private init(exact: String, loose: String, wordCount: Int) {
    self.exact = exact
    self.loose = loose
    self.wordCount = wordCount
  }

  /// The form of an ASCII text, where a byte is a character; nil for any other.
  private static func ofBytes(_ folded: String) -> KeyForm? {
    let bytes = folded.utf8.span
    var exact: [UInt8] = []
    var loose: [UInt8] = []
    exact.reserveCapacity(bytes.count)
    loose.reserveCapacity(bytes.count)
    var count = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] < 0x80 else { return nil }
      if isSeparator(bytes[index]) {
        index += 1
        continue
      }
      if count > 0 {
        exact.append(0x20)
        loose.append(0x20)
      }
      count += 1
      let start = index
      while index < bytes.count, bytes[index] < 0x80, !isSeparator(bytes[index]) {
        exact.append(bytes[index])
        loose.append(bytes[index])
        index += 1
      }
      let last = bytes[index - 1]
      if index - start > 3, last == 0x73 || last == 0x78 { loose.removeLast() }
    }
    return KeyForm(
      exact: String(decoding: exact, as: UTF8.self), loose: String(decoding: loose, as: UTF8.self),
      wordCount: count)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x5F || byte == 0x27
  }

  /// A word without the s or x of a plural; short words stay whole.
  static func singular(_ word: Substring) -> Substring {
    word.count > 3 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
  }
}
