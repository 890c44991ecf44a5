import ParvisCore

/// Builds the positioned tree of a stretch of YAML, refusing what has no place in a map file.
struct YAMLTreeBuilder {
  private struct Frame {
    let start: Int
    let isMapping: Bool
    var items: [SourceNode] = []
    var entries: [SourceEntry] = []
    var key: SourceNode?
  }

  private let source: RepairedText
  private let range: Range<Int>
  private let text: SourceText
  private let limits: ReadingLimits
  private var cursor: ScalarCursor
  private var frames: [Frame] = []
  private var documents = 0
  private(set) var root: SourceNode?
  private(set) var problems = ProblemLog()
  /// Why the stretch is not YAML, when it is not.
  private(set) var failure: Diagnostic?

  init(_ source: RepairedText, in range: Range<Int>, of text: SourceText, limits: ReadingLimits) {
    self.source = source
    self.range = range
    self.text = text
    self.limits = limits
    self.cursor = ScalarCursor(source.bytes, from: range.lowerBound)
  }

  /// Reads the stretch; afterwards `root`, `problems` and `failure` say what it holds.
  ///
  /// - Complexity: O(length).
  mutating func build() {
    let bytes =
      range == source.bytes.indices ? source.bytes : Array(source.bytes[range])
    var builder = self
    let failed = YAMLEventReader.read(bytes) { builder.consume($0) }
    self = builder
    if let failed {
      failure = YAMLFailureExplanation(of: failed) { index in
        source.original(of: self.cursor.byte(of: index))
      }.diagnostic(in: text, limits: limits)
    }
  }

  private mutating func consume(_ event: YAMLEvent) -> Bool {
    let span = span(of: event)
    if event.isAnchored, !isAlias(event) {
      problems.add(.alias) { [text] in .anchor(at: text.location(of: span)) }
    }
    if event.isTagged { problems.add(.tag) { [text] in .tag(at: text.location(of: span)) } }
    switch event.kind {
    case .scalar(let string, let isPlain):
      if !isPlain, let hidden = string.unicodeScalars.first(where: isRefused) {
        problems.add(.hiddenCharacter) { [text] in
          .hiddenCharacter(VisibleText.name(of: hidden), at: text.location(of: span))
        }
      }
      add(node(string, isPlain: isPlain, at: span))
    case .alias:
      problems.add(.alias) { [text] in .alias(at: text.location(of: span)) }
      add(SourceNode(.scalar(text.string(in: span)), at: span))
    case .listStart, .mappingStart:
      guard frames.count < limits.depth else {
        failure = .tooDeep(limit: limits.depth, at: text.location(of: span))
        return false
      }
      var isMapping = false
      if case .mappingStart = event.kind { isMapping = true }
      frames.append(Frame(start: span.start, isMapping: isMapping))
    case .listEnd, .mappingEnd:
      close(at: span)
    case .documentStart:
      documents += 1
      guard documents == 1 else {
        problems.add(.severalDocuments(at: text.location(of: span)))
        return false
      }
    case .other: break
    }
    return true
  }

  /// Characters that only an escape such as `"\0"` can bring in; line breaks and tabs may stay.
  private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    VisibleText.isHidden(scalar) && scalar != "\n" && scalar != "\t"
  }

  private func isAlias(_ event: YAMLEvent) -> Bool {
    if case .alias = event.kind { true } else { false }
  }

  private mutating func span(of event: YAMLEvent) -> TextSpan {
    let start = source.original(of: cursor.byte(of: event.start))
    let end = source.original(of: cursor.byte(of: event.end))
    return TextSpan(start, end)
  }

  private func node(_ string: String, isPlain: Bool, at span: TextSpan) -> SourceNode {
    guard isPlain else { return SourceNode(.scalar(string), at: span, isQuoted: true) }
    return switch string {
    case "", "null": SourceNode(.empty, at: span)
    case "~": SourceNode(content(ofTilde: span), at: span)
    default: SourceNode(.scalar(string), at: span)
    }
  }

  /// The repairs write a lone “?” or “-” as “~”, which YAML can hold; a “~” that was typed is nothing.
  private func content(ofTilde span: TextSpan) -> SourceNode.Content {
    switch span.start < text.bytes.count ? text.bytes[span.start] : 0x7E {
    case 0x3F: .scalar("?")
    case 0x2D: .scalar("-")
    default: .empty
    }
  }

  private mutating func close(at span: TextSpan) {
    guard let frame = frames.popLast() else { return }
    let span = TextSpan(frame.start, span.end)
    add(SourceNode(frame.isMapping ? .mapping(frame.entries) : .list(frame.items), at: span))
  }

  private mutating func add(_ node: SourceNode) {
    guard let last = frames.indices.last else {
      root = node
      return
    }
    guard frames[last].isMapping else {
      frames[last].items.append(node)
      return
    }
    guard let key = frames[last].key else {
      frames[last].key = asKey(node)
      return
    }
    frames[last].key = nil
    let entry = separated(SourceEntry(key: key, value: node))
    if let before = frames[last].entries.last, let joined = decimal(before, entry) {
      frames[last].entries[frames[last].entries.count - 1] = joined
    } else {
      frames[last].entries.append(entry)
    }
  }

  /// Puts together `{ disponibilité: 2,5 jours }`, whose comma YAML takes for a separator.
  private func decimal(_ before: SourceEntry, _ entry: SourceEntry) -> SourceEntry? {
    guard entry.value.isEmpty, !entry.key.isQuoted, !before.value.isQuoted,
      let whole = before.value.scalar, whole.utf8.count < 64, whole.last?.isNumber == true,
      entry.name.first?.isNumber == true, before.value.span.end + 1 == entry.key.span.start
    else { return nil }
    let span = TextSpan(before.value.span.start, entry.key.span.end)
    return SourceEntry(
      key: before.key, value: SourceNode(.scalar(whole + "," + entry.name), at: span))
  }

  private mutating func asKey(_ node: SourceNode) -> SourceNode {
    switch node.content {
    case .scalar: return node
    // A name that YAML reads as nothing is a name all the same.
    case .empty where ["null", "~"].contains(text.string(in: node.span)):
      return SourceNode(.scalar(text.string(in: node.span)), at: node.span)
    case .empty, .list, .mapping:
      problems.add(.keyIsNoText) { [text] in .keyIsNoText(at: text.location(of: node.span)) }
      return SourceNode(.scalar(""), at: node.span)
    }
  }

  /// Reads `{ c:4 }`, which YAML takes for the key “c:4” without a value, as the author meant it.
  private func separated(_ entry: SourceEntry) -> SourceEntry {
    guard entry.value.isEmpty, !entry.key.isQuoted, !entry.value.isQuoted,
      let colon = entry.name.lastIndex(of: ":"), !isFollowedByColon(entry.key)
    else { return entry }
    let name = entry.name[..<colon]
    let value = entry.name[entry.name.index(after: colon)...]
    guard !value.isEmpty, !value.hasPrefix("//"), let first = name.last, !first.isNumber
    else { return entry }
    let middle = entry.key.span.start + name.utf8.count
    return SourceEntry(
      key: SourceNode(.scalar(String(name)), at: TextSpan(entry.key.span.start, middle)),
      value: SourceNode(.scalar(String(value)), at: TextSpan(middle + 1, entry.key.span.end)))
  }

  private func isFollowedByColon(_ key: SourceNode) -> Bool {
    text.bytes[min(key.span.end, text.bytes.count)...].first { $0 != 0x20 } == 0x3A
  }
}
