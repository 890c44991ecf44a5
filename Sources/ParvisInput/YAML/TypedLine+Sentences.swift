extension TypedLine {
  /// The part of the line to put between quotation marks for it to be read as one text.
  ///
  /// Found in items of lists: `"A" -> B : …`, `& D -> C : …`, `@asso : …` and
  /// `CCI #2 -> Maire : …`, which YAML would cut at the hash.
  var sentenceToQuote: Sentence? {
    guard content.count > 3 else { return nil }
    let isItem = bytes[content.lowerBound] == 0x2D && bytes[content.lowerBound + 1] == 0x20
    var start = content.lowerBound + (isItem ? 1 : 0)
    while start < content.upperBound, bytes[start] == 0x20 { start += 1 }
    guard start < content.upperBound else { return nil }
    return quotedStart(start, isItem: isItem) ?? signStart(start)
      ?? hashInside(start, isItem: isItem)
      ?? colonsInside(start, isItem: isItem)
  }

  /// `- "A" -> B : influence 3`.
  private func quotedStart(_ start: Int, isItem: Bool) -> Sentence? {
    let mark = bytes[start]
    guard mark == 0x22 || mark == 0x27 else { return nil }
    guard let close = closing(mark, after: start) else { return nil }
    let end = sentenceEnd(from: close + 1)
    guard let arrow = ArrowText(in: string(close + 1, end)[...]), arrow.before.isEmpty
    else { return nil }
    return Sentence(
      range: start..<end, mark: TextSpan(start, close + 1), isCutByHash: false,
      dropped: mark == 0x27 ? [start, close] : [])
  }

  /// Where a quotation mark is closed: `\"` between double ones, `''` between single ones are signs
  /// of the text.
  private func closing(_ mark: UInt8, after start: Int) -> Int? {
    var index = start + 1
    while index < content.upperBound {
      if bytes[index] == 0x5C, mark == 0x22 {
        index += 1
      } else if bytes[index] == mark {
        let isDoubled =
          mark == 0x27 && index + 1 < content.upperBound && bytes[index + 1] == mark
        guard isDoubled else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// `- & D -> C : influence 3`, `- @asso : associations`.
  private func signStart(_ start: Int) -> Sentence? {
    let sign = bytes[start]
    guard "&*!%@`".utf8.contains(sign), start + 1 < content.upperBound else { return nil }
    let end = sentenceEnd(from: start)
    let text = string(start, end)
    let hasArrow = ArrowText(in: text[...]) != nil
    let isNoReference = bytes[start + 1] == 0x20 || "%@`".utf8.contains(sign)
    guard hasArrow || isNoReference else { return nil }
    let mark = TextSpan(start, start + 1)
    if hasArrow { return Sentence(range: start..<end, mark: mark, isCutByHash: false) }
    // Only the name needs its quotation marks.
    guard let colon = colonAfter(start, before: end) else {
      return Sentence(range: start..<end, mark: mark, isCutByHash: false)
    }
    return Sentence(
      range: start..<trimmedEnd(start, colon), mark: mark, isCutByHash: false)
  }

  /// `- CCI #2 -> Maire : influence 3`.
  private func hashInside(_ start: Int, isItem: Bool) -> Sentence? {
    guard isItem, !"\"'[{".utf8.contains(bytes[start]) else { return nil }
    let cut = endBeforeRemark(from: start)
    guard let hash = bytes[cut..<content.upperBound].firstIndex(of: 0x23) else { return nil }
    let before = string(start, cut)
    let remark = string(hash, content.upperBound)
    let isCut: Bool
    if let arrow = ArrowText(in: before[...]) {
      isCut = !arrow.after.contains(":") && remark.contains(" : ")
    } else {
      isCut = !before.contains(": ") && !before.hasSuffix(":") && ArrowText(in: remark[...]) != nil
    }
    guard isCut else { return nil }
    return Sentence(
      range: start..<sentenceEnd(from: start), mark: TextSpan(hash, hash + 1), isCutByHash: true)
  }

  /// `- A : annexe -> B : influence 3`, whose first colon YAML takes for that of the key.
  private func colonsInside(_ start: Int, isItem: Bool) -> Sentence? {
    guard isItem, !"\"'[{".utf8.contains(bytes[start]) else { return nil }
    guard let first = colonAfter(start, before: content.upperBound) else { return nil }
    var value = first + 1
    while value < content.upperBound, bytes[value] == 0x20 { value += 1 }
    guard value < content.upperBound, !"\"'[{#|>".utf8.contains(bytes[value]) else { return nil }
    guard let second = colonAfter(value, before: content.upperBound), bytes[second - 1] == 0x20
    else { return nil }
    let end = sentenceEnd(from: start)
    guard second < end, ArrowText(in: string(start, end)[...]) != nil else { return nil }
    return Sentence(range: start..<end, mark: TextSpan(second, second + 1), isCutByHash: false)
  }

  /// Where a link sentence ends: a remark can only follow its type, so that a hash before the
  /// colon belongs to a name.
  private func sentenceEnd(from start: Int) -> Int {
    let whole = string(start, content.upperBound)
    guard let arrow = ArrowText(in: whole[...]) else { return endBeforeRemark(from: start) }
    let after =
      start + whole.utf8.distance(from: whole.startIndex, to: arrow.after.startIndex)
    let colon = (after..<content.upperBound).first {
      bytes[$0] == 0x3A && $0 + 1 < content.upperBound && bytes[$0 + 1] == 0x20
    }
    guard let colon else { return endBeforeRemark(from: start) }
    return endBeforeRemark(from: colon + 1)
  }

  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// Where the text ends when a remark follows it.
  private func endBeforeRemark(from start: Int) -> Int {
    var index = start
    var isQuoted = false
    while index < content.upperBound {
      if bytes[index] == 0x22 { isQuoted.toggle() }
      if bytes[index] == 0x23, !isQuoted, index > start, bytes[index - 1] == 0x20 { break }
      index += 1
    }
    return trimmedEnd(start, index)
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func colonAfter(_ start: Int, before end: Int) -> Int? {
    (start..<end).first {
      bytes[$0] == 0x3A && ($0 + 1 == end || bytes[$0 + 1] == 0x20)
    }
  }
}
