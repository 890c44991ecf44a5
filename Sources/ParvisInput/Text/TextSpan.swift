/// A stretch of a ``SourceText``, in bytes.
///
/// Offsets are kept in 32 bits: no text is longer than ``ReadingLimits/mostBytes``.
package struct TextSpan: Hashable, Sendable {
  private let first: UInt32
  private let last: UInt32

  package init(_ start: Int, _ end: Int) {
    first = UInt32(start)
    last = UInt32(max(start, end))
  }

  package var start: Int { Int(first) }
  package var end: Int { Int(last) }
}
