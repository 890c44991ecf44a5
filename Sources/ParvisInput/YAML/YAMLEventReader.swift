private import CYaml

/// Turns bytes into YAML events: the only place that touches the C parser.
enum YAMLEventReader {
  /// Hands each event to `consume` until it answers false or the text ends.
  ///
  /// - Returns: why the text is not YAML, nil when it is or when `consume` stopped.
  /// - Complexity: O(length).
  static func read(_ bytes: [UInt8], consume: (YAMLEvent) -> Bool) -> YAMLFailure? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var parser = unsafe yaml_parser_t()
      guard unsafe yaml_parser_initialize(&parser) == 1 else {
        return YAMLFailure(problem: "memory", context: "", problemIndex: 0, contextIndex: 0)
      }
      defer { unsafe yaml_parser_delete(&parser) }
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          return unsafe failure(of: parser)
        }
        defer { unsafe yaml_event_delete(&event) }
        if unsafe event.type == YAML_STREAM_END_EVENT { return nil }
        guard consume(unsafe translated(event)) else { return nil }
      }
    }
  }

  @unsafe private static func failure(of parser: yaml_parser_t) -> YAMLFailure {
    unsafe YAMLFailure(
      problem: text(parser.problem), context: text(parser.context),
      problemIndex: Int(parser.problem_mark.index), contextIndex: Int(parser.context_mark.index))
  }

  @unsafe private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  @unsafe private static func translated(_ event: yaml_event_t) -> YAMLEvent {
    var isAnchored = false
    var isTagged = false
    let kind: YAMLEvent.Kind
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      isAnchored = unsafe scalar.anchor != nil
      isTagged = unsafe scalar.tag != nil
      let content = unsafe UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      kind = .scalar(
        unsafe String(decoding: content, as: UTF8.self),
        isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      isAnchored = unsafe event.data.sequence_start.anchor != nil
      isTagged = unsafe event.data.sequence_start.tag != nil
      kind = .listStart
    case YAML_MAPPING_START_EVENT:
      isAnchored = unsafe event.data.mapping_start.anchor != nil
      isTagged = unsafe event.data.mapping_start.tag != nil
      kind = .mappingStart
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    default: kind = .other
    }
    return unsafe YAMLEvent(
      kind: kind, start: Int(event.start_mark.index), end: Int(event.end_mark.index),
      isAnchored: isAnchored, isTagged: isTagged)
  }
}
