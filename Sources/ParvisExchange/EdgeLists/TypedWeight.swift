/// A positive number as spreadsheets show it: `1 200,5`, `1.200,50`, `1,200.5`, `3`.
enum TypedWeight {
  /// Signs that stand between groups of three figures.
  private static let groupMarks: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "'", "\u{2019}",
  ]

  /// The number; nil for what is none, or not above 0.
  static func number(_ text: String) -> Double? {
    let marked = text.filter { !($0 == "+" && text.first == "+") }
    guard
      let bare = joined(marked.split(omittingEmptySubsequences: false) { groupMarks.contains($0) })
    else { return nil }
    guard let plain = withPoint(bare), let number = Double(plain), number > 0, number.isFinite,
      plain.allSatisfy({ $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) })
    else { return nil }
    return number
  }

  /// With a point before the decimals; a lone point or comma stands before decimals.
  private static func withPoint(_ text: String) -> String? {
    let points = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    switch (points, commas) {
    case (_, 0) where points < 2: return text
    case (0, 1): return text.replacing(",", with: ".")
    case (_, 0): return joined(text.split(separator: ".", omittingEmptySubsequences: false))
    case (0, _): return joined(text.split(separator: ",", omittingEmptySubsequences: false))
    default:
      guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return nil }
      let group: Character = text[last] == "," ? "." : ","
      guard text.count(where: { $0 == text[last] }) == 1 else { return nil }
      let whole = joined(text[..<last].split(separator: group, omittingEmptySubsequences: false))
      return whole.map { $0 + "." + text[text.index(after: last)...] }
    }
  }

  /// Groups of three figures put together; the last may go on with decimals.
  private static func joined(_ parts: [Substring]) -> String? {
    guard parts.count > 1 else { return parts.first.map(String.init) }
    func isFigures(_ part: Substring) -> Bool {
      part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard (1...3).contains(parts[0].count), isFigures(parts[0]),
      parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 && isFigures($0) }),
      let last = parts.last, last.prefix(3).count == 3, isFigures(last.prefix(3)),
      last.dropFirst(3).first.map({ !$0.isNumber }) ?? true
    else { return nil }
    return parts.joined()
  }
}
