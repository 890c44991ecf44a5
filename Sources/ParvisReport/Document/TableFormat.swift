/// A form in which findings are written.
public enum TableFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case json
  case csv
  case markdown = "md"

  /// The form of a name or of a file's ending: « markdown » and « txt » too.
  public init?(named name: String) {
    switch name.lowercased() {
    case "markdown": self = .markdown
    case "txt", "texte": self = .text
    case let other:
      guard let known = TableFormat(rawValue: other) else { return nil }
      self = known
    }
  }
}
