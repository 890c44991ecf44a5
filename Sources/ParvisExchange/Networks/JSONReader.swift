internal import ParvisCore
internal import ParvisInput

/// A JSON value with its place.
struct JSONNode {
  indirect enum Content {
    case null
    case bool(Bool)
    /// As it is typed.
    case number(String)
    case text(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  let content: Content
  let span: TextSpan

  /// The members of an object; nil for anything else.
  var members: [(key: String, value: JSONNode)]? {
    if case .object(let members) = content { return members }
    return nil
  }

  var items: [JSONNode]? {
    if case .array(let items) = content { return items }
    return nil
  }

  subscript(key: String) -> JSONNode? {
    members?.first { $0.key == key }?.value
  }

  /// A text, a number or a yes as text; nil for anything else.
  var text: String? {
    switch content {
    case .text(let text), .number(let text): text
    case .bool(let value): value ? "oui" : "non"
    case .null, .array, .object: nil
    }
  }
}

/// Reads JSON (RFC 8259) with the places of its values, and stops at the first fault.
struct JSONReader {
  enum Problem: Error {
    case unexpected(TextSpan)
    case unfinished(TextSpan)
    case tooDeep(TextSpan)
  }

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var position = 0

  /// The value that a text holds.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - depth: how many brackets may stand inside one another.
  /// - Returns: its only value.
  /// - Throws: ``Problem``, with the place where reading stopped.
  /// - Complexity: O(length).
  static func read(_ text: SourceText, depth: Int) throws(Problem) -> JSONNode {
    var reader = JSONReader(bytes: text.bytes, depthLimit: depth)
    let node = try reader.value(depth: 0)
    reader.skipBlank()
    guard reader.position == reader.bytes.count else { throw .unexpected(reader.here) }
    return node
  }

  private init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  private var here: TextSpan { TextSpan(position, position + 1) }

  private mutating func skipBlank() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private func fault() -> Problem {
    position < bytes.count
      ? .unexpected(here) : .unfinished(TextSpan(max(0, bytes.count - 1), bytes.count))
  }

  private mutating func value(depth: Int) throws(Problem) -> JSONNode {
    skipBlank()
    guard position < bytes.count else { throw fault() }
    let start = position
    func node(_ content: JSONNode.Content) -> JSONNode {
      JSONNode(content: content, span: TextSpan(start, position))
    }
    switch bytes[position] {
    case 0x7B, 0x5B:
      guard depth < depthLimit else { throw .tooDeep(here) }
      return bytes[position] == 0x7B ? try object(depth: depth) : try array(depth: depth)
    case 0x22:
      let text = try string()
      return JSONNode(content: .text(text), span: TextSpan(start + 1, position - 1))
    case 0x74:
      try word("true")
      return node(.bool(true))
    case 0x66:
      try word("false")
      return node(.bool(false))
    case 0x6E:
      try word("null")
      return node(.null)
    case 0x2D, 0x30...0x39:
      return node(.number(try number()))
    default: throw fault()
    }
  }

  private mutating func word(_ word: StaticString) throws(Problem) {
    for byte in word.description.utf8 {
      guard position < bytes.count, bytes[position] == byte else { throw fault() }
      position += 1
    }
  }

  private mutating func number() throws(Problem) -> String {
    let start = position
    if bytes[position] == 0x2D { position += 1 }
    guard position < bytes.count, bytes[position].isDigit else { throw fault() }
    if bytes[position] == 0x30 { position += 1 } else { digits() }
    if position < bytes.count, bytes[position] == 0x2E {
      position += 1
      guard position < bytes.count, bytes[position].isDigit else { throw fault() }
      digits()
    }
    if position < bytes.count, bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard position < bytes.count, bytes[position].isDigit else { throw fault() }
      digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() {
    while position < bytes.count, bytes[position].isDigit { position += 1 }
  }

  private mutating func object(depth: Int) throws(Problem) -> JSONNode {
    let start = position
    position += 1
    var members: [(key: String, value: JSONNode)] = []
    skipBlank()
    while position < bytes.count, bytes[position] != 0x7D {
      if !members.isEmpty {
        guard bytes[position] == 0x2C else { throw fault() }
        position += 1
        skipBlank()
      }
      guard position < bytes.count, bytes[position] == 0x22 else { throw fault() }
      let key = try string()
      skipBlank()
      guard position < bytes.count, bytes[position] == 0x3A else { throw fault() }
      position += 1
      members.append((key, try value(depth: depth + 1)))
      skipBlank()
    }
    guard position < bytes.count else { throw fault() }
    position += 1
    return JSONNode(content: .object(members), span: TextSpan(start, position))
  }

  private mutating func array(depth: Int) throws(Problem) -> JSONNode {
    let start = position
    position += 1
    var items: [JSONNode] = []
    skipBlank()
    while position < bytes.count, bytes[position] != 0x5D {
      if !items.isEmpty {
        guard bytes[position] == 0x2C else { throw fault() }
        position += 1
      }
      items.append(try value(depth: depth + 1))
      skipBlank()
    }
    guard position < bytes.count else { throw fault() }
    position += 1
    return JSONNode(content: .array(items), span: TextSpan(start, position))
  }

  /// The text between the quotation mark at the position and the one that closes it.
  private mutating func string() throws(Problem) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x22:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case 0..<0x20: throw fault()
      case 0x5C: text += String(try escape()).utf8
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault()
  }

  private mutating func escape() throws(Problem) -> Unicode.Scalar {
    position += 1
    guard position < bytes.count else { throw fault() }
    let byte = bytes[position]
    if byte == 0x75 {
      let first = try codeUnit()
      guard 0xD800..<0xDC00 ~= first else {
        guard let scalar = Unicode.Scalar(first) else { throw fault() }
        return scalar
      }
      guard position + 1 < bytes.count, bytes[position] == 0x5C, bytes[position + 1] == 0x75
      else { throw fault() }
      position += 1
      let second = try codeUnit()
      guard 0xDC00..<0xE000 ~= second,
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw fault() }
      return scalar
    }
    let signs: [UInt8: Unicode.Scalar] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
      0x74: "\t",
    ]
    guard let scalar = signs[byte] else { throw fault() }
    position += 1
    return scalar
  }

  /// The four digits behind the `u` at the position.
  private mutating func codeUnit() throws(Problem) -> UInt32 {
    position += 1
    guard position + 4 <= bytes.count else { throw fault() }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      let digit: UInt8? =
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
      guard let digit else { throw fault() }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
