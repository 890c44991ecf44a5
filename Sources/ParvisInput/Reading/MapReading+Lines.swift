import ParvisCore

/// A key of a one-line notation with the pieces that belong to it.
private struct PieceGroup {
  let index: Int
  /// The key as it is typed.
  let key: SourceNode
  var values: [SourceNode]
}

extension MapReading {
  /// Reads `FIRST, KEY VALUE, KEY VALUE …`: a piece that begins with no key continues the one
  /// before it.
  ///
  /// - Parameters:
  ///   - line: the scalar to read.
  ///   - table: the keys that it may hold.
  ///   - subject: receives the values.
  ///   - first: receives the first piece when it begins with no key; false ends the line.
  mutating func readLine<Subject>(
    _ line: SourceNode, of table: FieldTable<Subject>, into subject: inout Subject,
    first: (inout MapReading, SourceNode, inout Subject) -> Bool
  ) {
    guard let text = line.scalar else { return }
    var groups: [PieceGroup] = []
    for (order, slice) in Pieces.split(text).enumerated() {
      let piece = part(slice, of: line)
      let lastContent = groups.last.map { table.entries[$0.index].content }
      if let lastContent, continues(piece, lastContent) {
        groups[groups.count - 1].values.append(piece)
      } else if let (index, head, rest) = key(of: slice, in: table) {
        let values = rest.isEmpty ? [] : [part(rest, of: line)]
        let typed = SourceNode(.scalar(String(head)), at: piece.span)
        groups.append(PieceGroup(index: index, key: typed, values: values))
      } else if order == 0 {
        guard first(&self, piece, &subject) else { return }
      } else if let lastContent, lastContent.isContinued {
        groups[groups.count - 1].values.append(piece)
      } else {
        reportUnreadPiece(piece, among: table.entries)
      }
    }
    var seen: [Int: SourceNode] = [:]
    for group in groups {
      let entry = table.entries[group.index]
      guard isNew(group.key, as: group.index, in: &seen) else { continue }
      if let value = value(of: group, entry.content) {
        table.read(group.index, value, with: &self, into: &subject)
      } else {
        report(.missingValue) { .missingValue(entry, at: $0.place(of: group.key)) }
      }
    }
  }

  private func value(of group: PieceGroup, _ content: VocabularyContent) -> SourceNode? {
    guard let first = group.values.first, let last = group.values.last else {
      return content == .yesNo ? SourceNode(.scalar("oui"), at: group.key.span) : nil
    }
    guard group.values.count > 1 else { return first }
    let span = TextSpan(first.span.start, last.span.end)
    if content == .text {
      let whole = group.values.compactMap(\.scalar).joined(separator: ", ")
      return SourceNode(.scalar(whole), at: span)
    }
    return SourceNode(.list(group.values), at: span)
  }

  /// The key that a piece begins with, its spelling and what follows it.
  private mutating func key<Subject>(
    of piece: Substring, in table: FieldTable<Subject>
  ) -> (index: Int, head: Substring, rest: Substring)? {
    var ends: [Substring.Index] = []
    var index = piece.startIndex
    while index < piece.endIndex, ends.count < table.longestKey {
      if piece[index] == " " || piece[index].isWhitespace || piece[index] == ":"
        || piece[index] == "=",
        index > piece.startIndex
      {
        ends.append(index)
      }
      index = piece.index(after: index)
    }
    if index == piece.endIndex, ends.count < table.longestKey { ends.append(index) }
    for end in ends.reversed() {
      let head = String(piece[..<end])
      guard head.last?.isWhitespace == false else { continue }
      let found: Int?
      if let cached = pieceKeys[table.section, default: [:]][head] {
        found = cached
      } else {
        found = table.index(of: head)
        pieceKeys[table.section, default: [:]][head] = found ?? -1
      }
      guard let found, found >= 0 else { continue }
      var rest = piece[end...].trimmed
      if rest.first == ":" || rest.first == "=" { rest = rest.dropFirst().trimmed }
      return (found, piece[..<end], rest)
    }
    return nil
  }

  /// Whether a piece names something that the list before it holds, even when it also begins
  /// with a key: « représente Usagers, Groupe Tilleuls ».
  private func continues(_ piece: SourceNode, _ content: VocabularyContent) -> Bool {
    guard let text = piece.scalar else { return false }
    switch content {
    case .scoredAudiences: return holds(text, audiences)
    case .scoredThemes, .scoreOrScores: return holds(text, themes)
    case .territories: return holds(text, territories)
    default: return false
    }
  }

  private func holds<Element>(_ text: String, _ registry: NameRegistry<Element>) -> Bool {
    if registry.contains(text) { return true }
    return TrailingScore.cuts(of: text).contains { registry.contains(String($0.name)) }
  }

  mutating func reportUnreadPiece(_ piece: SourceNode, among known: [VocabularyEntry]) {
    let text = piece.scalar ?? ""
    var nearest: String?
    if !problems.isFull(.unreadPiece) {
      let first = text.split(separator: " ").first.map(String.init) ?? text
      nearest = Suggestions.best(
        for: first,
        among: known.flatMap(\.spellings) + ValueWords.categories.french)
    }
    report(.unreadPiece) { .unreadPiece(text, nearest: nearest, at: $0.place(of: piece)) }
  }
}

extension VocabularyContent {
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
