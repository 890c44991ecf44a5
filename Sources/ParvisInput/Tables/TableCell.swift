internal import ParvisCore

/// A cell of a table below its titles.
package struct TableCell {
  /// Without spaces around it, and without the apostrophe that keeps a spreadsheet from computing.
  package let text: String
  /// Where it stands, quotation marks of the table excluded.
  package let span: TextSpan

  package init(_ cell: CSVRecords.Cell) {
    let text = FormulaGuard.undone(String(cell.text.trimmed))
    self.text = text
    // Spaces of any kind and the apostrophe are left out of the place when they can be.
    let lost = cell.text.utf8.count - text.utf8.count
    let isShifted = lost > 0 && cell.text.hasSuffix(text)
    self.span = TextSpan(cell.span.start + (isShifted ? lost : 0), cell.span.end)
  }

  package init(_ text: String, at span: TextSpan) {
    self.text = text
    self.span = span
  }

  package var isEmpty: Bool { text.isEmpty }

  /// The whole cell as one value; line breaks inside it count as spaces.
  var line: SourceNode {
    let text =
      text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
    return SourceNode(.scalar(text), at: span)
  }

  /// The whole cell with its line breaks.
  var prose: SourceNode { SourceNode(.scalar(text), at: span) }

  /// A whole number that a spreadsheet wrote with decimals, `3,0`, as `3`; any other cell as it is.
  package var number: SourceNode {
    guard let mark = text.lastIndex(where: { $0 == "," || $0 == "." }), mark > text.startIndex
    else { return line }
    let decimals = text[text.index(after: mark)...]
    let whole = text[..<mark]
    guard !decimals.isEmpty, decimals.allSatisfy({ $0 == "0" }),
      whole.allSatisfy({ "+-0123456789".contains($0) })
    else { return line }
    return SourceNode(.scalar(String(whole)), at: span)
  }

  /// The parts of a list: `|`, `;` and line breaks separate, except between double quotes, which
  /// are doubled inside a part that is quoted as a whole.
  ///
  /// - Complexity: O(length).
  var parts: [SourceNode] {
    slices.compactMap { part($0) }
  }

  /// The same as they are typed.
  private var slices: [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    // A mark that is never closed encloses nothing.
    let hasPairs = text.utf8.count { $0 == 0x22 }.isMultiple(of: 2)
    for index in text.indices {
      let character = text[index]
      if character == "\"", hasPairs { isQuoted.toggle() }
      guard !isQuoted, character == "|" || character == ";" || character.isNewline else { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    parts.append(text[start...])
    return parts
  }

  /// One part of the cell; nil when there is nothing in it.
  private func part(_ slice: Substring) -> SourceNode? {
    let trimmed = slice.trimmed
    guard !trimmed.isEmpty else { return nil }
    guard trimmed.utf8.count > 2, trimmed.first == "\"", trimmed.last == "\"" else {
      return SourceNode(.scalar(String(trimmed)), at: place(of: trimmed))
    }
    let inner = trimmed.dropFirst().dropLast().replacing("\"\"", with: "\"")
    return SourceNode(.scalar(String(inner)), at: place(of: trimmed), isQuoted: true)
  }

  /// Where a slice of the cell stands, as long as nothing before it was typed otherwise.
  func place(of slice: Substring) -> TextSpan {
    let start = span.start + text.utf8.distance(from: text.startIndex, to: slice.startIndex)
    guard text.utf8.count == span.end - span.start else { return span }
    return TextSpan(start, start + slice.utf8.count)
  }
}

extension TableCell {
  /// The cell as a value of that content.
  package func value(as content: VocabularyContent) -> SourceNode {
    switch content {
    case .texts, .words, .audiences, .territories:
      let parts = parts
      return parts.count == 1 ? parts[0] : SourceNode(.list(parts), at: span)
    case .scoredAudiences, .scoredThemes, .workload, .block:
      let parts = valuedParts
      return parts.count == 1 ? parts[0] : SourceNode(.list(parts), at: span)
    case .scoreOrScores:
      let parts = valuedParts
      return parts.count == 1 && parts[0].entries == nil
        ? number : SourceNode(.list(parts), at: span)
    case .bounds: return SourceNode(.list(valuedParts), at: span)
    case .stakeholderLists: return SourceNode(.list([SourceNode(.list(parts), at: span)]), at: span)
    case .barrierAnswers: return answeredParts
    case .scores: return answers
    case .score, .count, .seats: return number
    case .text: return prose
    default: return line
    }
  }

  /// A score, or one for each answer: « 3 | 4 | inconnue ».
  package var answers: SourceNode {
    let parts = slices.map { TableCell(String($0.trimmed), at: span).number }
    return parts.count < 2 ? number : SourceNode(.list(parts), at: span)
  }

  /// Texts with what they answer: « jardin : aucun | "nappe, thé" : mobilité ».
  private var answeredParts: SourceNode {
    let entries = slices.compactMap { slice -> SourceEntry? in
      let typed = slice.trimmed
      guard !typed.isEmpty else { return nil }
      let cut = Self.endOfName(typed)
      let (name, value) = (typed[..<cut].trimmed, typed[cut...].dropFirst().trimmed)
      func node(_ text: Substring) -> SourceNode {
        let isQuoted = text.utf8.count > 2 && text.first == "\"" && text.last == "\""
        let bare = isQuoted ? text.dropFirst().dropLast().replacing("\"\"", with: "\"") : text
        return SourceNode(.scalar(String(bare)), at: place(of: slice), isQuoted: isQuoted)
      }
      return SourceEntry(key: node(name), value: node(value))
    }
    return SourceNode(.mapping(entries), at: span)
  }

  /// Where the colon after a name stands; a name between quotation marks may hold one.
  private static func endOfName(_ text: Substring) -> Substring.Index {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ":" || text[index] == "=", !isQuoted { return index }
    }
    return text.endIndex
  }

  /// The parts of a list of names with values: `NAME`, `NAME 3` or `NAME : 3`.
  var valuedParts: [SourceNode] {
    parts.map { part in
      guard let text = part.scalar, !part.isQuoted || text.utf8.contains(0x22),
        let (name, value) = Self.valued(text)
      else { return part }
      let (left, right) = (place(of: name, in: part), place(of: value, in: part))
      let isQuoted = name.utf8.count > 2 && name.first == "\"" && name.last == "\""
      let bare =
        isQuoted ? String(name.dropFirst().dropLast()).replacing("\"\"", with: "\"") : String(name)
      let entry = SourceEntry(
        key: SourceNode(.scalar(bare), at: left, isQuoted: isQuoted),
        value: SourceNode(.scalar(String(value)), at: right))
      return SourceNode(.mapping([entry]), at: part.span)
    }
  }

  /// Cuts at the last colon or equals sign before what looks like a score or a number.
  private static func valued(_ text: String) -> (Substring, Substring)? {
    guard let mark = text.lastIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
    let name = text[..<mark].trimmed
    let value = text[text.index(after: mark)...].trimmed
    guard !name.isEmpty, let first = value.utf8.first else { return nil }
    let isScore = ScoreReader.read(String(value), on: .standard) != .unreadable
    return isScore || first.isDigit || first == 0x3F ? (name, value) : nil
  }

  private func place(of slice: Substring, in part: SourceNode) -> TextSpan {
    let offset = slice.base.utf8.distance(from: slice.base.startIndex, to: slice.startIndex)
    let start = part.span.start + offset
    guard part.span.end - part.span.start == slice.base.utf8.count else { return part.span }
    return TextSpan(start, start + slice.utf8.count)
  }
}
