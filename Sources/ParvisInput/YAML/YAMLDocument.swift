import ParvisCore

/// The tree of a YAML text, with its problems.
///
/// A text that is not YAML as a whole is read section by section, and a section that cannot be
/// read item by item, so that one slip does not hide the other problems.
struct YAMLDocument {
  private(set) var root: SourceNode?
  private(set) var problems: [Diagnostic] = []
  /// Whether all of the text could be read.
  private(set) var isComplete = true

  private let text: SourceText
  private let limits: ReadingLimits
  private let source: RepairedText

  init(_ text: SourceText, limits: ReadingLimits) {
    self.text = text
    self.limits = limits
    let repair = TypingRepair(text)
    source = repair.repaired
    problems = repair.problems
    let hidden = VisibleText.hiddenCharacters(in: text, atMost: 1 + ProblemLog.shown)
    for (scalar, span) in hidden {
      problems.append(
        .hiddenCharacter(VisibleText.name(of: scalar), at: text.location(of: span)))
    }
    guard hidden.isEmpty else {
      isComplete = false
      return
    }
    let whole = built(source.bytes.indices)
    guard let failure = whole.failure else {
      root = whole.root
      problems += whole.problems
      return
    }
    isComplete = false
    readSections(failure)
  }

  private func built(_ range: Range<Int>) -> YAMLTreeBuilder {
    var builder = YAMLTreeBuilder(source, in: range, of: text, limits: limits)
    builder.build()
    return builder
  }

  /// Reads each section for itself; `failure` is why the text as a whole could not be read.
  private mutating func readSections(_ failure: Diagnostic) {
    var entries: [SourceEntry] = []
    var hasFailed = false
    let blocks = YAMLBlocks(source.bytes)
    for section in blocks.sections {
      let builder = built(section)
      problems += builder.problems
      guard let reason = builder.failure else {
        entries += builder.root?.entries ?? []
        continue
      }
      hasFailed = true
      if let rescued = readItems(of: section, blocks) {
        entries.append(rescued)
      } else {
        problems.append(reason)
        sayUnread(section, after: reason)
      }
    }
    if !hasFailed { problems.append(failure) }
    if let first = entries.first {
      root = SourceNode(.mapping(entries), at: first.key.span)
    }
  }

  /// Reads the items of a section one by one.
  ///
  /// - Returns: the section with the items that could be read, nil when it has no items.
  private mutating func readItems(of section: Range<Int>, _ blocks: YAMLBlocks) -> SourceEntry? {
    guard let (head, items) = blocks.items(of: section) else { return nil }
    guard let key = built(head).root?.entries?.first?.key else { return nil }
    var list: [SourceNode] = []
    var mapping: [SourceEntry] = []
    var isMapping = false
    var found: [Diagnostic] = []
    var unread: [(Range<Int>, Diagnostic)] = []
    for item in items {
      let builder = built(item)
      found += builder.problems
      if let reason = builder.failure { unread.append((item, reason)) }
      switch builder.failure == nil ? builder.root?.content : nil {
      case .list(let nodes): list += nodes
      case .mapping(let entries):
        isMapping = true
        mapping += entries
      default: break
      }
    }
    // An error that none of the items shows lies between them.
    guard !unread.isEmpty, list.isEmpty || !isMapping else { return nil }
    problems += found
    for (item, reason) in unread {
      problems.append(reason)
      sayUnread(item, after: reason)
    }
    let content: SourceNode.Content = isMapping ? .mapping(mapping) : .list(list)
    return SourceEntry(key: key, value: SourceNode(content, at: key.span))
  }

  /// Says which lines were not read, when there is more to them than the line of the error.
  private mutating func sayUnread(_ range: Range<Int>, after reason: Diagnostic) {
    let first = text.lineIndex(of: source.original(of: range.lowerBound))
    var end = range.upperBound
    while end > range.lowerBound, source.bytes[end - 1] <= 0x20 { end -= 1 }
    let last = text.lineIndex(of: source.original(of: max(range.lowerBound, end - 1)))
    guard last > first else { return }
    let lines = (first + 1)...(last + 1)
    let line = text.range(ofLine: first)
    problems.append(
      .partNotRead(
        lines: lines, at: text.location(of: TextSpan(line.lowerBound, line.upperBound))))
  }
}
