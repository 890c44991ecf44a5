internal import ParvisCore

/// Turns the parser's fixed English into the language of the command line.
enum HelpText {
  /// A failure as one line: « Erreur : … ».
  static func failure(_ message: Bilingual) -> Bilingual {
    Bilingual(fr: "Erreur : \(message)", en: "Error: \(message)")
  }

  /// Every line of a text of the parser, in the language.
  static func localised(_ text: String, in language: Language) -> String {
    guard language == .french else {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.hasPrefix("Error: "),
          let said = HelpErrors.unknownOption(String(line.dropFirst("Error: ".count)))
        else { return String(line) }
        return "Error: " + said.english
      }.joined(separator: "\n")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { french(String($0)) }.joined(separator: "\n")
  }

  private static func french(_ line: String) -> String {
    for (english, translation) in headings where line.hasPrefix(english) {
      let rest = String(line.dropFirst(english.count))
      return translation
        + (english == "Error: " ? HelpErrors.french(rest) : french(inOptions: rest))
    }
    if let command = line.wholeMatch(of: /\ *See '(.+)' for (more information|detailed help)\./) {
      return "  "
        + Bilingual(fr: "Pour en savoir plus : `\(french(inOptions: String(command.1)))`.", en: "")
        .french
    }
    return french(inOptions: line)
  }

  /// The order matters: longer headings first.
  private static let headings: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "UTILISATION : "),
    ("Usage: ", "Utilisation : "),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("SUBCOMMANDS:", "COMMANDES :"),
    ("OPTIONS:", "OPTIONS :"),
    ("Error: ", "Erreur : "),
    ("Help: ", "Aide : "),
  ].map { ($0.0, $0.1.replacingLastSpaceBeforeColon()) }

  private static func french(inOptions line: String) -> String {
    line.replacing("Show the version.", with: "Afficher la version.")
      .replacing("Show help information.", with: "Afficher cette aide.")
      .replacing("Show subcommand help information.", with: "Afficher l’aide d’une commande.")
      .replacing("(default: ", with: "(par défaut\u{A0}: ")
      .replacing("; default: ", with: "\u{202F}; par défaut\u{A0}: ")
      .replacing("<subcommand>", with: "<commande>")
  }
}

extension String {
  fileprivate func replacingLastSpaceBeforeColon() -> String {
    replacing(" :", with: "\u{A0}:")
  }
}
