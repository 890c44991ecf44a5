internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisMission
internal import ParvisReport

/// `parvis analyze`: who ranks where, and how sure that is.
struct AnalyzeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "analyze",
      abstract: .said(
        fr: "Dire qui décide, par qui tout passe et qui pèse, avec la marge de chaque rang.",
        en: "Say who decides, through whom everything passes and who has weight, with margins."),
      aliases: ["analyser"])
  }

  @OptionGroup var input: InputArgument
  @OptionGroup var table: TableOptions

  @Option(
    help: ArgumentHelp(
      fr: "Graine des tirages : la même graine donne les mêmes rangs.",
      en: "Seed of the draws: the same seed gives the same ranks.",
      valueName: ArgumentWords.number))
  var seed: UInt64 = 1

  @Flag(
    help: ArgumentHelp(
      fr: "Toutes les parties prenantes, pas seulement les dix premières.",
      en: "All stakeholders, not only the first ten."))
  var all = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let loaded = try input.readMap(for: profile.profile)
    guard let rankings = await RobustRankings(of: loaded.disclosed, seed: seed) else {
      throw CommandFailure(.badInput, ProfileMessages.noRanks)
    }
    let analysis = await Analysis(of: loaded.disclosed, showingScores: true)
    let report = RankingReport(
      on: rankings, of: analysis, file: loaded.file, language: loaded.language)
    try table.write(besides: input.paths) { format, style in
      report.text(format, style: style, limit: all ? nil : 10)
    }
  }
}
