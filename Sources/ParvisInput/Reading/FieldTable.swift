internal import ParvisCore

/// A key of the file with the way its value is read into `Subject`.
struct Field<Subject>: Sendable {
  typealias Reading = @Sendable (inout MapReading, SourceNode, inout Subject) -> Void

  let french: String
  let variants: [String]
  let english: String
  let englishVariants: [String]
  let content: VocabularyContent
  let read: Reading

  init(
    _ french: String, _ variants: [String] = [], en english: String,
    or englishVariants: [String] = [], _ content: VocabularyContent, read: @escaping Reading
  ) {
    self.french = french
    self.variants = variants
    self.english = english
    self.englishVariants = englishVariants
    self.content = content
    self.read = read
  }
}

/// The keys of one section, found by any of their spellings.
struct FieldTable<Subject>: Sendable {
  let section: VocabularySection
  /// The place of the section among all.
  let sectionNumber: Int
  let entries: [VocabularyEntry]
  /// Every spelling, grouped by key.
  let words: [SpeltWord]
  private let readings: [Field<Subject>.Reading]
  private let exact: [String: Int]
  private let loose: [String: Int]
  /// How many words the longest key has.
  let longestKey: Int
  /// The same for the keys that begin with a word, its plural set aside.
  private let longestFrom: [Substring: Int]
  /// Words that are the value of a key without it: « opposé » is `position opposé`.
  private let alone: [String: Int]
  /// The key of the name, nil when the section has none.
  let nameKey: Int?

  /// - Parameters:
  ///   - section: what the keys are of.
  ///   - fields: the keys, in the order of the documentation.
  ///   - alone: for a key, the words that stand for it with its value on one line.
  init(
    _ section: VocabularySection, _ fields: [Field<Subject>], alone: [String: [String]] = [:]
  ) {
    var exact: [String: Int] = [:]
    var loose: [String: Int] = [:]
    var longest = 1
    self.section = section
    sectionNumber = VocabularySection.allCases.firstIndex(of: section) ?? 0
    entries = fields.map {
      VocabularyEntry(
        section: section, french: $0.french, variants: $0.variants, english: $0.english,
        englishVariants: $0.englishVariants, content: $0.content)
    }
    for (index, entry) in entries.enumerated() {
      for spelling in entry.spellings {
        let form = KeyForm(spelling)
        exact[form.exact] = exact[form.exact] ?? index
        longest = max(longest, form.wordCount)
      }
    }
    for (index, entry) in entries.enumerated() {
      for spelling in entry.spellings {
        let form = KeyForm(spelling)
        loose[form.loose] = loose[form.loose] ?? index
      }
    }
    words = SpeltWord.groups(entries.map(\.spellings))
    self.exact = exact
    self.loose = loose
    self.longestKey = longest
    var longestFrom: [Substring: Int] = [:]
    for spelling in entries.flatMap(\.spellings) {
      let form = KeyForm(spelling)
      longestFrom[form.firstWord] = max(longestFrom[form.firstWord] ?? 0, form.wordCount)
    }
    self.longestFrom = longestFrom
    nameKey = exact["nom"]
    var byWord: [String: Int] = [:]
    for (key, words) in alone {
      for word in words { byWord[KeyForm(word).loose] = exact[KeyForm(key).exact] }
    }
    self.alone = byWord
    self.readings = fields.map(\.read)
  }

  /// The key of that spelling: case, accents, `-`, `_`, spaces, singular and plural set aside.
  func index(of key: some StringProtocol) -> Int? {
    let form = KeyForm(key)
    return exact[form.exact] ?? loose[form.loose]
  }

  /// The language of that spelling; nil when it is no key, or one spelt alike in both languages.
  func language(of key: some StringProtocol) -> Language? {
    index(of: key).flatMap { entries[$0].language(of: key) }
  }

  /// The key of which a whole piece of a line is the value.
  func index(ofValue piece: some StringProtocol) -> Int? {
    guard !alone.isEmpty else { return nil }
    if let index = alone[KeyForm(piece).loose] { return index }
    return InclusiveForm.plain(piece).flatMap { alone[KeyForm($0).loose] }
  }

  /// How many words a key has at most that begins with this word; nil for a word of signs alone.
  func longestKey(from word: some StringProtocol) -> Int? {
    let form = KeyForm(word)
    return form.wordCount == 0 ? nil : longestFrom[form.firstWord] ?? 0
  }

  /// Whether a key is spelt as in the table, case, accents and separators set aside.
  func isExact(_ key: some StringProtocol) -> Bool {
    exact[KeyForm(key).exact] != nil
  }

  func read(_ index: Int, _ node: SourceNode, with reading: inout MapReading, into: inout Subject) {
    readings[index](&reading, node, &into)
  }
}
