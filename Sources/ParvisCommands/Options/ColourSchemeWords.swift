internal import ArgumentParser
internal import ParvisCore
internal import ParvisRendering

/// The words by which colours are chosen.
enum ColourSchemeWords {
  /// The word of the command line first, then the others under which it is known.
  private static let words: [(names: [String], scheme: ColourScheme)] = [
    (["print", "impression", "papier"], .light),
    (["screen", "écran", "light", "clair"], .light),
    (["dark", "sombre"], .dark),
  ]

  static var choices: [String] { words.map { $0.names[0] } }

  static func scheme(_ text: String) throws -> ColourScheme {
    let folded = FoldedName(text)
    guard let entry = words.first(where: { $0.names.contains { FoldedName($0) == folded } }) else {
      throw ValidationError(
        fr: """
          les couleurs \(quoted: text) ne sont pas connues. Choix : print (impression), screen \
          (écran) et dark (sombre).
          """,
        en: "there are no colours \(quoted: text). Choices: \(list: choices, atMost: 9).")
    }
    return entry.scheme
  }
}
