/// A JSON document whose members keep their order, to be written.
enum JSONText {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number as it is to be written.
  case number(String)
  case text(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// The document, two spaces deeper in each bracket, ending with a line break.
  ///
  /// - Complexity: O(size).
  var document: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let text): bytes += text.utf8
    case .text(let text): Self.write(text, to: &bytes)
    case .array(let values):
      Self.write(values, "[", "]", to: &bytes, indent) { $0.write(to: &$1, indent: indent + 2) }
    case .object(let members):
      Self.write(members, "{", "}", to: &bytes, indent) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes += ": ".utf8
        member.value.write(to: &bytes, indent: indent + 2)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ opening: String, _ closing: String, to bytes: inout [UInt8], _ indent: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes += opening.utf8
    for (index, item) in items.enumerated() {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      bytes += [UInt8](repeating: 0x20, count: indent + 2)
      write(item, &bytes)
    }
    if !items.isEmpty {
      bytes.append(0x0A)
      bytes += [UInt8](repeating: 0x20, count: indent)
    }
    bytes += closing.utf8
  }

  /// Writes a string with the escapes that JSON demands.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u00" + (digits.count < 2 ? "0" : "") + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
