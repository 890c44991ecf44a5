/// The sections of a YAML text and the items of a section, told by indentation alone.
struct YAMLBlocks {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// From each key at the left margin to the next one.
  let sections: [Range<Int>]

  /// - Complexity: O(length).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = Self.lines(of: bytes)
    var starts: [Int] = []
    for line in lines where Self.startsSection(bytes[line]) { starts.append(line.lowerBound) }
    sections = starts.enumerated().map { index, start in
      start..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)
    }
  }

  /// The text before the first colon of a section.
  func key(of section: Range<Int>) -> String {
    String(decoding: bytes[section].prefix { $0 != 0x3A }, as: UTF8.self)
  }

  /// The line of a section's key and the stretches of its items.
  ///
  /// - Returns: nil when something stands behind the key, or nothing below it.
  func items(of section: Range<Int>) -> (head: Range<Int>, items: [Range<Int>])? {
    let own = lines(in: section)
    guard let head = own.first else { return nil }
    let typed = bytes[head].prefix { $0 != 0x23 }
    guard typed.last(where: { $0 > 0x20 }) == 0x3A else { return nil }
    let body = own.dropFirst()
    var indent = Int.max
    for line in body where !isRemark(line) { indent = min(indent, self.indent(of: line)) }
    guard indent < Int.max else { return nil }
    var starts: [Int] = []
    for line in body where !isRemark(line) && self.indent(of: line) == indent {
      starts.append(line.lowerBound)
    }
    let items = starts.enumerated().map { index, start in
      start..<(index + 1 < starts.count ? starts[index + 1] : section.upperBound)
    }
    return (head, items)
  }

  private func lines(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < lines.count, lines[end].lowerBound < range.upperBound { end += 1 }
    return lines[low..<end]
  }

  private func isRemark(_ line: Range<Int>) -> Bool {
    let first = bytes[line].first { $0 > 0x20 }
    return first == nil || first == 0x23
  }

  private func indent(of line: Range<Int>) -> Int {
    bytes[line].prefix { $0 == 0x20 }.count
  }

  /// A key at the left margin: not a blank, a dash, a remark or a bracket, and a colon follows.
  private static func startsSection(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first > 0x20, !"-#[]{}|>.".utf8.contains(first) else {
      return false
    }
    return line.contains(0x3A)
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let endsLine =
        byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if endsLine {
        lines.append(start..<(index + 1))
        start = index + 1
      }
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
