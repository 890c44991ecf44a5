/// Writes values one behind the other as bytes, the least significant byte first.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: UInt8) { bytes.append(value) }

  mutating func write(count: Int) { write(UInt64(count)) }

  mutating func write(_ value: Double) { write(value.bitPattern) }

  mutating func write(_ value: [UInt8]) {
    write(count: value.count)
    bytes += value
  }

  mutating func write(_ value: String) {
    write(count: value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func write(_ point: DrawnPoint) {
    write(point.x)
    write(point.y)
  }

  mutating func write<Value>(
    all values: [Value], _ each: (inout WireWriter, Value) -> Void
  ) {
    write(count: values.count)
    for value in values { each(&self, value) }
  }

  private mutating func write(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}

/// Reads what a ``WireWriter`` wrote; whatever else the bytes are, it ends without a trap.
struct WireReader {
  /// The bytes are not what was expected.
  struct Unreadable: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func byte() throws(Unreadable) -> UInt8 {
    guard place < bytes.count else { throw Unreadable() }
    defer { place += 1 }
    return bytes[place]
  }

  /// A number of elements, each of which takes a byte at least.
  mutating func count() throws(Unreadable) -> Int {
    guard let count = Int(exactly: try word()), count <= bytes.count - place else {
      throw Unreadable()
    }
    return count
  }

  mutating func number() throws(Unreadable) -> Double { Double(bitPattern: try word()) }

  mutating func array() throws(Unreadable) -> [UInt8] {
    let count = try count()
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  mutating func text() throws(Unreadable) -> String {
    guard let text = String(validating: try array(), as: UTF8.self) else { throw Unreadable() }
    return text
  }

  mutating func point() throws(Unreadable) -> DrawnPoint {
    DrawnPoint(try number(), try number())
  }

  mutating func all<Value>(
    _ each: (inout WireReader) throws(Unreadable) -> Value
  ) throws(Unreadable) -> [Value] {
    let count = try count()
    var values: [Value] = []
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  private mutating func word() throws(Unreadable) -> UInt64 {
    guard bytes.count - place >= 8 else { throw Unreadable() }
    defer { place += 8 }
    var value: UInt64 = 0
    for index in (0..<8).reversed() { value = value << 8 | UInt64(bytes[place + index]) }
    return value
  }
}
