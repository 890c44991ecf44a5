import ParvisCore

/// Bytes of a text with those that replace them, and what is said of it.
struct TextEdit {
  enum Kind: Hashable {
    case tab
    case space
    case word(from: String, to: String)
  }

  let span: TextSpan
  let replacement: [UInt8]
  let kind: Kind

  /// The edits, none over another, made in a text.
  ///
  /// - Parameters:
  ///   - edits: in any order; of two that touch the same bytes the first is made.
  ///   - bytes: the text.
  /// - Returns: the new text, and the edits that were made, in its order.
  /// - Complexity: O(length + edits · log edits).
  static func applying(_ edits: [TextEdit], to bytes: [UInt8]) -> ([UInt8], [TextEdit]) {
    let sorted = edits.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var made: [TextEdit] = []
    var end = 0
    for edit in sorted where edit.span.start >= end && edit.span.end > edit.span.start {
      result += bytes[end..<edit.span.start]
      result += edit.replacement
      end = edit.span.end
      made.append(edit)
    }
    result += bytes[end...]
    return (result, made)
  }
}
