import ParvisCore

/// Words that answer a question and name nobody: `publics attendus: oui`.
enum WordForName {
  private static let words: Set<String> = Set(
    [
      "oui", "non", "vrai", "faux", "yes", "no", "true", "false", "aucun", "aucune", "néant",
      "rien", "none", "nothing", "à compléter", "à venir", "to do", "tbd", "n/a", "...", "…", "-",
    ].map { FoldedName($0).text })

  /// Whether a text that is not quoted can hardly be meant as a name.
  ///
  /// - Complexity: O(length).
  static func holds(_ text: String) -> Bool {
    // The longest of the words has eleven letters.
    guard text.utf8.count <= 16 else { return false }
    return words.contains(FoldedName(text).text)
  }

  /// Whether a text that is not quoted can hardly be meant as a name of that kind: such a word, or
  /// a score, « plutôt », « 4 - »; a public may be called by an age, « 18-25 ».
  static func holds(_ text: String, as kind: NameKind) -> Bool {
    if holds(text) { return true }
    switch kind {
    case .theme: return ScoreHint.isAlone(text)
    case .audience: return !text.utf8.contains(where: \.isDigit) && ScoreHint.isAlone(text)
    default: return false
    }
  }

  /// Whether a text can hardly be meant as the only name of a section: such a word, or a number.
  static func isAlone(_ text: String) -> Bool {
    holds(text) || (!text.isEmpty && text.utf8.allSatisfy(\.isDigit))
  }
}

extension NameKind {
  /// What the names of a section name; nil for sections that are not collections of names.
  init?(collectedIn section: VocabularySection) {
    switch section {
    case .theme: self = .theme
    case .territory: self = .territory
    case .objective: self = .objective
    case .audience: self = .audience
    case .stakeholder: self = .stakeholder
    case .category: self = .category
    default: return nil
    }
  }
}
