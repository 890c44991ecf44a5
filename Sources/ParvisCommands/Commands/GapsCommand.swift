internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisReport

/// `parvis gaps`: the missing publics and what to do first.
struct GapsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gaps",
      abstract: Bilingual(
        fr: "Dire quels publics manquent, pourquoi cela compte, et à qui demander.",
        en: "Say which publics are missing, why it matters, and whom to ask."
      ).said,
      aliases: ["manques"])
  }

  @OptionGroup var input: InputArgument

  @OptionGroup var table: TableOptions

  @Option(
    help: ArgumentHelp(
      Bilingual(
        fr: "Finir avec le code 1 s'il y a un manque de cette priorité ou plus grave.",
        en: "End with code 1 when there is a gap of this priority or worse."
      ).said, valueName: "critical|high|watch"),
    transform: GapsCommand.severityClass)
  var failOn: SeverityClass?

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let loaded = try input.readMap()
    let analysis = await Analysis(of: loaded.map)
    let report = GapReport(
      on: analysis, file: loaded.file, lines: loaded.lines, language: loaded.language)
    try table.write { format, style in try report.text(format, style: style) }
    if let failOn,
      analysis.coverage.gaps.contains(where: { gap in
        gap.severityClass.map { $0 >= failOn } ?? false
      })
    {
      throw CommandFailure(.gapFound)
    }
  }

  private static func severityClass(_ text: String) throws -> SeverityClass {
    guard let severityClass = SeverityClass(rawValue: text) else {
      let choices = SeverityClass.allCases.reversed().map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "la priorité \(quoted: text) n'est pas connue. Choix : \(list: choices).",
          en: "there is no priority \(quoted: text). Choices: \(list: choices)."
        ).said)
    }
    return severityClass
  }
}
