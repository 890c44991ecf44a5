extension EarlierPlaces {
  /// The most bytes that are looked at, and the most places that are kept.
  private static let mostBytes = 32 << 20
  private static let mostPlaces = 5000

  /// The places on a map that was written as SVG before.
  ///
  /// What is read are the size of the page and the `data-x` and `data-y` of the groups, nothing
  /// else. Nil when the text is no such map: no root of ours, no size, no place on the page.
  ///
  /// - Complexity: O(size of the text).
  public init?(svg: String) {
    let bytes = Array(svg.utf8.prefix(Self.mostBytes + 1))
    guard bytes.count <= Self.mostBytes else { return nil }
    var scanner = TagScanner(bytes: bytes)
    guard let root = scanner.next(named: "svg"),
      let classes = root["class"]?.split(separator: " "), classes.count > 1, classes[0] == "parvis",
      let size = root["viewBox"]?.split(separator: " ").compactMap({ Double($0) }),
      size.count == 4, (100...10_000).contains(size[2]), (100...10_000).contains(size[3])
    else { return nil }
    var centres: [String: Point] = [:]
    while centres.count < Self.mostPlaces, let group = scanner.next(named: "g") {
      guard let id = group["id"], let x = group["data-x"].flatMap(Double.init),
        let y = group["data-y"].flatMap(Double.init), (0...size[2]).contains(x),
        (0...size[3]).contains(y)
      else { continue }
      centres[id] = Point(x, y)
    }
    guard !centres.isEmpty else { return nil }
    self.init(kind: String(classes[1]), width: size[2], height: size[3], centres: centres)
  }
}

/// Finds the start tags of one element after another, with their attributes.
private struct TagScanner {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The attributes of the next element of a name; nil at the end of the text.
  mutating func next(named name: String) -> [String: String]? {
    let wanted = Array(name.utf8)
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      let end = place + wanted.count
      guard end < bytes.count, bytes[place..<end].elementsEqual(wanted),
        Self.isSpace(bytes[end])
      else { continue }
      place = end
      return attributes()
    }
    return nil
  }

  /// What stands before the end of the tag; the first of two attributes of one name counts.
  private mutating func attributes() -> [String: String] {
    var result: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">"), result.count < 64 {
      while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
      let start = place
      while place < bytes.count, !Self.ends.contains(bytes[place]) { place += 1 }
      let name = String(decoding: bytes[start..<place], as: UTF8.self)
      guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "="),
        bytes[place + 1] == UInt8(ascii: "\"")
      else {
        if place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        continue
      }
      let begin = place + 2
      guard let close = bytes[begin...].firstIndex(of: UInt8(ascii: "\"")) else {
        place = bytes.count
        return result
      }
      if result[name] == nil {
        result[name] = String(decoding: bytes[begin..<close], as: UTF8.self)
      }
      place = close + 1
    }
    return result
  }

  private static let ends: Set<UInt8> = [
    UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), 32, 9, 10, 13,
  ]

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }
}
