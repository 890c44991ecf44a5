/// One step of a YAML text, with its place in characters (Unicode scalars) from the beginning.
struct YAMLEvent {
  enum Kind {
    case scalar(String, isPlain: Bool)
    case listStart
    case listEnd
    case mappingStart
    case mappingEnd
    case alias
    case documentStart
    case other
  }

  let kind: Kind
  let start: Int
  let end: Int
  let isAnchored: Bool
  let isTagged: Bool
}

/// Why a text is not YAML, in the parser's own words, which are compared and never printed.
struct YAMLFailure {
  let problem: String
  let context: String
  /// In characters from the beginning.
  let problemIndex: Int
  let contextIndex: Int
}
