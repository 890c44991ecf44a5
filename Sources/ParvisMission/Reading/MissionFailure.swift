public import ParvisAnalysis
public import ParvisCore

/// Why there is no version of a mission to show.
public enum MissionFailure: Error, Hashable, Sendable {
  /// The text has errors: ``Mission/problems`` says which.
  case hasErrors
  /// What is to be hidden cannot be.
  case notDisclosed(RedactionFailure)

  /// What is said of it, never with a word of the file; nil where the problems say it.
  public var message: Bilingual? {
    switch self {
    case .hasErrors: nil
    case .notDisclosed(.unknownHiddenWord(let place)):
      Bilingual(
        fr: """
          L'élément n° \(place) de `masquer en public` n'est ni un nom du fichier ni un mot connu : \
          ce qui n'est pas compris ne peut pas être masqué. Rien n'est produit.
          """,
        en: """
          Item \(place) of `hide in public` is neither a name of the file nor a known word: what \
          is not understood cannot be hidden. Nothing is made.
          """)
    case .notDisclosed(.inconsistent):
      Bilingual(
        fr: """
          La version demandée ne peut pas être établie : ce qui reste du fichier ne tient pas \
          ensemble.
          """,
        en: "The version cannot be made: what remains of the file does not hold together.")
    }
  }
}
