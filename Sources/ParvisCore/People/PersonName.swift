/// Names that seem to be those of natural persons.
package enum PersonName {
  private static let titles: Set<String> = [
    "m", "mr", "mm", "mme", "mmes", "mlle", "mlles", "me", "dr", "drs", "pr", "monsieur", "madame",
    "messieurs", "mesdames", "mademoiselle", "maître", "maitre", "docteur", "mrs", "ms",
  ]
  /// Titles that are no other word, and so are known in small letters too.
  private static let smallTitles: Set<Substring> = ["mme", "mmes", "mlle", "mlles"]
  /// What follows a title that stands before a function: « Madame la maire ».
  private static let articles: Set<Substring> = ["le", "la", "les", "l", "the"]
  /// What stands before a surname and belongs to it: « de Zay », « van der Elst ».
  package static let particles: Set<Substring> = [
    "de", "du", "des", "d", "la", "van", "von", "der", "den", "da", "di", "del", "el", "ben", "le",
  ]

  /// Whether a word is a title, with or without its point: « Mme », « MME », « Mesdames ».
  package static func isTitle(_ word: Substring) -> Bool {
    let bare = word.last == "." ? word.dropLast() : word
    guard bare.first?.isUppercase == true else { return smallTitles.contains(bare) }
    return titles.contains(bare.lowercased())
  }

  /// Where the name that stands behind a title ends: particles, then words with a capital.
  ///
  /// - Parameters:
  ///   - words: of a text, without its signs.
  ///   - start: the first word behind the title.
  /// - Returns: the end of the name; nil when none stands there, or a function does.
  package static func end(ofNameIn words: [Substring], from start: Int) -> Int? {
    guard start < words.count, !articles.contains(words[start]) else { return nil }
    var end = start
    while end < words.count, end < start + 3, particles.contains(words[end]) { end += 1 }
    let first = end
    while end < words.count, end < first + 3, words[end].first?.isUppercase == true,
      !isTitle(words[end])
    {
      end += 1
    }
    return end > first ? end : nil
  }

  package static func looksLikeOne(_ name: String) -> Bool {
    // All titles begin with one of these letters.
    guard let first = name.utf8.first, "MDPm".utf8.contains(first) else { return false }
    guard let end = name.firstIndex(where: \.isWhitespace), isTitle(name[..<end]) else {
      return false
    }
    let words = name[end...].split { !$0.isLetter && !$0.isNumber }
    return self.end(ofNameIn: words, from: 0) != nil
  }

  /// What follows the comma: « maire » in « Mme Vernet, maire ».
  ///
  /// Nil without a comma, and for what may be a name: « Vernet, Jean ».
  package static func function(in name: String) -> String? {
    guard let comma = name.firstIndex(of: ",") else { return nil }
    let words = name[name.index(after: comma)...].split(whereSeparator: \.isWhitespace)
    let function = words.joined(separator: " ")
    let isName = words.first?.first?.isUppercase == true && !FunctionName.isOfOne(function)
    return words.isEmpty || isName ? nil : function
  }

  /// The name without what is said of the person behind it: « Mme Vernet ».
  package static func withoutFunction(_ name: String) -> String {
    let ends = [",", "(", " – ", " - ", " — "].compactMap { name.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return name }
    let words = name[..<end].split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}
