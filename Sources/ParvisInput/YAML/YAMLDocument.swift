import ParvisCore

/// The tree of a YAML text, with its problems.
///
/// A text that is not YAML as a whole is read section by section, and a section that cannot be
/// read item by item, so that one slip does not hide the other problems.
struct YAMLDocument {
  private(set) var root: SourceNode?
  private(set) var problems = ProblemLog()
  /// What could not be read of the text.
  private(set) var damage = Damage.none

  /// The extent of what could not be read.
  enum Damage: Equatable {
    case none
    /// Parts of the sections of these keys.
    case sections([String])
    /// Anything may be missing.
    case anywhere
  }

  private let text: SourceText
  private let limits: ReadingLimits
  private let source: RepairedText

  /// - Parameters:
  ///   - text: the whole text.
  ///   - limits: how much it may hold.
  ///   - isKey: whether a text spells a key of the file, of whatever section.
  init(_ text: SourceText, limits: ReadingLimits, isKey: @escaping (String) -> Bool) {
    self.text = text
    self.limits = limits
    let hidden = VisibleText.hiddenCharacters(in: text, atMost: 1 + ProblemLog.shown)
    let repair = TypingRepair(
      hidden.isEmpty ? text : VisibleText.blanked(text), isKey: isKey)
    source = repair.repaired
    problems = repair.problems
    for (scalar, span) in hidden {
      problems.add(
        .hiddenCharacter(VisibleText.name(of: scalar), at: text.location(of: span)))
    }
    // A hidden character may have cut any name in two.
    if !hidden.isEmpty { damage = .anywhere }
    let whole = built(source.bytes.indices)
    guard let failure = whole.failure else {
      root = whole.root
      problems.add(whole.problems)
      return
    }
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
    var damaged: [String] = []
    let blocks = YAMLBlocks(source.bytes)
    for section in blocks.sections {
      guard damaged.count < Self.mostUnread else {
        // So damaged a text is hardly one; its end counts as unread.
        sayUnread(section.lowerBound..<source.bytes.count, after: failure)
        damage = .anywhere
        break
      }
      let builder = built(section)
      problems.add(builder.problems)
      guard let reason = builder.failure else {
        entries += builder.root?.entries ?? []
        continue
      }
      damaged.append(blocks.key(of: section))
      if let rescued = readItems(of: section, blocks) {
        entries.append(rescued)
      } else {
        problems.add(reason)
        sayUnread(section, after: reason)
      }
    }
    if damaged.isEmpty {
      problems.add(failure)
      damage = .anywhere
    } else if damage == .none {
      damage = .sections(damaged)
    }
    if let first = entries.first {
      root = SourceNode(.mapping(entries), at: first.key.span)
    }
  }

  /// What could be read of the items of a section.
  private struct Rescue {
    var list: [SourceNode] = []
    var mapping: [SourceEntry] = []
    var problems = ProblemLog()
    var unread: [(range: Range<Int>, reason: Diagnostic)] = []
  }

  /// Reads the items of a section apart from one another.
  ///
  /// - Returns: the section with the items that could be read, nil when it has no items.
  private mutating func readItems(of section: Range<Int>, _ blocks: YAMLBlocks) -> SourceEntry? {
    guard let (head, items) = blocks.items(of: section) else { return nil }
    guard let key = built(head).root?.entries?.first?.key else { return nil }
    var rescue = Rescue()
    read(items[...], into: &rescue)
    // An error that none of the items shows lies between them.
    let isOneKind = rescue.list.isEmpty || rescue.mapping.isEmpty
    guard !rescue.unread.isEmpty, isOneKind else { return nil }
    problems.add(rescue.problems)
    for (range, reason) in rescue.unread {
      problems.add(reason)
      sayUnread(range, after: reason)
    }
    let content: SourceNode.Content =
      rescue.list.isEmpty ? .mapping(rescue.mapping) : .list(rescue.list)
    return SourceEntry(key: key, value: SourceNode(content, at: key.span))
  }

  /// Reads items together when they can be, else each half for itself.
  ///
  /// - Complexity: O(length · log items) for each of the items that cannot be read, whose number
  ///   is limited: past it the rest counts as unread.
  private func read(_ items: ArraySlice<Range<Int>>, into rescue: inout Rescue) {
    guard let first = items.first, let last = items.last else { return }
    let range = first.lowerBound..<last.upperBound
    let builder = built(range)
    guard let reason = builder.failure else {
      rescue.problems.add(builder.problems)
      switch builder.root?.content {
      case .list(let nodes): rescue.list += nodes
      case .mapping(let entries): rescue.mapping += entries
      default: break
      }
      return
    }
    guard items.count > 1, rescue.unread.count < Self.mostUnread else {
      rescue.unread.append((range, reason))
      return
    }
    let middle = (items.startIndex + items.endIndex) / 2
    read(items[..<middle], into: &rescue)
    read(items[middle...], into: &rescue)
  }

  private static let mostUnread = 50

  /// Says which lines were not read, when there is more to them than the line of the error.
  private mutating func sayUnread(_ range: Range<Int>, after reason: Diagnostic) {
    let first = text.lineIndex(of: source.original(of: range.lowerBound))
    var end = range.upperBound
    while end > range.lowerBound, source.bytes[end - 1] <= 0x20 { end -= 1 }
    let last = text.lineIndex(of: source.original(of: max(range.lowerBound, end - 1)))
    guard last > first else { return }
    let lines = (first + 1)...(last + 1)
    let line = text.range(ofLine: first)
    problems.add(
      .partNotRead(
        lines: lines, at: text.location(of: TextSpan(line.lowerBound, line.upperBound))))
  }
}
