extension TypedLine {
  /// What to change in the content for a parser to see the colons, dashes and unknown marks that
  /// the author sees, in order.
  ///
  /// - Parameter isKey: whether a text spells a key of the file, of whatever section.
  /// - Returns: the edits, which do not overlap.
  /// - Complexity: O(length).
  func edits(isKey: (String) -> Bool) -> [Edit] {
    var edits: [Edit] = []
    var scanner = LineScanner(bytes, in: content)
    while let index = scanner.next() {
      if spaceLength(at: index) != nil {
        let end = skipBlanks(from: index)
        edits += blankEdits(index..<end)
        scanner.skip(end - index - 1)
      } else if bytes[index] == 0x3F || bytes[index] == 0x2D, isLoneMark(index) {
        // “~” is the parser's way to hold a lone “?” or “-”; the tree turns it back.
        edits.append(Edit(range: index..<(index + 1), replacement: [0x7E]))
      }
    }
    if let colon = tightColon(isKey) {
      edits.append(Edit(range: (colon + 1)..<(colon + 1), replacement: [0x20]))
    }
    edits += innerColons(isKey).map { Edit(range: $0..<($0 + 1), replacement: [0x20]) }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    return edits
  }

  /// Ordinary spaces for the tabs of a run of blanks, and for its no-break spaces when they
  /// stand beside a colon, a dash of a list or a bracket.
  private func blankEdits(_ run: Range<Int>) -> [Edit] {
    let isBesideSign = isBesideSign(run)
    var edits: [Edit] = []
    var index = run.lowerBound
    while index < run.upperBound {
      let length = spaceLength(at: index) ?? 1
      if bytes[index] == 0x09 || (isBesideSign && bytes[index] != 0x20) {
        edits.append(Edit(range: index..<(index + length), replacement: [0x20]))
      }
      index += length
    }
    return edits
  }

  private func isBesideSign(_ run: Range<Int>) -> Bool {
    let after = run.upperBound
    if after == content.upperBound { return true }
    switch bytes[after] {
    case 0x3A:
      return after + 1 == content.upperBound || isBlank(at: after + 1)
        || "[]{},".utf8.contains(bytes[after + 1])
    case 0x7D, 0x5D: return true
    default: break
    }
    let before = skipBlanksBack(from: run.lowerBound)
    guard before >= content.lowerBound else { return true }
    switch bytes[before] {
    case 0x3A, 0x7B, 0x5B: return true
    case 0x2D: return before == content.lowerBound
    default: return false
    }
  }

  /// Whether a question mark is all there is of a value; a dash only after a colon, since it begins
  /// the items of a list.
  private func isLoneMark(_ index: Int) -> Bool {
    let after = skipBlanks(from: index + 1)
    let endsValue =
      after == content.upperBound || ",]}".utf8.contains(bytes[after])
      || (bytes[after] == 0x23 && after > index + 1)
    guard endsValue, index > content.lowerBound else { return false }
    let before = skipBlanksBack(from: index)
    guard before >= content.lowerBound else { return false }
    if bytes[index] == 0x2D { return bytes[before] == 0x3A && before < index - 1 }
    switch bytes[before] {
    case 0x2C, 0x7B, 0x5B: return true
    // `- ?` and `key: ?` need their space.
    case 0x3A: return before < index - 1
    case 0x2D: return before == content.lowerBound && before < index - 1
    default: return false
    }
  }

  /// The colon of `influence:4`, when the line is a known key, a colon and a value without more.
  private func tightColon(_ isKey: (String) -> Bool) -> Int? {
    var start = content.lowerBound
    if start + 1 < content.upperBound, bytes[start] == 0x2D, bytes[start + 1] == 0x20 { start += 2 }
    guard let colon = bytes[start..<content.upperBound].firstIndex(of: 0x3A), colon > start,
      colon + 1 < content.upperBound, !isBlank(at: colon + 1), bytes[colon + 1] != 0x2F,
      !"\"'{[".utf8.contains(bytes[start])
    else { return nil }
    let key = String(decoding: bytes[start..<colon], as: UTF8.self)
    return isKey(key) ? colon : nil
  }

  /// The colons of `- Maire : élus, influence: 4` that follow a known key and that YAML, after the
  /// first colon of the line, refuses.
  private func innerColons(_ isKey: (String) -> Bool) -> [Int] {
    guard content.count > 4, bytes[content.lowerBound] == 0x2D, isBlank(at: content.lowerBound + 1)
    else { return [] }
    let start = skipBlanks(from: content.lowerBound + 1)
    guard start < content.upperBound, !"\"'{[".utf8.contains(bytes[start]) else { return [] }
    let colons = (start..<content.upperBound).filter {
      bytes[$0] == 0x3A && ($0 + 1 == content.upperBound || isBlank(at: $0 + 1))
    }
    guard let first = colons.first, colons.count > 1 else { return [] }
    let value = skipBlanks(from: first + 1)
    guard value < content.upperBound, !"\"'{[#|>".utf8.contains(bytes[value]) else { return [] }
    var piece = value
    var found: [Int] = []
    for colon in colons.dropFirst() {
      piece = bytes[piece..<colon].lastIndex(of: 0x2C).map { $0 + 1 } ?? piece
      let key = String(decoding: bytes[piece..<colon], as: UTF8.self)
      guard isKey(key) else { return [] }
      found.append(colon)
      piece = colon + 1
    }
    return found
  }

  private func isBlank(at index: Int) -> Bool {
    bytes[index] == 0x20 || spaceLength(at: index) != nil
  }

  private func skipBlanks(from index: Int) -> Int {
    var index = index
    while index < content.upperBound {
      if bytes[index] == 0x20 {
        index += 1
      } else if let length = spaceLength(at: index) {
        index += length
      } else {
        break
      }
    }
    return index
  }

  private func skipBlanksBack(from index: Int) -> Int {
    // No honest line has more blanks in a row, and a hostile one must not cost their square.
    let first = max(content.lowerBound, index - 128)
    var index = index - 1
    while index >= first {
      if bytes[index] == 0x20 {
        index -= 1
        continue
      }
      let start = [2, 3].map { index - $0 + 1 }.first {
        $0 >= content.lowerBound && spaceLength(at: $0) == index - $0 + 1
      }
      guard let start else { break }
      index = start - 1
    }
    return index
  }
}

/// Walks the bytes of a line that stand outside quotation marks and remarks.
struct LineScanner {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index: Int
  private var quote: UInt8?

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    index = range.lowerBound
  }

  /// The next byte outside quotation marks, nil at the end of the line or at a remark.
  mutating func next() -> Int? {
    while index < range.upperBound {
      let current = index
      index += 1
      let byte = bytes[current]
      if let mark = quote {
        if byte == 0x5C, mark == 0x22 { index += 1 }
        if byte == mark { quote = nil }
        continue
      }
      if byte == 0x22 || byte == 0x27, opensQuote(at: current) {
        quote = byte
        continue
      }
      if byte == 0x23, current == range.lowerBound || bytes[current - 1] == 0x20 { return nil }
      return current
    }
    return nil
  }

  mutating func skip(_ count: Int) { index += count }

  /// A quotation mark opens a text only where a text may begin; elsewhere it is an apostrophe.
  private func opensQuote(at index: Int) -> Bool {
    var before = index - 1
    while before >= range.lowerBound, bytes[before] == 0x20 { before -= 1 }
    guard before >= range.lowerBound else { return true }
    return before < index - 1
      ? ":-,[{".utf8.contains(bytes[before]) : ",[{".utf8.contains(bytes[before])
  }
}
