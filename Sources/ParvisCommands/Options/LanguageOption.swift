internal import ArgumentParser
internal import ParvisCore

/// The option `--lang`, the same in every command.
///
/// ``Speech`` reads it before the parser does.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      fr: "Langue : fr ou en (sinon celle du fichier, sinon le français).",
      en: "Language: fr or en (else that of the file, else French).",
      valueName: "fr|en"),
    transform: LanguageOption.parse)
  var language: Language?

  private static func parse(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw ValidationError(
        fr: "la langue \(quoted: text) n'est pas connue : fr ou en.",
        en: "there is no language \(quoted: text): fr or en.")
    }
    return language
  }
}
