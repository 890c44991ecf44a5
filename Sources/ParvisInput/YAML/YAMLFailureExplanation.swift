import ParvisCore

/// Says in plain words why a text is not YAML.
///
/// The parser's English sentences are compared with the known ones and never shown.
struct YAMLFailureExplanation {
  private let problem: String
  private let context: String
  private let problemOffset: Int
  private let contextOffset: Int

  /// Places the failure; `offset` gives the byte of the text for a character of the parser.
  init(of failure: YAMLFailure, offset: (Int) -> Int) {
    problem = failure.problem
    context = failure.context
    problemOffset = offset(failure.problemIndex)
    contextOffset = offset(failure.contextIndex)
  }

  func diagnostic(in text: SourceText, limits: ReadingLimits) -> Diagnostic {
    let place = text.location(of: TextSpan(lastTyped(problemOffset, in: text)))
    let opening = text.location(of: TextSpan(contextOffset, contextOffset + 1))
    if problem.contains("nesting level") { return .tooDeep(limit: limits.depth, at: opening) }
    if problem.contains("expected node content"), let bracket = lastBracket(in: text) {
      return bracket.diagnostic(until: place)
    }
    if context.contains("quoted scalar") {
      if problem.contains("escape") { return .unknownEscape(at: place) }
      return .openQuote(at: opening)
    }
    if context.contains("flow sequence") || context.contains("flow mapping") {
      let isList = context.contains("sequence")
      return .openBracket(
        isList ? "[" : "{", closing: isList ? "]" : "}", at: opening, until: place)
    }
    if problem.contains("mapping values are not allowed") {
      return .colonInsideValue(at: place)
    }
    if problem.contains("cannot start any token") {
      let sign = text.string(in: TextSpan(problemOffset, problemOffset + 1))
      return .forbiddenFirstSign(sign, at: place)
    }
    if problem.contains("did not find expected key")
      || problem.contains("did not find expected '-' indicator")
      || problem.contains("block sequence entries are not allowed")
    {
      return .brokenIndentation(at: place)
    }
    if problem.contains("could not find expected ':'") {
      return .missingColon(at: context.isEmpty ? place : opening)
    }
    if context.contains("anchor") || context.contains("alias") {
      return .anchor(at: opening)
    }
    if context.contains("tag") { return .tag(at: opening) }
    return .unreadable(at: place)
  }

  private struct Bracket {
    let sign: UInt8
    let location: SourceLocation

    func diagnostic(until place: SourceLocation) -> Diagnostic {
      let isList = sign == 0x5B
      return .openBracket(
        isList ? "[" : "{", closing: isList ? "]" : "}", at: location, until: place)
    }
  }

  /// The bracket opened last before the problem, within reason.
  private func lastBracket(in text: SourceText) -> Bracket? {
    var index = min(problemOffset, text.bytes.count) - 1
    let first = max(0, index - 4096)
    while index >= first {
      let sign = text.bytes[index]
      if sign == 0x5B || sign == 0x7B {
        return Bracket(sign: sign, location: text.location(of: TextSpan(index, index + 1)))
      }
      index -= 1
    }
    return nil
  }

  /// The place itself, or the end of the text before it when nothing was typed there.
  private func lastTyped(_ offset: Int, in text: SourceText) -> Int {
    var offset = min(offset, text.bytes.count)
    guard offset == text.bytes.count else { return offset }
    while offset > 0, text.bytes[offset - 1] <= 0x20 { offset -= 1 }
    return offset
  }
}

extension TextSpan {
  fileprivate init(_ offset: Int) {
    self.init(offset, offset + 1)
  }
}
