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

  @Option(
    help: ArgumentHelp(
      Bilingual(fr: "Forme du résultat : text ou json.", en: "Form of the result: text or json.")
        .said, valueName: "text|json"),
    transform: GapsCommand.format)
  var format: TableFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Bilingual(
        fr: "Écrire dans ce fichier au lieu de l'écran.",
        en: "Write into this file instead of the screen."
      ).said, valueName: Bilingual(fr: "fichier", en: "file").said))
  var output: String?

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
    let console = Console.current
    let loaded = try input.readMap()
    let analysis = await Analysis(of: loaded.map)
    let report = GapReport(
      on: analysis, file: loaded.file, lines: loaded.lines, language: loaded.language)
    if let output, output != "-" {
      try AtomicFile.write(Array(try report.text(format).utf8), to: output)
    } else {
      let style: TextStyle = console.isColoured(.output) ? .coloured : .plain
      try console.put(try report.text(format, style: style))
    }
    if let failOn,
      analysis.coverage.gaps.contains(where: { gap in
        gap.severityClass.map { $0 >= failOn } ?? false
      })
    {
      throw CommandFailure(.gapFound)
    }
  }

  private static func format(_ text: String) throws -> TableFormat {
    guard let format = TableFormat(rawValue: text) else {
      let choices = TableFormat.allCases.map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "la forme \(quoted: text) n'est pas connue. Choix : \(list: choices).",
          en: "there is no form \(quoted: text). Choices: \(list: choices)."
        ).said)
    }
    return format
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
