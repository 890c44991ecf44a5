/// What a drawing engine is asked, as a value that can travel to another process.
public enum DrawingRequest: Hashable, Sendable {
  case picture(dot: String, layout: LayoutEngine, format: OutputFormat)
  case geometry(dot: String, layout: LayoutEngine)

  /// Asks an engine.
  public func answer(by engine: some DrawingEngine) -> DrawingAnswer {
    do {
      switch self {
      case .picture(let dot, let layout, let format):
        return .picture(try engine.draw(dot, layout: layout, as: format))
      case .geometry(let dot, let layout):
        return .geometry(try engine.geometry(of: dot, layout: layout))
      }
    } catch {
      return .failure(error)
    }
  }

  /// The request as bytes.
  public var bytes: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .picture(let dot, let layout, let format):
      writer.write(UInt8(ascii: "P"))
      writer.write(format.rawValue)
      writer.write(layout.rawValue)
      writer.write(dot)
    case .geometry(let dot, let layout):
      writer.write(UInt8(ascii: "G"))
      writer.write(layout.rawValue)
      writer.write(dot)
    }
    return writer.bytes
  }

  /// The request that some bytes say; nil when they say none.
  public init?(bytes: [UInt8]) {
    var reader = WireReader(bytes)
    guard let request = try? Self.read(&reader), reader.isAtEnd else { return nil }
    self = request
  }

  private static func read(_ reader: inout WireReader) throws -> DrawingRequest {
    switch try reader.byte() {
    case UInt8(ascii: "P"):
      guard let format = OutputFormat(rawValue: try reader.text()),
        let layout = LayoutEngine(rawValue: try reader.text())
      else { throw WireReader.Unreadable() }
      return .picture(dot: try reader.text(), layout: layout, format: format)
    case UInt8(ascii: "G"):
      guard let layout = LayoutEngine(rawValue: try reader.text()) else {
        throw WireReader.Unreadable()
      }
      return .geometry(dot: try reader.text(), layout: layout)
    default: throw WireReader.Unreadable()
    }
  }
}
