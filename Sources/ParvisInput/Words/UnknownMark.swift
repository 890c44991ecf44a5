import ParvisCore

/// What people write in a cell when they do not know: « n/a », « ND », « à définir ».
package enum UnknownMark {
  /// Whether a text says no more than that the value is not known.
  ///
  /// - Complexity: O(length).
  package static func holds(_ text: String) -> Bool {
    guard text.utf8.count <= 32 else { return false }
    return holds(folded: FoldedName(text).text)
  }

  /// The same for a text that is folded already.
  static func holds(folded text: String) -> Bool {
    if words.contains(text) || isAnswer(folded: text) { return true }
    guard text.utf8.count <= 8 else { return false }
    if text.utf8.allSatisfy({ isSign($0) }) { return !text.isEmpty }
    return abbreviations.contains(String(text.filter { $0.isLetter })) && isAbbreviated(text)
  }

  /// Whether a text is an answer of the notation, « inconnue » or « ? », and no gap left for later.
  static func isAnswer(_ text: String) -> Bool { isAnswer(folded: FoldedName(text).text) }

  private static func isAnswer(folded text: String) -> Bool { answers.contains(text) }

  /// Whether a text ends a name rather than standing for a score: « Régie NA », « Zone ND ».
  static func isLetters(_ text: Substring) -> Bool { text.allSatisfy(\.isLetter) }

  /// Dashes, question marks, dots and the `~` of YAML.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x3F || byte == 0x2E || byte == 0x7E || byte == 0x2F
  }

  /// Whether a text is letters and the signs of short forms alone, as N/A, #N/A and (nc) are.
  private static func isAbbreviated(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || "./#()? ".contains($0) }
  }

  private static let answers: Set<String> = [
    "?", "inconnu", "inconnue", "inconnus", "inconnues", "unknown",
  ]

  private static let abbreviations: Set<String> = [
    "na", "nd", "nc", "nsp", "nspp", "ns", "nr", "so", "nan", "tbd", "tbc", "tba", "dk", "nk",
  ]

  private static let words: Set<String> = Set(
    [
      "à définir", "à compléter", "à préciser", "à déterminer", "à évaluer", "à noter", "à venir",
      "à voir", "à remplir", "à vérifier", "à confirmer", "à estimer", "…", "non défini",
      "non définie", "non déterminé", "non déterminée", "non renseigné", "non renseignée",
      "non noté", "non notée", "non évalué", "non évaluée", "non précisé", "non précisée",
      "non communiqué", "non communiquée", "non connu", "non connue", "non disponible",
      "non applicable", "indéterminé", "indéterminée", "ne sait pas", "ne sais pas",
      "je ne sait pas", "je ne sais pas", "on ne sait pas", "nous ne savons pas",
      "ne se prononce pas", "sans avis", "sans réponse", "pas d'avis", "pas de réponse", "vide",
      "pas connu", "pas connue", "sans objet", "to be defined", "to be determined",
      "to be confirmed",
      "to be completed", "to do", "todo", "not known", "not available", "not applicable",
      "not assessed", "not scored", "no answer", "don't know", "do not know", "not sure",
      "unspecified", "undefined", "undetermined", "null",
    ].map { FoldedName($0).text })
}
