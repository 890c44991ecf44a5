internal import ParvisInput

/// The beginning of a file, in the ways in which the signs of a form look at it.
///
/// A file may be cut short, binary or without end: only so many bytes are looked at.
struct FileBeginning {
  /// How many bytes are looked at, at the beginning and at the end.
  static let length = 65_536

  private let head: [UInt8]
  private let tail: ArraySlice<UInt8>
  /// The beginning as text; empty when it is none.
  let text: String
  /// The same without spaces before it.
  let start: Substring
  /// The name of the outermost element, in small letters; nil for what is no markup.
  let root: Substring?
  /// The keys of the outermost object, and those inside it; nil for what is no object.
  let keys: JSONKeys?
  /// The lines of the text from the first that says something.
  let lines: [Substring]

  /// - Complexity: O(``length``).
  init(_ bytes: [UInt8]) {
    head = Array(bytes.prefix(Self.length))
    tail = bytes.suffix(Self.length)
    let decoded = TableDecoding(head).bytes ?? []
    text = String(decoding: decoded, as: UTF8.self)
    start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    root = MarkupRoot.name(in: start)
    keys = start.first == "{" || start.first == "[" ? JSONKeys(Array(start.utf8)) : nil
    lines = start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Whether the file begins with these bytes.
  func begins(with bytes: [UInt8]) -> Bool { head.starts(with: bytes) }

  /// Whether these letters stand at the beginning or at the end of the file.
  func holds(_ letters: String) -> Bool {
    let letters = Array(letters.utf8)
    return head.contains(letters) || tail.contains(letters)
  }

  /// Whether these letters stand there with a zero after each, as old office programs write them.
  func holds(wide letters: String) -> Bool {
    let letters: [UInt8] = letters.utf8.flatMap { [$0, 0] as [UInt8] }
    return head.contains(letters) || tail.contains(letters)
  }

  /// The first line that says something, lines that begin with one of these marks passed over.
  func firstLine(passing marks: [String] = []) -> Substring {
    lines.lazy.map(\.trimmed).first { line in
      !line.isEmpty && !marks.contains { line.hasPrefix($0) }
    } ?? ""
  }

  /// The first words of the file in small letters, lines that begin with these marks passed over.
  func words(passing marks: [String] = []) -> [String] {
    firstLine(passing: marks).prefix(200).lowercased().split { $0.isWhitespace }.map(String.init)
  }

  /// Whether it is a map in the form of JSON.
  var isMapObject: Bool {
    keys?.outer.contains { key in
      let entry = Vocabulary.entry(key.name, of: .root)
      return entry.map { ["concertation", "parties prenantes"].contains($0.french) } ?? false
    } ?? false
  }
}

/// Finds the outermost element of markup.
private enum MarkupRoot {
  static func name(in text: Substring) -> Substring? {
    var rest = text
    while rest.first == "<" {
      if rest.hasPrefix("<?") {
        rest = after("?>", in: rest)
      } else if rest.hasPrefix("<!--") {
        rest = after("-->", in: rest)
      } else if rest.hasPrefix("<!") {
        let words = rest.prefix(200).lowercased()
        if words.hasPrefix("<!doctype html") { return "html" }
        // Its own declarations may stand between brackets.
        let end = rest.firstIndex { $0 == ">" || $0 == "[" }
        rest = end.map { rest[$0] == "[" ? after("]", in: rest) : rest[$0...] } ?? ""
        rest = after(">", in: rest)
      } else {
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
        guard let local = name.split(separator: ":").last, name.first?.isLetter == true else {
          return nil
        }
        return Substring(local.lowercased())
      }
      rest = rest.drop(while: \.isWhitespace)
    }
    return nil
  }

  private static func after(_ mark: String, in text: Substring) -> Substring {
    text.firstRange(of: mark).map { text[$0.upperBound...] } ?? ""
  }
}

/// The keys of a JSON text, which may be cut short.
struct JSONKeys {
  struct Key {
    let name: String
    /// The first sign of the value: a bracket, a brace, a quotation mark, a figure.
    let sign: UInt8
  }

  /// Those of the outermost object.
  private(set) var outer: [Key] = []
  /// The names of all those inside it.
  private(set) var inner: Set<String> = []

  /// - Complexity: O(length).
  init(_ bytes: [UInt8]) {
    var depth = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < bytes.count else { return }
        var next = index + 1
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { break }
        next += 1
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        if depth == 1 {
          outer.append(Key(name: name, sign: next < bytes.count ? bytes[next] : 0))
        } else {
          inner.insert(name)
        }
      default: break
      }
      index += 1
    }
  }

  /// Whether the outermost object has a key whose value is a list.
  func hasList(_ names: String...) -> Bool { has(names, UInt8(ascii: "[")) }

  /// Whether the outermost object has a key whose value is an object.
  func hasObject(_ names: String...) -> Bool { has(names, UInt8(ascii: "{")) }

  private func has(_ names: [String], _ sign: UInt8) -> Bool {
    outer.contains { names.contains($0.name) && $0.sign == sign }
  }
}
