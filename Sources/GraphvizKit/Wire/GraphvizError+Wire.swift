extension GraphvizError {
  func write(to writer: inout WireWriter) {
    switch self {
    case .notFinite(let attribute):
      writer.write(UInt8(ascii: "n"))
      writer.write(attribute)
    case .malformed(let messages): Self.write(UInt8(ascii: "m"), messages, to: &writer)
    case .failed(let messages): Self.write(UInt8(ascii: "f"), messages, to: &writer)
    case .unusable(let messages): Self.write(UInt8(ascii: "u"), messages, to: &writer)
    // Said by who waits for the answer, never by who gives it.
    case .stopped: Self.write(UInt8(ascii: "f"), [], to: &writer)
    }
  }

  static func read(from reader: inout WireReader) throws(WireReader.Unreadable) -> GraphvizError {
    let kind = try reader.byte()
    if kind == UInt8(ascii: "n") { return .notFinite(attribute: try reader.text()) }
    let messages = try reader.all { (reader) throws(WireReader.Unreadable) in
      try GraphvizMessage(from: &reader)
    }
    switch kind {
    case UInt8(ascii: "m"): return .malformed(messages: messages)
    case UInt8(ascii: "f"): return .failed(messages: messages)
    case UInt8(ascii: "u"): return .unusable(messages: messages)
    default: throw WireReader.Unreadable()
    }
  }

  private static func write(
    _ kind: UInt8, _ messages: [GraphvizMessage], to writer: inout WireWriter
  ) {
    writer.write(kind)
    writer.write(all: messages) { $1.write(to: &$0) }
  }
}
