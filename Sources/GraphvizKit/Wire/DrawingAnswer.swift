/// What a drawing engine answers, as a value that can travel between processes.
public enum DrawingAnswer: Hashable, Sendable {
  case picture([UInt8])
  case geometry(LaidOutDrawing)
  case failure(GraphvizError)

  /// The answer as bytes.
  public var bytes: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .picture(let picture):
      writer.write(UInt8(ascii: "p"))
      writer.write(picture)
    case .geometry(let drawing):
      writer.write(UInt8(ascii: "g"))
      drawing.write(to: &writer)
    case .failure(let error):
      writer.write(UInt8(ascii: "f"))
      error.write(to: &writer)
    }
    return writer.bytes
  }

  /// The answer that some bytes say; nil when they say none.
  public init?(bytes: [UInt8]) {
    var reader = WireReader(bytes)
    guard let answer = try? Self.read(&reader), reader.isAtEnd else { return nil }
    self = answer
  }

  private static func read(_ reader: inout WireReader) throws(WireReader.Unreadable) -> Self {
    switch try reader.byte() {
    case UInt8(ascii: "p"): .picture(try reader.array())
    case UInt8(ascii: "g"): .geometry(try LaidOutDrawing(from: &reader))
    case UInt8(ascii: "f"): .failure(try GraphvizError.read(from: &reader))
    default: throw WireReader.Unreadable()
    }
  }
}
