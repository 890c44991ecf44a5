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
    guard let end = name.firstIndex(where: \.isWhitespace), titles.contains(name[..<end]) else {
      return false
    }
    let words = name[end...].split(whereSeparator: \.isWhitespace)
    guard let next = words.first else { return false }
    return next.first?.isUppercase == true && !articles.contains(next)
  }

  /// What follows the comma: « maire » in « M. Jean Vernet, maire »; nil without one, and for what
  /// may be a name: « Vernet, Jean ».
  package static func function(in name: String) -> String? {
    guard let comma = name.firstIndex(of: ",") else { return nil }
    let words = name[name.index(after: comma)...].split(whereSeparator: \.isWhitespace)
    let function = words.joined(separator: " ")
    let isName = words.first?.first?.isUppercase == true && !FunctionName.isOfOne(function)
    return words.isEmpty || isName ? nil : function
  }

  /// The name without what is said of the person behind it: « M. Jean Vernet ».
  package static func withoutFunction(_ name: String) -> String {
    guard let end = name.firstIndex(where: { ",(".contains($0) }) else { return name }
    let words = name[..<end].split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}
