internal import ParvisCore
internal import ParvisInput

/// Reads the elements of an XML text one after the other, and stops at the first fault.
///
/// A document type is refused, so that there are no entities but the five of XML: nothing can grow,
/// nothing outside the text is looked at. Prefixes of names are left out.
struct XMLReader {
  enum Event {
    case open(Element)
    case close(name: String)
    case text(String, TextSpan)
  }

  struct Element {
    let name: String
    let attributes: [Attribute]
    let span: TextSpan

    subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
  }

  struct Attribute {
    let name: String
    let value: String
    let span: TextSpan
  }

  enum Problem: Error {
    case unexpected(TextSpan)
    case unfinished(TextSpan)
    case documentType(TextSpan)
    case unknownEntity(String, TextSpan)
    /// An element that another one closes.
    case mismatch(opened: String, closed: String, TextSpan)
    case tooDeep(TextSpan)
  }

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var position = 0
  private var open: [(name: String, span: TextSpan)] = []
  private var isPastRoot = false
  /// The end of an element without content, which was just opened.
  private var pendingClose: String?

  /// - Parameters:
  ///   - text: the whole file.
  ///   - depth: how many elements may stand inside one another.
  init(_ text: SourceText, depth: Int) {
    bytes = text.bytes
    depthLimit = depth
  }

  /// The next event; nil at the end of the text.
  ///
  /// - Throws: ``Problem``, with the place where reading stopped.
  mutating func next() throws(Problem) -> Event? {
    if let name = pendingClose {
      pendingClose = nil
      return close(name)
    }
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        if let event = try text() { return event }
        continue
      }
      if begins("<?") {
        try skip(past: "?>")
      } else if begins("<!--") {
        try skip(past: "-->")
      } else if begins("<![CDATA[") {
        return try rawText()
      } else if begins("<!") {
        throw .documentType(TextSpan(position, position + 9))
      } else if begins("</") {
        return try closing()
      } else {
        return .open(try opening())
      }
    }
    if let last = open.last { throw .unfinished(last.span) }
    guard isPastRoot else { throw .unfinished(TextSpan(max(0, bytes.count - 1), bytes.count)) }
    return nil
  }

  private func begins(_ text: StaticString) -> Bool {
    var index = position
    for byte in text.description.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private var here: TextSpan { TextSpan(position, position + 1) }

  private func fault() -> Problem {
    position < bytes.count
      ? .unexpected(here) : .unfinished(TextSpan(max(0, bytes.count - 1), bytes.count))
  }

  private mutating func skip(past end: StaticString) throws(Problem) {
    let start = position
    while position < bytes.count {
      if begins(end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .unfinished(TextSpan(start, start + 1))
  }

  private mutating func skipBlank() {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
  }

  private mutating func close(_ name: String) -> Event {
    open.removeLast()
    if open.isEmpty { isPastRoot = true }
    return .close(name: name)
  }

  // MARK: Tags

  private mutating func opening() throws(Problem) -> Element {
    let start = position
    position += 1
    let name = try self.name()
    guard !isPastRoot else { throw .unexpected(TextSpan(start, position)) }
    guard open.count < depthLimit else { throw .tooDeep(TextSpan(start, position)) }
    var attributes: [Attribute] = []
    while true {
      let before = position
      skipBlank()
      guard position < bytes.count else { throw .unfinished(TextSpan(start, start + 1)) }
      if begins("/>") {
        position += 2
        pendingClose = name
        break
      }
      if bytes[position] == 0x3E {
        position += 1
        break
      }
      guard position > before else { throw fault() }
      let attribute = try self.attribute()
      guard attributes.count < 1_000 else { throw fault() }
      attributes.append(attribute)
    }
    let span = TextSpan(start, position)
    open.append((name, span))
    return Element(name: name, attributes: attributes, span: span)
  }

  private mutating func closing() throws(Problem) -> Event {
    let start = position
    position += 2
    let name = try self.name()
    skipBlank()
    guard position < bytes.count, bytes[position] == 0x3E else { throw fault() }
    position += 1
    guard let last = open.last else { throw .unexpected(TextSpan(start, position)) }
    guard last.name == name else {
      throw .mismatch(opened: last.name, closed: name, TextSpan(start, position))
    }
    return close(name)
  }

  /// A name without its prefix.
  private mutating func name() throws(Problem) -> String {
    var start = position
    while position < bytes.count, Self.isOfName(bytes[position]) {
      position += 1
      if bytes[position - 1] == 0x3A { start = position }
    }
    guard position > start else { throw fault() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...: true
    default: false
    }
  }

  private mutating func attribute() throws(Problem) -> Attribute {
    let name = try self.name()
    skipBlank()
    guard position < bytes.count, bytes[position] == 0x3D else { throw fault() }
    position += 1
    skipBlank()
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27
    else { throw fault() }
    let mark = bytes[position]
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != mark, bytes[position] != 0x3C { position += 1 }
    guard position < bytes.count, bytes[position] == mark else { throw fault() }
    let span = TextSpan(start, position)
    position += 1
    return Attribute(name: name, value: try decoded(start..<span.end), span: span)
  }

  // MARK: Texts

  /// The text up to the next tag; nil when it is blank.
  private mutating func text() throws(Problem) -> Event? {
    let start = position
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    let range = start..<position
    guard bytes[range].contains(where: { !$0.isSpace }) else { return nil }
    guard !open.isEmpty else { throw .unexpected(TextSpan(start, start + 1)) }
    return .text(try decoded(range), TextSpan(start, position))
  }

  private mutating func rawText() throws(Problem) -> Event {
    let start = position
    guard !open.isEmpty else { throw fault() }
    position += 9
    let inner = position
    try skip(past: "]]>")
    let span = TextSpan(inner, position - 3)
    guard start < span.start else { throw fault() }
    return .text(String(decoding: bytes[inner..<span.end], as: UTF8.self), span)
  }

  /// A text with its entities put in.
  private func decoded(_ range: Range<Int>) throws(Problem) -> String {
    guard bytes[range].contains(0x26) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26 else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let most = min(range.upperBound, index + 64)
      guard let end = bytes[index..<most].firstIndex(of: 0x3B) else {
        throw .unexpected(TextSpan(index, index + 1))
      }
      let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      guard let scalar = Self.entity(name) else {
        throw .unknownEntity(name, TextSpan(index, end + 1))
      }
      result += String(scalar).utf8
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.count <= 8, digits.first?.isHexDigit == true else { return nil }
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap { Unicode.Scalar($0) }
      .flatMap { MarkupText.isAllowed($0) ? $0 : nil }
  }
}
