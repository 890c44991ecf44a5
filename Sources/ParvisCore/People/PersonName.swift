/// Names that seem to be those of natural persons.
package enum PersonName {
  /// What stands before the name of a person.
  package static let titles: Set<Substring> = [
    "M", "M.", "Mr", "Mr.", "Mme", "Mme.", "Mlle", "Me", "Dr", "Dr.", "Pr", "Monsieur", "Madame",
    "Maître", "Docteur", "Mrs", "Mrs.", "Ms", "Ms.",
  ]
  /// What follows a title that stands before a function: « Madame la maire ».
  package static let articles: Set<Substring> = ["le", "la", "les", "de", "du", "the"]

  package static func looksLikeOne(_ name: String) -> Bool {
    // All titles begin with one of these letters.
    guard let first = name.utf8.first, "MDP".utf8.contains(first) else { return false }
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, titles.contains(words[0]) else { return false }
    let next = words[1]
    return next.first?.isUppercase == true && !articles.contains(next)
  }
}
