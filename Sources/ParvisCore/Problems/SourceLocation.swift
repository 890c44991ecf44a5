/// A stretch of one line of a text, as an editor shows it.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// From 1.
  public let line: Int
  /// From 1, in characters as an editor counts them.
  public let column: Int
  /// How many characters it spans, at least 1.
  public let length: Int
  /// The file of a set of tables in which the line stands; nil when a map has one file only.
  public let file: String?
  /// The title of the column of a table in which it stands.
  public let heading: String?

  public init(
    line: Int, column: Int, length: Int = 1, file: String? = nil, heading: String? = nil
  ) {
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.file = file
    self.heading = heading
  }

  /// By file, then by place.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file {
      let (first, second) = (left.file ?? "", right.file ?? "")
      return first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    }
    return (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
