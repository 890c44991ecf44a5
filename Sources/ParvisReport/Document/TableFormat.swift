/// A form in which findings are written.
public enum TableFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case json
  case csv
  case markdown = "md"
}
