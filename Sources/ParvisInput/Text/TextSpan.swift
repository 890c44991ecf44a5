/// A stretch of a ``SourceText``, in bytes.
struct TextSpan: Hashable, Sendable {
  var start: Int
  var end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }
}
