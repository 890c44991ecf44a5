internal import ParvisCore
internal import ParvisHost

/// Proposes the command that a mistyped one is likely to mean; the parser itself does not.
enum CommandSuggestion {
  /// The arguments with the command as it is declared: case and accents make no difference.
  static func withKnownCommand(_ arguments: [String]) -> [String] {
    guard let word = arguments.first, !word.hasPrefix("-") else { return arguments }
    let folded = FoldedName(word)
    guard let name = ParvisCommand.commandNames.first(where: { FoldedName($0) == folded }) else {
      return arguments
    }
    return [name] + arguments.dropFirst()
  }

  /// The sentence to print when the first word is no command; nil when the parser may go on.
  static func proposal(for arguments: [String]) -> Bilingual? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = ParvisCommand.commandNames
    guard !names.contains(word), word != "help", word != DrawingProcess.command else { return nil }
    if let name = NameSuggestion.nearest(to: word, among: names) {
      return Bilingual(
        fr: "La commande \(quoted: word) n'existe pas : vouliez-vous dire « parvis \(name) » ?",
        en: "There is no command \(quoted: word): did you mean “parvis \(name)”?")
    }
    return Bilingual(
      fr: "La commande \(quoted: word) n'existe pas. Les commandes : `parvis --help`.",
      en: "There is no command \(quoted: word). The commands: `parvis --help`.")
  }
}
