/// Seeded damage to texts: bytes, lines and words taken away, doubled, swapped and put in, with a
/// dictionary of what readers stumble over.
public struct Mutations {
  private let seeds: [[UInt8]]
  private let snippets: [[UInt8]]
  private var generator: SplitMix64

  /// - Precondition: there is a text, and none is empty.
  public init(of seeds: [[UInt8]], snippets: [[UInt8]] = Self.snippets, seed: UInt64) {
    precondition(!seeds.isEmpty && seeds.allSatisfy { !$0.isEmpty }, "texts to damage")
    self.seeds = seeds
    self.snippets = snippets
    generator = SplitMix64(seed: seed)
  }

  /// The next damaged text.
  ///
  /// - Complexity: O(length).
  public mutating func next() -> [UInt8] {
    var bytes = seeds[below(seeds.count)]
    for _ in 0..<(1 + below(3)) {
      switch below(9) {
      case 0: removeBytes(&bytes)
      case 1: replaceByte(&bytes)
      case 2: insertSnippet(&bytes)
      case 3: moveStretch(&bytes)
      case 4: changeLines(&bytes)
      case 5: swapLetters(&bytes)
      case 6: bytes = Array(bytes.prefix(below(bytes.count + 1)))
      case 7: insertSnippet(&bytes, atLineStart: true)
      default: doubleLetter(&bytes)
      }
      if bytes.isEmpty { bytes = [0x0A] }
    }
    return bytes
  }

  /// What YAML, Unicode, terminals and spreadsheets make hard.
  public static let snippets: [[UInt8]] =
    [
      " : ", ":", ": ", "\"", "'", "- ", "-", "\n", "\r", "\r\n", "\t", "\n\t", "{", "}", "[", "]",
      "->", "<->", "<-", "=>", "→", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "&", "&a ", "*a",
      "*", "!", "!!str ", "!<x> ", "#", " #", " # ", "?", "? ", ": ?", "|", "|\n", ">-\n", "|2\n",
      "%", "%YAML 1.2\n", "@", "`", "---\n", "...\n", "’", "«", "»", "“", "”", ",", ", ", "(", ")",
      "~", "null", "<<: ", "\\", "\\x", "\"\\0\"", "\\u0000", "\u{202E}", "\u{200B}", "\u{FEFF}",
      "\u{2028}", "\u{85}", "\u{7F}", "\u{1B}[31m", "e\u{301}", "\u{301}", "🇫🇷", "👨‍👩‍👧", "日本語",
      "=1+1", "0x1F", "1e9", "18:30", "012", "-0", "+3", "4-2", "2-4", "9999999999999999999", "2,5",
      "17 %", "18 000 €", "inconnue", "oui", "non", "élus", "services", "influence ", "intérêt ",
      "représente ", "relaie ", "concernés par ", "parties prenantes:\n", "liens:\n",
      "publics attendus:\n", "thèmes: [x]\n", "échelle: 0-10\n", "langue: en\n", "\0",
    ].map { Array($0.utf8) } + [[0xC9], [0xFF], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80]]

  private mutating func below(_ bound: Int) -> Int {
    Int(generator.next() % UInt64(max(1, bound)))
  }

  private mutating func removeBytes(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    let length = below(2) == 0 ? 1 : 1 + below(40)
    bytes.removeSubrange(place..<min(bytes.count, place + length))
  }

  private mutating func replaceByte(_ bytes: inout [UInt8]) {
    bytes[below(bytes.count)] = UInt8(below(256))
  }

  private mutating func insertSnippet(_ bytes: inout [UInt8], atLineStart: Bool = false) {
    var place = below(bytes.count + 1)
    if atLineStart { place = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }
    bytes.insert(contentsOf: snippets[below(snippets.count)], at: place)
  }

  private mutating func moveStretch(_ bytes: inout [UInt8]) {
    let start = below(bytes.count)
    let stretch = Array(bytes[start..<min(bytes.count, start + 1 + below(60))])
    bytes.insert(contentsOf: stretch, at: below(bytes.count))
  }

  /// Removes, doubles, swaps or indents a line.
  private mutating func changeLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let place = below(lines.count)
    switch below(4) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: below(lines.count))
    case 2: lines.swapAt(place, below(lines.count))
    default: lines[place].insert(contentsOf: [UInt8](repeating: 0x20, count: 1 + below(4)), at: 0)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// The slip of the keyboard that is met most.
  private mutating func swapLetters(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    guard place + 1 < bytes.count, Self.isLetter(bytes[place]), Self.isLetter(bytes[place + 1])
    else { return }
    bytes.swapAt(place, place + 1)
  }

  private mutating func doubleLetter(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    guard Self.isLetter(bytes[place]) else { return }
    bytes.insert(bytes[place], at: place)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
