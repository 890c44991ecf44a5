/// A YAML value while it is written: on one line where it is short, else as a block.
indirect enum YAMLTree {
  /// A text, which is quoted where it must be.
  case scalar(String)
  /// A number, a score or a word of the vocabulary, which may be read as more than a text.
  case value(String)
  /// A line of the notation of the file, which is known to need no quotation marks.
  case line(String)
  case list([YAMLTree])
  case mapping([(key: String, value: YAMLTree)])
  case nothing
}

/// Types a tree as YAML.
struct YAMLPrinter {
  /// How many characters a line may have before a value is cut into a block.
  static let width = 100

  private(set) var text = ""

  /// A mapping at the root, with a blank line between its sections.
  mutating func root(_ entries: [(key: String, value: YAMLTree)]) {
    for (order, entry) in entries.enumerated() {
      if order > 0 { text += "\n" }
      mappingEntry(entry, indent: 0, isRoot: true)
    }
  }

  private mutating func mappingEntry(
    _ entry: (key: String, value: YAMLTree), indent: Int, isRoot: Bool = false
  ) {
    text += YAMLScalar.key(entry.key) + ":"
    value(entry.value, indent: indent, isRoot: isRoot)
  }

  /// Writes what stands after a colon, and ends the line.
  private mutating func value(_ tree: YAMLTree, indent: Int, isRoot: Bool = false) {
    if case .scalar(let words) = tree, let lines = YAMLScalar.lines(words) {
      text += " |-\n"
      for line in lines {
        text += line.isEmpty ? "\n" : String(repeating: " ", count: indent + 2) + line + "\n"
      }
      return
    }
    if case .scalar(let words) = tree {
      text += " " + YAMLScalar.block(words) + "\n"
      return
    }
    if case .value(let words) = tree {
      text += " " + YAMLScalar.blockValue(words) + "\n"
      return
    }
    if !isRoot || !tree.isMapping, let flow = tree.flow, fits(flow) {
      text += flow.isEmpty ? "\n" : " " + flow + "\n"
      return
    }
    switch tree {
    case .nothing, .scalar, .value: text += "\n"
    case .line(let words): text += " " + words + "\n"
    case .list, .mapping:
      text += "\n"
      block(tree, indent: indent + 2)
    }
  }

  private mutating func block(_ tree: YAMLTree, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch tree {
    case .mapping(let entries):
      for entry in entries {
        text += margin
        mappingEntry(entry, indent: indent)
      }
    case .list(let items):
      for item in items {
        text += margin + "-"
        listItem(item, indent: indent)
      }
    case .scalar, .value, .line, .nothing: break
    }
  }

  /// A mapping begins on the line of its dash.
  private mutating func listItem(_ item: YAMLTree, indent: Int) {
    guard case .mapping(let entries) = item else { return value(item, indent: indent) }
    if entries.count > 1, let flow = item.flow, fits(flow) {
      text += " " + flow + "\n"
      return
    }
    for (order, entry) in entries.enumerated() {
      text += order == 0 ? " " : String(repeating: " ", count: indent + 2)
      mappingEntry(entry, indent: indent + 2)
    }
  }

  private func fits(_ flow: String) -> Bool {
    let start = text.utf8.lastIndex(of: 0x0A).map { text.utf8.index(after: $0) } ?? text.startIndex
    return text[start...].count + 1 + flow.count <= Self.width
  }
}

extension YAMLTree {
  var isMapping: Bool {
    if case .mapping = self { return true }
    return false
  }

  /// The value on one line; nil when it holds a line that only a block can hold.
  var flow: String? {
    switch self {
    case .nothing: return ""
    case .scalar(let words): return YAMLScalar.flow(words)
    case .value(let words): return YAMLScalar.flowValue(words)
    case .line: return nil
    case .list(let items):
      let parts = items.compactMap(\.flow)
      guard parts.count == items.count else { return nil }
      return "[" + parts.joined(separator: ", ") + "]"
    case .mapping(let entries):
      let parts = entries.compactMap { entry in
        entry.value.flow.map { flow in
          YAMLScalar.key(entry.key) + ":" + (flow.isEmpty ? " \"\"" : " " + flow)
        }
      }
      guard parts.count == entries.count else { return nil }
      return "{ " + parts.joined(separator: ", ") + " }"
    }
  }
}
