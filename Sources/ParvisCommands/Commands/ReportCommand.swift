internal import ArgumentParser
internal import ParvisCore
internal import ParvisHost
internal import ParvisMission
internal import ParvisRendering

/// `parvis report`: the report of the mission with its maps and tables, in a folder.
struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: .said(
        fr: "Écrire le rapport de la mission : page, document, cartes et tableaux.",
        en: "Write the report of the mission: page, document, maps and tables."),
      aliases: ["rapport"])
  }

  @OptionGroup var input: InputArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      fr: """
        Le dossier du rapport. Seuls les fichiers que Parvis y a écrits sont remplacés.
        """,
      en: "The folder of the report. Only files that Parvis wrote there are replaced.",
      valueName: .said(fr: "dossier", en: "folder")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      fr: "Page des cartes : a4, a3, 16:9 ou auto.", en: "Page of the maps: a4, a3, 16:9 or auto.",
      valueName: "a4|a3|16:9|auto"),
    transform: MapLookOptions.page)
  var page: MapPage = .auto

  @OptionGroup var quick: QuickOption

  @Flag(
    name: .customLong("no-office"),
    help: ArgumentHelp(
      fr: "Ne pas écrire les documents Word et LibreOffice, même si pandoc est là.",
      en: "Do not write the Word and LibreOffice documents, even where pandoc is there."))
  var isWithoutOffice = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var limits: DrawingLimitOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let loaded = try input.readMap(for: profile.profile)
    let language = loaded.language
    let path = output ?? InputText.outputName(loaded.name) + FileNames.folder.text(in: language)
    guard !path.isEmpty, path != "-" else {
      throw CommandFailure(.usage, ReportWritingMessages.folderNeeded)
    }
    var folder = try OwnedFolder(path, of: .report, for: loaded.profile)
    try folder.requireNothingForFewerEyes()
    let pandoc = isWithoutOffice ? nil : Pandoc()
    let progress = Progress()
    defer { progress.finish() }
    let engine = DrawingProcess.engine(limits.limits)
    let analysis = await MissionAnalysis(of: loaded)
    var status: ExitStatus?
    let report = try await ReportFolder(
      of: analysis, by: engine, page: page, effort: quick.effort, hasBitmaps: pandoc != nil
    ) { event in
      // Asked while the maps are being composed: the answer takes the start of a process.
      if case .drawing(_, number: 1, count: _) = event {
        try DrawingTrouble.requireFonts(of: engine, in: language)
      }
      let trouble = try ReportWritingMessages.say(event, progress, in: language)
      status = status ?? trouble
    }
    var files = report.files
    if let pandoc {
      progress.report(ReportWritingMessages.writingDocuments, in: language)
      files += try pandoc.documents(of: report)
    }
    progress.clear()
    let removed = try folder.write(files.map { ($0.name, $0.bytes) })
    let console = Console.current
    if !removed.isEmpty {
      console.say(OutputMessages.removed(removed, from: path).text(in: language))
    }
    console.say(ReportWritingMessages.written(files.map(\.name), in: path).text(in: language))
    if pandoc == nil, !isWithoutOffice {
      console.say(ReportWritingMessages.pandocMissing.text(in: language))
    }
    if let status { throw CommandFailure(status) }
  }
}
