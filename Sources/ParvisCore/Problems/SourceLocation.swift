/// A stretch of one line of a text, as an editor shows it.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// From 1.
  public let line: Int
  /// From 1, in characters as an editor counts them.
  public let column: Int
  /// How many characters it spans, at least 1.
  public let length: Int

  public init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
