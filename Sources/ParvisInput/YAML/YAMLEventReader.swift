private import CLibYAMLShim

/// Turns bytes into YAML events: the only place that touches the C parser.
package enum YAMLEventReader {
  /// The version of the parser that is linked, as `0.2.5`.
  package static var libraryVersion: String { unsafe String(cString: lyk_version()) }

  /// Hands each event to `consume` until it answers false or the text ends.
  ///
  /// - Returns: why the text is not YAML, nil when it is or when `consume` stopped.
  /// - Complexity: O(length).
  static func read(_ bytes: [UInt8], consume: (YAMLEvent) -> Bool) -> YAMLFailure? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let parser = unsafe lyk_parser_create(buffer.baseAddress, buffer.count) else {
        return YAMLFailure(problem: "memory", context: "", problemIndex: 0, contextIndex: 0)
      }
      defer { unsafe lyk_parser_free(parser) }
      var event = unsafe lyk_event()
      while true {
        guard unsafe lyk_parser_next(parser, &event) else {
          return unsafe failure(lyk_parser_failure(parser))
        }
        if unsafe event.kind == lyk_kind_stream_end { return nil }
        guard consume(unsafe translated(event)) else { return nil }
      }
    }
  }

  @unsafe private static func failure(_ failure: lyk_failure) -> YAMLFailure {
    unsafe YAMLFailure(
      problem: text(failure.problem), context: text(failure.context),
      problemIndex: Int(failure.problem_index), contextIndex: Int(failure.context_index))
  }

  @unsafe private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  @unsafe private static func translated(_ event: lyk_event) -> YAMLEvent {
    let kind: YAMLEvent.Kind
    switch unsafe event.kind {
    case lyk_kind_scalar:
      let content = unsafe UnsafeBufferPointer(start: event.text, count: Int(event.length))
      kind = .scalar(
        unsafe String(decoding: content, as: UTF8.self), isPlain: unsafe event.is_plain)
    case lyk_kind_list_start: kind = .listStart
    case lyk_kind_list_end: kind = .listEnd
    case lyk_kind_mapping_start: kind = .mappingStart
    case lyk_kind_mapping_end: kind = .mappingEnd
    case lyk_kind_alias: kind = .alias
    case lyk_kind_document_start: kind = .documentStart
    default: kind = .other
    }
    return unsafe YAMLEvent(
      kind: kind, start: Int(event.start), end: Int(event.end),
      isAnchored: event.is_anchored, isTagged: event.is_tagged)
  }
}
