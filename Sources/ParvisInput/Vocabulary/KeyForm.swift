import ParvisCore

/// The form under which two words of the vocabulary are the same word.
struct KeyForm: Hashable {
  /// Without case, accents and the kind of separator.
  let exact: String
  /// Without the marks of the plural either.
  let loose: String
  let wordCount: Int

  init(_ key: some StringProtocol) {
    let words = FoldedName(key).text.split { " -_'".contains($0) }
    exact = words.joined(separator: " ")
    loose = words.map(Self.singular).joined(separator: " ")
    wordCount = words.count
  }

  /// A word without the s or x of a plural; short words stay whole.
  static func singular(_ word: Substring) -> Substring {
    word.count > 3 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
  }
}
