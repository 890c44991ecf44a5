internal import ArgumentParser
internal import ParvisCore
internal import ParvisMission
internal import ParvisReport

/// `parvis rgpd`: what the file holds about people, and what to do.
struct PrivacyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rgpd",
      abstract: .said(
        fr: "Dire ce que le fichier contient sur des personnes, et quoi faire (registre RGPD).",
        en: "Say what the file holds about people, and what to do (GDPR record)."),
      aliases: ["gdpr"])
  }

  @OptionGroup var input: InputArgument
  @OptionGroup var table: TableOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    // For the team alone, whatever the file says: it is about what the other versions leave out.
    let loaded = try input.readMap(for: .internal)
    let report = PrivacyReport(
      on: loaded.map, lines: loaded.lines, file: loaded.file, language: loaded.language)
    try table.write(besides: [input.path]) { format, style in
      switch format {
      case .text: return report.text(style: style)
      case .json: return report.jsonText
      case .csv, .markdown: throw CommandFailure(.usage, Self.textOrJSON)
      }
    }
  }

  private static let textOrJSON = Bilingual(
    fr: "`parvis rgpd` s'écrit en texte ou en JSON.",
    en: "`parvis rgpd` is written as text or JSON.")
}
