internal import ArgumentParser
internal import ParvisCore

/// The option `--profile` of the commands that show a map: to whom the result is shown.
struct ProfileOption: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      fr: """
        Version à produire : interne, atelier ou publique (sinon la `diffusion` du fichier, \
        sinon interne).
        """,
      en: """
        Version to make: interne (team), atelier (workshop) or publique (public); else the \
        `profile` of the file, else interne.
        """,
      valueName: "interne|atelier|publique"),
    transform: ProfileOption.parse)
  var profile: DisclosureProfile?

  private static let words: [(DisclosureProfile, [String])] = [
    (.internal, ["interne", "internal", "team"]),
    (.workshop, ["atelier", "workshop"]),
    (.public, ["publique", "public"]),
  ]

  private static func parse(_ text: String) throws -> DisclosureProfile {
    let folded = FoldedName(text)
    let found = words.first { $0.1.contains { FoldedName($0) == folded } }
    guard let found else {
      let choices = DisclosureProfile.allCases.map(\.rawValue)
      throw ValidationError(
        fr: "la version \(quoted: text) n'est pas connue. Choix : \(list: choices).",
        en: "there is no version \(quoted: text). Choices: \(list: choices).")
    }
    return found.0
  }
}

/// What is said about versions for others, never with a word of the file.
enum ProfileMessages {
  static func warnings(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "avertissement", many: "avertissements") sur le fichier, à lire avec \
        `parvis check`.
        """,
      en: """
        \(count: count, one: "warning", many: "warnings") about the file: see \
        `parvis check`.
        """)
  }

  static func errors(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        Le fichier a \(count: count, one: "erreur", many: "erreurs"), à lire avec `parvis check`.
        """,
      en: """
        The file has \(count: count, one: "error", many: "errors"): see `parvis check`.
        """)
  }

  static let noRanks = Bilingual(
    fr: """
      Une version publique ne donne ni notes ni rangs : `parvis analyze` n'a rien à y montrer. \
      Essayer `--profile atelier`.
      """,
    en: """
      A public version gives neither scores nor ranks: `parvis analyze` has nothing to show. Try \
      `--profile atelier`.
      """)

  static let noWhy = Bilingual(
    fr: "`--why` montre des notes : il n'existe pas en version publique.",
    en: "`--why` shows scores: it does not exist in a public version.")
}
