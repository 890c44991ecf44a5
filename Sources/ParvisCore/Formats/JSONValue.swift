/// A JSON document as a value; an absent number is written `null`, never left out.
package enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case array([JSONValue])
  /// Members that are written in the order of their names.
  case object([String: JSONValue])
  /// Members that keep their order.
  case ordered([(key: String, value: JSONValue)])

  /// A number rounded to 1e-9, or null.
  package static func rounded(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    let rounded = (value * 1e9).rounded() / 1e9
    return .number(rounded == 0 ? 0 : rounded)
  }

  /// A text, or null.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
}

extension JSONValue {
  /// The document, two spaces deeper in each bracket, ending with a line break.
  ///
  /// The colon is what stands between a name and its value.
  package func document(colon: String = " : ") -> String {
    var writer = JSONWriter(colon: colon)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

/// Writes a document into bytes.
private struct JSONWriter {
  let colon: String
  var bytes: [UInt8] = []
  private var indent = 0

  init(colon: String) {
    self.colon = colon
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.text(of: value).utf8
    case .text(let text): write(text)
    case .array(let values): write(values, in: "[]") { $0.write($1) }
    case .object(let members):
      write(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    case .ordered(let members): write(members)
    }
  }

  private mutating func write(_ members: [(key: String, value: JSONValue)]) {
    write(members, in: "{}") { writer, member in
      writer.write(member.key)
      writer.bytes += writer.colon.utf8
      writer.write(member.value)
    }
  }

  private mutating func write<Item>(
    _ items: [Item], in brackets: StaticString, _ write: (inout JSONWriter, Item) -> Void
  ) {
    let brackets = Array(brackets.description.utf8)
    bytes.append(brackets[0])
    indent += 2
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      write(&self, item)
    }
    indent -= 2
    if !items.isEmpty { breakLine() }
    bytes.append(brackets[1])
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: indent)
  }

  /// The shortest digits that bring back the same number, without a needless `.0`.
  private static func text(of value: Double) -> Substring {
    let text = value.isFinite ? value.description : "null"
    return text.hasSuffix(".0") ? text.dropLast(2) : text[...]
  }

  /// Writes a string with the escapes that JSON demands, and those that spare a terminal.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    guard text.utf8.allSatisfy({ $0 < 0x7F }) || !text.unicodeScalars.contains(where: Self.acts)
    else {
      for scalar in text.unicodeScalars {
        if Self.acts(scalar) {
          let digits = String(scalar.value, radix: 16)
          bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        } else {
          write(bytesOf: String(scalar))
        }
      }
      return bytes.append(UInt8(ascii: "\""))
    }
    write(bytesOf: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a character that JSON allows would act on a terminal; all have four digits at most.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && HiddenCharacters.contains(scalar)
  }

  private mutating func write(bytesOf text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u00" + (digits.count < 2 ? "0" : "") + digits).utf8
      default: bytes.append(byte)
      }
    }
  }
}
