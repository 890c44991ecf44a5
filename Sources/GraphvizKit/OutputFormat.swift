/// In what form a drawing leaves.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case svg, pdf, png, dot
}
