/// Finds the names of types that a file takes from a room above its own.
///
/// A name counts where it is plain whose it is: declared at the top of one file of the target, seen
/// by other files, and declared nowhere in the file that names it. Comments and texts are not looked
/// at, the code inside interpolations is.
public enum RoomOrder {
  /// A source file of one target.
  public struct File: Sendable {
    public let path: String
    /// The folder below that of the target; empty for the target's own.
    public let room: String
    public let bytes: [UInt8]

    public init(path: String, room: String, bytes: [UInt8]) {
      self.path = path
      self.room = room
      self.bytes = bytes
    }
  }

  /// What is wrong with the rooms of a target.
  ///
  /// - Parameters:
  ///   - files: all its files.
  ///   - rooms: its rooms, from the ground up.
  /// - Returns: a line for each name that a file takes from above, for each room that only one of
  ///   the lists has.
  /// - Complexity: O(length of the files).
  public static func findings(in files: [File], rooms: [String]) -> [String] {
    let floors = Dictionary(uniqueKeysWithValues: rooms.enumerated().map { ($1, $0) })
    let found = Set(files.map(\.room))
    let odd = found.symmetricDifference(rooms).sorted().map { "\($0): not in both lists of rooms" }
    let names = files.map { TypeNames($0.bytes) }
    var homes: [String: [Int]] = [:]
    for (index, names) in names.enumerated() {
      for name in names.offered { homes[name, default: []].append(index) }
    }
    var up: [String] = []
    for (file, names) in zip(files, names) {
      guard let floor = floors[file.room] else { continue }
      for name in names.used.subtracting(names.declared).sorted() {
        guard let home = homes[name], home.count == 1, let above = floors[files[home[0]].room],
          above > floor
        else { continue }
        up.append("\(file.path) names \(name): \(file.room) is below \(files[home[0]].room)")
      }
    }
    return odd + up
  }
}

/// The names of types in one file.
private struct TypeNames {
  /// Declared at the top of the file, and not kept to it.
  private(set) var offered: Set<String> = []
  /// Declared anywhere in the file.
  private(set) var declared: Set<String> = []
  /// Named without a dot before them.
  private(set) var used: Set<String> = []

  private static let declaring: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "associatedtype",
  ]

  init(_ bytes: [UInt8]) {
    var words = CodeWords(bytes)
    /// Where the name of a type would begin that the last word declares.
    var place: Int?
    var isPrivate = false
    while let word = words.next() {
      if word.isCapital {
        let name = word.text
        if place == word.start {
          declared.insert(name)
          if word.depth == 0, !isPrivate { offered.insert(name) }
        } else if !word.followsDot {
          used.insert(name)
        }
        place = nil
        continue
      }
      let text = word.text
      place = Self.declaring.contains(text) ? word.start + text.utf8.count + 1 : nil
      if word.beginsLine { isPrivate = false }
      if text == "private" || text == "fileprivate" { isPrivate = true }
    }
  }
}

/// The words of a Swift text that stand outside comments and texts.
private struct CodeWords {
  struct Word {
    let text: String
    let start: Int
    let isCapital: Bool
    let followsDot: Bool
    /// Whether it is the first of its line.
    let beginsLine: Bool
    /// How many braces are open.
    let depth: Int
  }

  /// What the position stands in; at the bottom of the stack is code.
  private enum Frame {
    case text(hashes: Int, isLong: Bool)
    case interpolation(parentheses: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var last: UInt8 = 0x0A
  private var beginsLine = true
  private var frames: [Frame] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  mutating func next() -> Word? {
    while position < bytes.count {
      if case .text(let hashes, let isLong) = frames.last {
        passText(hashes, isLong)
        continue
      }
      let current = bytes[position]
      switch current {
      case 0x2F where byte(1) == 0x2F: passLine()
      case 0x2F where byte(1) == 0x2A: passComment()
      case 0x22: openText(hashes: 0)
      case 0x23: passHash()
      case _ where Self.isLetter(current): return word(from: position)
      default: pass(current)
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte >= 0x80
      || byte >= 0x30 && byte <= 0x39
  }

  private mutating func word(from start: Int) -> Word {
    while position < bytes.count, Self.isLetter(bytes[position]) { position += 1 }
    let word = Word(
      text: String(decoding: bytes[start..<position], as: UTF8.self), start: start,
      isCapital: bytes[start] >= 0x41 && bytes[start] <= 0x5A, followsDot: last == 0x2E,
      beginsLine: beginsLine, depth: depth)
    last = bytes[start]
    beginsLine = false
    return word
  }

  private mutating func pass(_ current: UInt8) {
    position += 1
    switch current {
    case 0x20, 0x09: return
    case 0x0A: beginsLine = true
    case 0x7B: depth += 1
    case 0x7D: depth -= 1
    case 0x28, 0x29:
      guard case .interpolation(let open) = frames.last else { break }
      let left = open + (current == 0x28 ? 1 : -1)
      frames[frames.count - 1] = .interpolation(parentheses: left)
      if left == 0 { frames.removeLast() }
    default: break
    }
    last = current
  }

  private mutating func passLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  private mutating func passComment() {
    var open = 0
    repeat {
      if byte() == 0x2F, byte(1) == 0x2A { open += 1 }
      if byte() == 0x2A, byte(1) == 0x2F { open -= 1 }
      position += open == 0 ? 2 : 1
    } while open > 0 && position < bytes.count
  }

  /// A hash begins a raw text, a regular expression between slashes, or a word of the compiler's.
  private mutating func passHash() {
    var hashes = 0
    while byte(hashes) == 0x23 { hashes += 1 }
    if byte(hashes) == 0x22 {
      position += hashes
      openText(hashes: hashes)
    } else if byte(hashes) == 0x2F {
      position += hashes + 1
      while position < bytes.count, byte() != 0x2F || byte(1) != 0x23 { position += 1 }
      position += 1 + hashes
    } else {
      position += hashes
    }
    last = 0x23
  }

  private mutating func openText(hashes: Int) {
    let isLong = byte(1) == 0x22 && byte(2) == 0x22
    position += isLong ? 3 : 1
    frames.append(.text(hashes: hashes, isLong: isLong))
  }

  private func hasHashes(_ count: Int, from start: Int) -> Bool {
    for offset in 0..<count where byte(start + offset) != 0x23 { return false }
    return true
  }

  private mutating func passText(_ hashes: Int, _ isLong: Bool) {
    switch byte() {
    case 0x22 where !isLong || (byte(1) == 0x22 && byte(2) == 0x22):
      let length = isLong ? 3 : 1
      position += length
      guard hasHashes(hashes, from: 0) else { return }
      position += hashes
      frames.removeLast()
      last = 0x22
    case 0x5C where hasHashes(hashes, from: 1):
      if byte(1 + hashes) == 0x28 {
        frames.append(.interpolation(parentheses: 1))
        last = 0x28
      }
      position += 2 + hashes
    default: position += 1
    }
  }
}
