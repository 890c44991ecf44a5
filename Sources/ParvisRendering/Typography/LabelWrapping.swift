/// A name or a sentence broken into lines.
struct WrappedText: Hashable, Sendable {
  let lines: [String]
  /// The width of the widest line.
  let width: Double
  let size: Double

  var height: Double { Double(lines.count) * size * TypeFace.lineHeight }
}

/// Breaks texts into lines as a French typographer would.
///
/// As few lines as fit, of widths as even as possible; a line does not end in a small word such as
/// *de* or *et* when that can be avoided, and guillemets, `: ; ! ? %`, « / », « – » and digits stay
/// with the word that they belong to.
enum LabelWrapping {
  static func wrap(
    _ text: String, face: TypeFace, size: Double, width limit: Double, atMost maximum: Int = .max
  ) -> WrappedText {
    wrap(WrappableText(text, face: face), size: size, width: limit, atMost: maximum)
  }

  /// - Complexity: O(lines × words²).
  static func wrap(
    _ text: WrappableText, size: Double, width limit: Double, atMost maximum: Int = .max
  ) -> WrappedText {
    guard text.widest * size <= limit else {
      let words = text.words.flatMap { split($0, text.face, size, limit) }
      let widths = words.map { text.face.width(of: $0, size: size) }
      return wrap(words, widths, words.map(leans), text.face, size, limit, maximum)
    }
    return wrap(
      text.words, text.widths.map { $0 * size }, text.leans, text.face, size, limit, maximum)
  }

  private static func wrap(
    _ words: [String], _ widths: [Double], _ leans: [Bool], _ face: TypeFace, _ size: Double,
    _ limit: Double, _ maximum: Int
  ) -> WrappedText {
    let space = face.width(of: " ", size: size)
    let count = lineCount(widths, space, limit)
    let ends = bestEnds(widths, leans, space, lines: count, limit: limit)
    var lines: [String] = []
    var width = 0.0
    var start = 0
    for end in ends {
      lines.append(end == start + 1 ? words[start] : words[start..<end].joined(separator: " "))
      width = max(width, widths[start..<end].reduce(space * Double(end - start - 1), +))
      start = end
    }
    if lines.count > maximum {
      lines = Array(lines.prefix(maximum))
      lines[maximum - 1] = shortened(lines[maximum - 1], face, size, limit)
      width = lines.reduce(0) { max($0, face.width(of: $1, size: size)) }
    }
    return WrappedText(lines: lines, width: width, size: size)
  }

  /// How many lines a text takes whose words all fit within the width.
  ///
  /// - Complexity: O(words).
  static func lineCount(of text: WrappableText, size: Double, width limit: Double) -> Int {
    lineCount(text.widths.map { $0 * size }, text.face.width(of: " ", size: size), limit)
  }

  // MARK: Words

  private static let hyphenated: Set<Character> = ["-", "\u{2010}", "/"]
  private static let leaning: Set<String> = [
    "de", "du", "des", "la", "le", "les", "et", "à", "aux", "au", "en", "pour", "sur", "d’", "l’",
    "of", "the", "and", "to", "in", "for", "on", "a", "an",
  ]

  /// The pieces between which a line may end.
  static func words(of text: String) -> [String] {
    var pieces: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }) {
      if let last = pieces.last, isGlued(last, to: word) {
        pieces[pieces.count - 1] = last + " " + word
      } else {
        pieces.append(String(word))
      }
    }
    return pieces.isEmpty ? [""] : pieces
  }

  private static func isGlued(_ left: String, to right: Substring) -> Bool {
    guard let first = right.first, let last = left.last else { return false }
    if last == "«" || last == "“" || first == "»" || first == "”" { return true }
    if !first.isLetter, right.count <= 2, ":;!?%€/-–—→".contains(first) { return true }
    guard last.isNumber || last == "°" || last == "o" || last == "O" else { return false }
    let tail = left.split(separator: " ").last.map { $0.lowercased() }
    // A number stays with what it counts.
    if let tail, tail.allSatisfy(\.isNumber), right.count < 20 { return true }
    return tail == "n°" || tail == "no"
  }

  /// A word that is wider than a line, cut where it may be cut.
  private static func split(
    _ word: String, _ face: TypeFace, _ size: Double, _ limit: Double
  ) -> [String] {
    guard face.width(of: word, size: size) > limit else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var lastBreak: String.Index?
    for character in word {
      if !piece.isEmpty, face.width(of: piece + String(character), size: size) > limit {
        if let cut = lastBreak, cut < piece.endIndex {
          pieces.append(String(piece[..<cut]))
          piece = String(piece[cut...])
        } else {
          pieces.append(piece)
          piece = ""
        }
        lastBreak = nil
      }
      piece.append(character)
      if hyphenated.contains(character) || character == " " { lastBreak = piece.endIndex }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces.map { $0.last == " " ? String($0.dropLast()) : $0 }
  }

  private static func shortened(
    _ line: String, _ face: TypeFace, _ size: Double, _ limit: Double
  ) -> String {
    var text = line
    while !text.isEmpty, face.width(of: text + "…", size: size) > limit { text.removeLast() }
    return text + "…"
  }

  // MARK: Lines

  private static func lineCount(_ widths: [Double], _ space: Double, _ limit: Double) -> Int {
    var count = 1
    var used = 0.0
    for width in widths {
      if used > 0, used + space + width > limit {
        count += 1
        used = width
      } else {
        used += (used > 0 ? space : 0) + width
      }
    }
    return count
  }

  /// Where each line ends, by dynamic programming on the squared distance from the mean width.
  private static func bestEnds(
    _ widths: [Double], _ leans: [Bool], _ space: Double, lines count: Int, limit: Double
  ) -> [Int] {
    guard count > 1 else { return [widths.count] }
    let mean = (widths.reduce(0, +) + space * Double(widths.count - count)) / Double(count)
    var sums = [0.0]
    for width in widths { sums.append(sums[sums.count - 1] + width) }
    func width(_ start: Int, _ end: Int) -> Double {
      sums[end] - sums[start] + space * Double(end - start - 1)
    }
    var costs = [Double](repeating: .infinity, count: widths.count + 1)
    costs[0] = 0
    var origins: [[Int]] = []
    for line in 1...count {
      var next = [Double](repeating: .infinity, count: widths.count + 1)
      var origin = [Int](repeating: 0, count: widths.count + 1)
      for end in line...widths.count {
        for start in stride(from: end - 1, through: line - 1, by: -1) {
          let lineWidth = width(start, end)
          if lineWidth > limit, end - start > 1 { break }
          guard costs[start] < .infinity else { continue }
          var cost = costs[start] + (lineWidth - mean) * (lineWidth - mean)
          if end < widths.count, leans[end - 1] { cost += 60 }
          if cost < next[end] - 1e-9 {
            next[end] = cost
            origin[end] = start
          }
        }
      }
      costs = next
      origins.append(origin)
    }
    var ends = [widths.count]
    for line in stride(from: count - 1, to: 0, by: -1) {
      ends.append(origins[line][ends[ends.count - 1]])
    }
    return ends.reversed()
  }

  /// Whether a line should rather not end after this piece.
  static func leans(_ word: String) -> Bool {
    leaning.contains(String(word.split(separator: " ").last ?? "").lowercased())
  }
}
