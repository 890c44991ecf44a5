/// A value of the file with its place: a text, a list or a mapping.
///
/// Sections are read from this tree alone, whatever the format that it comes from.
package struct SourceNode: Sendable {
  package enum Content: Sendable {
    /// Nothing was typed.
    case empty
    case scalar(String)
    case list([SourceNode])
    case mapping([SourceEntry])
  }

  package var content: Content
  package var span: TextSpan
  package var isQuoted = false

  package init(_ content: Content, at span: TextSpan, isQuoted: Bool = false) {
    self.content = content
    self.span = span
    self.isQuoted = isQuoted
  }

  package var scalar: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  var entries: [SourceEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  var isEmpty: Bool {
    switch content {
    case .empty: true
    case .scalar(let text): text.isEmpty
    case .list, .mapping: false
    }
  }

  /// A lone `?`, by which authors say that they do not know.
  var isUnknownMark: Bool { !isQuoted && scalar == "?" }

  /// The items of a list; a single value is a list of one, nothing an empty list.
  var items: [SourceNode] {
    switch content {
    case .empty: []
    case .list(let items): items
    case .scalar, .mapping: [self]
    }
  }
}

/// A key of a mapping with its value.
package struct SourceEntry: Sendable {
  package var key: SourceNode
  package var value: SourceNode

  package init(key: SourceNode, value: SourceNode) {
    self.key = key
    self.value = value
  }

  /// The text of the key; trees hold no other keys than texts.
  var name: String { key.scalar ?? "" }
}
