import ParvisCore

/// A key of a one-line notation with the pieces that belong to it.
private struct PieceGroup {
  let index: Int
  /// The key as it is typed.
  let head: Substring
  let start: TextSpan
  var values: [SourceNode]
}

extension MapReading {
  /// Reads `FIRST, KEY VALUE, KEY VALUE …`.
  ///
  /// A piece that begins with no key continues the one before it; a key of a list that comes again
  /// adds to it.
  ///
  /// - Parameters:
  ///   - line: the scalar to read.
  ///   - table: the keys that it may hold.
  ///   - subject: receives the values.
  ///   - owner: the name before the line, for what is said of a link that stands on it.
  ///   - first: receives the first piece when it begins with no key; false ends the line.
  mutating func readLine<Subject>(
    _ line: SourceNode, of table: FieldTable<Subject>, into subject: inout Subject,
    owner: SourceNode? = nil,
    first: (inout MapReading, SourceNode, inout Subject) -> Bool
  ) {
    guard let text = line.scalar else { return }
    var groups: [PieceGroup] = []
    for (order, slice) in Pieces.split(text).enumerated() {
      let piece = part(slice, of: line)
      let lastContent = groups.last.map { table.entries[$0.index].content }
      if let lastContent, continues(piece, lastContent) {
        groups[groups.count - 1].values.append(piece)
      } else if let index = table.index(ofValue: slice) {
        groups.append(
          PieceGroup(index: index, head: slice, start: piece.span, values: [piece]))
      } else if let (index, head, rest) = key(of: slice, in: table) {
        let values = rest.isEmpty ? [] : [part(rest, of: line)]
        groups.append(
          PieceGroup(index: index, head: head, start: piece.span, values: values))
      } else if order == 0 {
        guard first(&self, piece, &subject) else { return }
      } else if let lastContent, lastContent.isContinued, !isComplete(groups, lastContent) {
        groups[groups.count - 1].values.append(piece)
      } else {
        reportUnreadPiece(piece, among: table.words, of: owner)
      }
    }
    groups = joined(groups, in: table)
    for (order, group) in groups.enumerated() {
      let entry = table.entries[group.index]
      if let first = groups[..<order].first(where: { $0.index == group.index }) {
        reportDuplicate(String(group.head), group.start, of: String(first.head), first.start)
        continue
      }
      if let value = value(of: group, entry.content) {
        table.read(group.index, value, with: &self, into: &subject)
      } else {
        report(.missingValue) { .missingValue(entry, at: $0.place(of: group.start)) }
      }
    }
  }

  /// The groups with those of one list together: « relaie A 2, relaie B 1 ».
  private func joined<Subject>(
    _ groups: [PieceGroup], in table: FieldTable<Subject>
  ) -> [PieceGroup] {
    var result: [PieceGroup] = []
    for group in groups {
      let content = table.entries[group.index].content
      guard content.isList, !group.values.isEmpty, !isComplete([group], content),
        let place = result.firstIndex(where: { $0.index == group.index }),
        !result[place].values.isEmpty, !isComplete([result[place]], content)
      else {
        result.append(group)
        continue
      }
      result[place].values += group.values
    }
    return result
  }

  private func value(of group: PieceGroup, _ content: VocabularyContent) -> SourceNode? {
    guard let first = group.values.first, let last = group.values.last else {
      return content == .yesNo ? SourceNode(.scalar("oui"), at: group.start) : nil
    }
    let span = TextSpan(first.span.start, last.span.end)
    if content == .text {
      let whole = group.values.compactMap(\.scalar).joined(separator: ", ")
      let bare = Self.withoutQuotes(whole)
      return group.values.count == 1 && bare == nil
        ? first : SourceNode(.scalar(bare ?? whole), at: span)
    }
    guard group.values.count > 1 else { return first }
    return SourceNode(.list(group.values), at: span)
  }

  /// A text without the quotation marks around it; nil when it has none, or some inside.
  private static func withoutQuotes(_ text: String) -> String? {
    for (open, close) in [("\"", "\""), ("«", "»"), ("“", "”")] as [(Character, Character)]
    where text.count > 2 && text.first == open && text.last == close {
      let inside = text.dropFirst().dropLast()
      guard !inside.contains(open), !inside.contains(close) else { return nil }
      return String(inside.trimmed)
    }
    return nil
  }

  /// The key that a piece begins with, its spelling and what follows it.
  private mutating func key<Subject>(
    of piece: Substring, in table: FieldTable<Subject>
  ) -> (index: Int, head: Substring, rest: Substring)? {
    let ends = Self.wordEnds(of: piece, atMost: table.longestKey)
    for end in ends.prefix(keyEnds(ends, of: piece, in: table)).reversed() {
      let head = piece[..<end]
      // A dash by itself is what is said of the key, not part of it.
      guard !Self.endsInDash(head), let found = index(of: head, in: table) else { continue }
      var rest = piece[end...].trimmed
      if rest.first == ":" || rest.first == "=" { rest = rest.dropFirst().trimmed }
      return (found, head, rest)
    }
    return nil
  }

  private static func endsInDash(_ head: Substring) -> Bool {
    guard let last = head.last, last == "-" || last == "–" || last == "—" else { return false }
    return head.dropLast().last?.isWhitespace == true
  }

  /// How many words a key may have that begins with this one.
  private mutating func keyLength<Subject>(
    from word: Substring, in table: FieldTable<Subject>
  ) -> Int {
    let section = table.sectionNumber
    if let known = keyLengths[section][word] { return known }
    // A word of signs alone counts for nothing.
    let length = table.longestKey(from: word) ?? table.longestKey
    if keyLengths[section].count < 4096 { keyLengths[section].set(length, for: String(word)) }
    return length
  }

  /// The key of that spelling, for spellings that mostly are names.
  mutating func rareIndex<Subject>(of spelling: String, in table: FieldTable<Subject>) -> Int? {
    guard let end = Self.wordEnds(of: spelling[...], atMost: 1).first,
      keyLength(from: spelling[..<end], in: table) > 0
    else { return nil }
    return table.index(of: spelling)
  }

  /// How many of the ends may be that of a key: the first word tells how long its keys are.
  private mutating func keyEnds<Subject>(
    _ ends: [Substring.Index], of piece: Substring, in table: FieldTable<Subject>
  ) -> Int {
    guard let first = ends.first else { return 0 }
    let limit = keyLength(from: piece[..<first], in: table)
    guard limit > 0 else { return 0 }
    var words = 0
    var start = piece.startIndex
    for (index, end) in ends.enumerated() {
      if piece.utf8[start..<end].contains(where: \.isLetterOrDigit) { words += 1 }
      guard words <= limit else { return index }
      start = end
    }
    return ends.count
  }

  /// Where the first words of a piece end: before a blank or the sign `:` or `=`, when signs count,
  /// or with the piece.
  static func wordEnds(
    of piece: Substring, atMost limit: Int, withSigns: Bool = true
  ) -> [Substring.Index] {
    let bytes = piece.utf8.span
    let start = piece.utf8.startIndex
    var ends: [Substring.Index] = []
    var index = 0
    var isAfterBlank = true
    while index < bytes.count, ends.count < limit {
      let byte = bytes[index]
      let isBlank = byte.isSpace || (byte >= 0xC2 && byte != 0xC3 && isBlank(piece, at: index))
      if isBlank || (withSigns && (byte == 0x3A || byte == 0x3D)), !isAfterBlank {
        ends.append(piece.utf8.index(start, offsetBy: index))
      }
      if byte & 0xC0 != 0x80 { isAfterBlank = isBlank }
      index += 1
    }
    if index == bytes.count, ends.count < limit, !isAfterBlank { ends.append(piece.endIndex) }
    return ends
  }

  private static func isBlank(_ piece: Substring, at offset: Int) -> Bool {
    let index = piece.utf8.index(piece.utf8.startIndex, offsetBy: offset)
    return piece.unicodeScalars[index].properties.isWhitespace
  }

  /// Whether a piece names something that the list before it holds, even when it also begins
  /// with a key: « représente Usagers, Groupe Tilleuls ».
  private func continues(_ piece: SourceNode, _ content: VocabularyContent) -> Bool {
    guard let text = piece.scalar else { return false }
    switch content {
    case .audiences, .scoredAudiences: return holds(text, audiences)
    case .scoredThemes, .scoreOrScores: return holds(text, themes)
    case .territories: return holds(text, territories)
    default: return false
    }
  }

  /// Whether a score has been read: what follows it belongs to something else.
  private func isComplete(_ groups: [PieceGroup], _ content: VocabularyContent) -> Bool {
    guard content == .scoreOrScores, let values = groups.last?.values, values.count == 1,
      let text = values[0].scalar
    else { return false }
    return isTypedFigure(text)
  }

  /// Whether a text is a score in figures: it is one even where a theme has that name.
  func isTypedFigure(_ text: String) -> Bool {
    guard text.utf8.first?.isDigit == true else { return false }
    if case .score = ScoreReader.read(text, on: scale) { return true }
    return false
  }

  private func holds<Element>(_ text: String, _ registry: NameRegistry<Element>) -> Bool {
    guard !registry.ids.isEmpty else { return false }
    if registry.contains(text) { return true }
    return TrailingScore.cuts(of: text).contains { registry.contains(String($0.name)) }
  }

  mutating func reportUnreadPiece(
    _ piece: SourceNode, among known: [SpeltWord], of owner: SourceNode? = nil
  ) {
    let text = piece.scalar ?? ""
    if let owner = owner?.scalar, let link = linkMeant(by: text) {
      report(.unreadPiece) {
        .linkOnLine(
          text, "\(owner.trimmed) \(link.arrow) \(link.end)", link.type, at: $0.place(of: piece))
      }
      return
    }
    var nearest: String?
    if !problems.isFull(.unreadPiece) {
      let first = text.split(separator: " ").first.map(String.init) ?? text
      let categories = ValueWords.categories.french.map { SpeltWord($0, group: -1) }
      nearest = Suggestions.nearest(to: first, among: known + categories).first?.text
    }
    report(.unreadPiece) {
      .unreadPiece(text, nearest: nearest, at: $0.place(of: piece))
        .with(fix: $0.fix(firstWordOf: piece, among: known))
    }
  }
}

extension VocabularyContent {
  /// Whether what stands under a key that comes again adds to it.
  fileprivate var isList: Bool {
    switch self {
    case .texts, .words, .audiences, .territories, .scoredAudiences, .scoredThemes, .scoreOrScores:
      true
    default: false
    }
  }

  /// Whether a piece without a key continues it.
  fileprivate var isContinued: Bool {
    switch self {
    case .text, .texts, .words, .audiences, .territories, .scoredAudiences, .scoredThemes,
      .scoreOrScores:
      true
    default: false
    }
  }
}
