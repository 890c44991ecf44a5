import ParvisCore

/// A free text of a block, which a comma in braces may cut.
struct CutText {
  let entry: VocabularyEntry
  let value: String
  /// Where it ends, with what a comma has cut off.
  var end: Int
}

/// A key that a block already holds.
struct SeenKey {
  let index: Int
  let key: SourceNode
}

extension MapReading {
  /// Reads the entries of a block by the keys of its section; unknown and repeated ones are
  /// reported.
  mutating func read<Subject>(
    _ entries: [SourceEntry], of table: FieldTable<Subject>, into subject: inout Subject
  ) {
    var seen: [SeenKey] = []
    var before: CutText?
    for entry in entries {
      guard let index = index(of: entry.name[...], in: table) else {
        let cut = before.flatMap { isCut(entry, behind: $0.end) ? $0 : nil }
        before?.end = entry.key.span.end
        reportUnknownKey(entry, among: table.entries, table.words, after: cut)
        continue
      }
      before = cutText(entry, table.entries[index])
      guard isNew(entry.key, as: index, in: &seen) else { continue }
      table.read(index, entry.value, with: &self, into: &subject)
    }
  }

  private func cutText(_ entry: SourceEntry, _ key: VocabularyEntry) -> CutText? {
    guard key.content == .text, let value = entry.value.scalar, !entry.value.isQuoted else {
      return nil
    }
    return CutText(entry: key, value: value, end: entry.value.span.end)
  }

  /// Whether an entry follows a comma in braces: it may be the rest of the text before it.
  private func isCut(_ entry: SourceEntry, behind end: Int) -> Bool {
    guard !entry.key.isQuoted, end < entry.key.span.start else { return false }
    return text.bytes[end..<entry.key.span.start].first { !$0.isSpace } == 0x2C
  }

  /// What a comma has cut off a text, as it is typed; nil when it looks like a key with its value.
  private func rest(_ entry: SourceEntry, isNearKey: Bool) -> String? {
    let after = text.bytes[min(entry.key.span.end, text.bytes.count)...]
    guard after.first(where: { !$0.isSpace }) == 0x3A else { return entry.name }
    guard !isNearKey, let value = entry.value.scalar else { return nil }
    return entry.name + ": " + value
  }

  /// The key of that spelling, looked up once.
  mutating func index<Subject>(of spelling: Substring, in table: FieldTable<Subject>) -> Int? {
    let section = table.sectionNumber
    if let known = keys[section][spelling] { return known }
    let found = table.index(of: spelling)
    // Names of the file come by here too; they are not worth keeping without end.
    if keys[section].count < 4096 { keys[section].set(found, for: String(spelling)) }
    return found
  }

  /// Whether a key stands for the first time; otherwise both places are reported.
  mutating func isNew(_ key: SourceNode, as index: Int, in seen: inout [SeenKey]) -> Bool {
    if let first = seen.first(where: { $0.index == index })?.key {
      reportDuplicate(key.scalar ?? "", key.span, of: first.scalar ?? "", first.span)
      return false
    }
    seen.append(SeenKey(index: index, key: key))
    return true
  }

  mutating func reportDuplicate(
    _ key: String, _ span: TextSpan, of first: String, _ firstSpan: TextSpan
  ) {
    report(.duplicateKey) {
      .duplicateKey(
        key, at: $0.place(of: span), firstSpelt: first, first: $0.place(of: firstSpan))
    }
  }

  /// Says a key that a section does not have.
  ///
  /// - Parameters:
  ///   - entry: the key with what follows it.
  ///   - known: the keys of the section.
  ///   - words: the spellings of its keys.
  ///   - text: the text before it in braces, which a comma may have cut.
  mutating func reportUnknownKey(
    _ entry: SourceEntry, among known: [VocabularyEntry], _ words: [SpeltWord],
    after text: CutText? = nil
  ) {
    guard !entry.name.isEmpty || entry.key.isQuoted else { return }
    var nearest: VocabularyEntry?
    var slip: String?
    if !problems.isFull(.unknownKey) {
      nearest = Suggestions.nearest(to: entry.name, among: words).first.map { known[$0.group] }
      slip = Slip.word(entry.name, among: words)
    }
    if let cut = text, let rest = rest(entry, isNearKey: nearest != nil) {
      report(.unknownKey) { .cutByComma(cut.entry, cut.value, rest, at: $0.place(of: entry.key)) }
      return
    }
    report(.unknownKey) {
      .unknownKey(
        entry.name, nearest: nearest, known: known.prefix(40).map { $0 },
        at: $0.place(of: entry.key)
      ).with(fix: $0.fix(entry.key, entry.name, by: slip))
    }
  }

  /// The entries of a block; anything else is reported with what was expected.
  mutating func block(_ node: SourceNode) -> [SourceEntry] {
    switch node.content {
    case .empty: return []
    case .mapping(let entries): return entries
    case .list(let items):
      // A list of `- key: value` lines is a mapping typed with dashes.
      if items.allSatisfy({ $0.entries != nil }) { return items.flatMap { $0.entries ?? [] } }
      report(.expectedBlock) { .expectedBlock(at: $0.place(of: node)) }
      return []
    case .scalar:
      if !node.isUnknownMark { report(.expectedBlock) { .expectedBlock(at: $0.place(of: node)) } }
      return []
    }
  }
}
