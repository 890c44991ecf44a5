import ParvisCore

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
    for entry in entries {
      guard let index = index(of: entry.name[...], in: table) else {
        reportUnknownKey(entry, among: table.entries, table.words)
        continue
      }
      guard isNew(entry.key, as: index, in: &seen) else { continue }
      table.read(index, entry.value, with: &self, into: &subject)
    }
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

  /// Says a key that a section does not have; `words` are the spellings of its keys.
  mutating func reportUnknownKey(
    _ entry: SourceEntry, among known: [VocabularyEntry], _ words: [SpeltWord]
  ) {
    guard !entry.name.isEmpty || entry.key.isQuoted else { return }
    var nearest: VocabularyEntry?
    var slip: String?
    if !problems.isFull(.unknownKey) {
      nearest = Suggestions.nearest(to: entry.name, among: words).first.map { known[$0.group] }
      slip = Slip.word(entry.name, among: words)
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
